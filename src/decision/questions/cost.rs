//! What a question tree costs.

use crate::decision::ratio::Ratio;

/// The cost of a question tree. Compared in the order of the fields: a duty weighs more than any number of questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cost {
    /// How many duties are done on average to learn the facts that are asked. The duties that a decision demands of
    /// everyone are no part of it: they are the same in every tree.
    pub(super) duties: Ratio,
    /// How many questions are asked on average, each as often as `Ask::cost` says.
    pub(super) questions: Ratio,
    /// How many questions are asked on the longest way, counted likewise.
    pub(super) longest: Ratio,
}

impl Cost {
    /// The cost of asking nothing.
    pub(super) const NOTHING: Self = Self {
        duties: Ratio::ZERO,
        questions: Ratio::ZERO,
        longest: Ratio::ZERO,
    };

    /// A question with what follows from each of its answers, weighted by their shares; `None` when the numbers grow too
    /// large.
    pub(super) fn after(self, answers: impl IntoIterator<Item = (Ratio, Self)>) -> Option<Self> {
        let (mut sum, mut longest) = (self, Ratio::ZERO);
        for (share, cost) in answers {
            sum.duties = sum.duties.plus(share.times(cost.duties)?)?;
            sum.questions = sum.questions.plus(share.times(cost.questions)?)?;
            longest = longest.max(cost.longest);
        }
        sum.longest = sum.longest.plus(longest)?;
        Some(sum)
    }
}
