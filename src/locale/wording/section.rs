//! What the sections of `locales/LANGUAGE/wording.txt` are.

/// What a phrase is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// A time that is none: "as soon as possible".
    Time,
    /// At once: vague in writing, clear in a conversation.
    Now,
    /// A condition that is not said: "if necessary".
    Escape,
    /// The same, and a promise beside it holds no longer: "if possible".
    Weakening,
    /// Neither yes nor no: "in principle".
    Commitment,
    /// The same by a verb, which only a promise makes vague: "should be able to".
    Modal,
    /// How many or how much, without a number: "several".
    Quantity,
    /// The same, vague only where a value decides: "important", "about 500".
    Size,
    /// A list that does not end: "etc.".
    OpenList,
    /// Examples in place of a list: "such as".
    Example,
    /// Praise that no client can check: "smoothly".
    Quality,
    /// Someone, nobody in particular: "the competent service".
    Actor,
    /// The same as a way of speaking: "steps will be taken".
    Impersonal,
    /// Documents that are not named: "the necessary documents".
    Evidence,
    /// Information that is not named: "all useful details".
    Details,
    /// What makes something good enough: "a valid reason".
    Duty,
    /// A longer phrase that makes a vague one clear: "as soon as we arrive".
    Exempt,
    /// A time without a figure: "the next day".
    Deadline,
    /// Takes a time back: "this can take longer".
    Diluted,
    /// Speaks of a time given before: "this period".
    ThatTime,
    /// Says that a time is only aimed at: "our target".
    Aim,
    /// Makes a target certain: "guaranteed".
    Certain,
    /// The verb before a passive's participle.
    Auxiliary,
    /// The same after a participle: "behandeld wordt".
    TrailingAuxiliary,
    /// The participle of an act that someone must do.
    Participle,
    /// Before the one who acts, in a passive: "by our".
    Agent,
    /// Staff excuse themselves: "not my department".
    Excuse,
    /// Staff blame the client: "you should have".
    Blame,
    /// Staff refuse: "it is our policy".
    Refusal,
    /// Words that anyone says by rote.
    Formula,
    /// Addresses a client formally.
    Formal,
    /// Addresses a client informally.
    Informal,
    /// Holds a word of an address that is another word there: "le ton".
    Unaddressed,
}

impl Section {
    /// The sections of phrases, by the names in the files.
    pub(super) const PHRASES: [(&str, Self); 33] = [
        ("time", Self::Time),
        ("now", Self::Now),
        ("escape", Self::Escape),
        ("weakening", Self::Weakening),
        ("commitment", Self::Commitment),
        ("modal", Self::Modal),
        ("quantity", Self::Quantity),
        ("size", Self::Size),
        ("open-list", Self::OpenList),
        ("example", Self::Example),
        ("quality", Self::Quality),
        ("actor", Self::Actor),
        ("impersonal", Self::Impersonal),
        ("evidence", Self::Evidence),
        ("details", Self::Details),
        ("duty", Self::Duty),
        ("exempt", Self::Exempt),
        ("deadline", Self::Deadline),
        ("diluted", Self::Diluted),
        ("that-time", Self::ThatTime),
        ("aim", Self::Aim),
        ("certain", Self::Certain),
        ("auxiliary", Self::Auxiliary),
        ("trailing-auxiliary", Self::TrailingAuxiliary),
        ("participle", Self::Participle),
        ("agent", Self::Agent),
        ("excuse", Self::Excuse),
        ("blame", Self::Blame),
        ("refusal", Self::Refusal),
        ("formula", Self::Formula),
        ("formal", Self::Formal),
        ("informal", Self::Informal),
        ("unaddressed", Self::Unaddressed),
    ];

    /// How many families there are.
    pub(super) const FAMILIES: usize = Self::PHRASES.len();

    /// Phrases of one family do not overlap: the first holds, and of those that begin together the longest. Vague
    /// terms are one family, with what exempts from them, and so are informal addresses; every other section is one for itself.
    pub(super) const fn family(self) -> usize {
        if self.is_vague() || matches!(self, Self::Exempt) {
            0
        } else if matches!(self, Self::Unaddressed) {
            Self::Informal as usize
        } else {
            self as usize
        }
    }

    /// Whether it is a class of vague terms.
    #[must_use]
    pub const fn is_vague(self) -> bool {
        (self as usize) < (Self::Exempt as usize)
    }

    /// Whether it addresses a client.
    pub(super) const fn is_form_of_address(self) -> bool {
        matches!(self, Self::Formal | Self::Informal)
    }

    /// Whether a hyphen may join it to the word before: "pouvez-vous".
    pub(super) const fn may_follow_hyphen(self) -> bool {
        self.is_form_of_address()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_section_stands_in_the_list_in_its_own_place() {
        for (at, (name, section)) in Section::PHRASES.into_iter().enumerate() {
            assert_eq!(section as usize, at, "{name}");
            assert!(section.family() < Section::FAMILIES, "{name}");
        }
    }
}
