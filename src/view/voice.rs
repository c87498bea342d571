//! How a page speaks: one language, one concept's names, one day.

use jiff::civil::Date;

use super::names::Names;
use super::prose::Prose;
use super::reach;
use super::tongue::Tongue;
use crate::model::condition::Operand;
use crate::model::decision::{FactKind, FactValue, Given};
use crate::model::ordered::IndexMap;
use crate::model::text::{Piece, Reference, Version};
use crate::model::{Fact, Id, Quantity, Text, Validity};

/// How often a title may stand inside a title inside a title, before the id serves.
const DEPTH: usize = 3;

/// The values that a story gives to facts.
pub type Story<'a> = &'a IndexMap<Id, Given>;

/// A language with what it speaks about.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    /// The language.
    pub tongue: &'a Tongue,
    /// What placeholders stand for.
    pub names: &'a Names<'a>,
    /// The day whose figures are shown.
    pub on: Date,
    /// The last day of which anything is told; none where there is no end.
    pub until: Option<Date>,
    /// The page on which offers, duties and exclusions stand, seen from this one; empty where it is this one.
    pub home: &'a str,
}

impl<'a> Voice<'a> {
    /// The same voice about something that holds for a time only: of its first day where that has not come, and of nothing
    /// that comes after its last.
    #[must_use]
    pub fn during(&self, valid: &Validity) -> Self {
        let from = valid.from.as_ref().map(|from| from.value);
        let until = valid.until.as_ref().map(|until| until.value);
        Self {
            on: from.map_or(self.on, |from| from.max(self.on)),
            until: until.into_iter().chain(self.until).min(),
            ..*self
        }
    }

    /// The link to a part of the concept: `#offer-team`.
    #[must_use]
    pub fn place(&self, part: &str, id: &Id) -> String {
        format!("{}#{part}-{id}", self.home)
    }

    /// A text in the language of the page, else in the first there is, marked as such.
    #[must_use]
    pub fn prose(&self, text: &Text) -> Prose {
        self.told(text, None, 0)
    }

    /// A text where there is one.
    #[must_use]
    pub fn maybe(&self, text: Option<&Text>) -> Option<Prose> {
        text.map(|text| self.prose(text))
            .filter(|prose| !prose.is_empty())
    }

    /// All texts of a list.
    #[must_use]
    pub fn all(&self, texts: &[Text]) -> Vec<Prose> {
        texts.iter().map(|text| self.prose(text)).collect()
    }

    /// The story of a case, which may name the values it gives.
    #[must_use]
    pub fn story(&self, text: &Text, given: Story<'_>) -> Prose {
        self.told(text, Some(given), 0)
    }

    /// A text as words alone, for labels, cells and attributes.
    #[must_use]
    pub fn plain(&self, text: &Text) -> String {
        self.tongue.polish(&self.prose(text).to_plain())
    }

    /// What a fact is called.
    #[must_use]
    pub fn fact(&self, id: &Id) -> String {
        let label = self.names.fact_label(id);
        label.map_or_else(|| id.to_string(), |text| self.plain(text))
    }

    /// What a role is called.
    #[must_use]
    pub fn role(&self, id: &Id) -> String {
        let title = self.names.role(id);
        title.map_or_else(|| id.to_string(), |text| self.plain(text))
    }

    /// A figure's value on the day of the page.
    #[must_use]
    pub fn figure(&self, id: &Id) -> String {
        let value = self.names.figure(id).and_then(|figure| figure.on(self.on));
        value.map_or_else(|| id.to_string(), |quantity| self.tongue.quantity(quantity))
    }

    /// What stands where a quantity may; `fact` is what it is compared with.
    #[must_use]
    pub fn operand(&self, operand: &Operand, fact: Option<&Fact>) -> String {
        match operand {
            Operand::Quantity(quantity) => self.tongue.quantity(quantity),
            Operand::Figure(id) => self.figure(id),
            Operand::Fact(id) => self.tongue.say("amount-fact", &[("label", &self.fact(id))]),
            Operand::Option(id) => self.option(fact, id),
        }
    }

    /// What an option of a fact is called.
    #[must_use]
    pub fn option(&self, fact: Option<&Fact>, id: &Id) -> String {
        let options = match fact.map(|fact| &fact.kind) {
            Some(FactKind::Choice(options) | FactKind::Scale(options)) => options.get(id),
            _ => None,
        };
        let text = options.and_then(|option| option.value.as_ref());
        text.map_or_else(|| id.to_string(), |text| self.plain(text))
    }

    /// A value of a choice, a scale or a yes/no fact.
    #[must_use]
    pub fn choice(&self, fact: &Fact, id: &Id) -> String {
        match (&fact.kind, id.as_str()) {
            (FactKind::YesNo, "yes") => self.tongue.word("condition-yes"),
            (FactKind::YesNo, "no") => self.tongue.word("condition-no"),
            _ => self.option(Some(fact), id),
        }
    }

    /// The value of a fact in a case.
    #[must_use]
    pub fn value(&self, fact: Option<&Fact>, value: &FactValue) -> String {
        match value {
            FactValue::Quantity(quantity) => self.quantity(quantity),
            FactValue::YesNo(true) => self.tongue.word("condition-yes"),
            FactValue::YesNo(false) => self.tongue.word("condition-no"),
            FactValue::Option(id) => self.option(fact, id),
            FactValue::Unknown => self.tongue.word("condition-unknown"),
        }
    }

    /// A quantity as the language writes it.
    #[must_use]
    pub fn quantity(&self, quantity: &Quantity) -> String {
        self.tongue.quantity(quantity)
    }

    fn told(&self, text: &Text, given: Option<Story<'_>>, depth: usize) -> Prose {
        let mut prose = Prose::default();
        let Some(version) = text.get_or_first(self.tongue.language()) else {
            return prose;
        };
        if version.language != *self.tongue.language() {
            prose.lang = Some(version.language.to_string());
        }
        self.tell(version, given, depth, &mut prose);
        prose
    }

    fn tell(&self, version: &Version, given: Option<Story<'_>>, depth: usize, prose: &mut Prose) {
        for piece in &version.pieces {
            match piece {
                Piece::Words(words) => prose.words(words),
                Piece::Insert {
                    reference: Reference::Channel(id),
                    ..
                } => self.tell_channel(id, prose),
                Piece::Insert { reference, .. } => {
                    let said = self.named(reference, given, depth);
                    let said = match reference {
                        Reference::Figure(_) | Reference::Given(_) => {
                            self.tongue.fitted(|| prose.so_far(), said)
                        }
                        _ => said,
                    };
                    prose.insert(said, None);
                }
            }
        }
    }

    fn tell_channel(&self, id: &Id, prose: &mut Prose) {
        let channel = self.names.channel(id);
        let label = channel.and_then(|channel| channel.label.as_ref());
        prose.insert(
            label.map_or_else(|| id.to_string(), |text| self.plain(text)),
            None,
        );
        if let Some((channel, at)) =
            channel.and_then(|channel| Some((channel, channel.at.as_ref()?)))
        {
            let at = self.plain(at);
            let href = reach::href(channel.kind.as_ref().map(|kind| kind.value), &at);
            prose.insert(" (", None);
            prose.insert(at, href);
            prose.insert(")", None);
        }
    }

    fn named(&self, reference: &Reference, given: Option<Story<'_>>, depth: usize) -> String {
        let (id, text) = match reference {
            Reference::Figure(id) => return self.figure(id),
            Reference::Given(id) => return self.given(id, given),
            Reference::Fact(id) => (id, self.names.fact_label(id)),
            Reference::Offer(id) => (id, self.names.offer(id).and_then(|o| o.title.as_ref())),
            Reference::Exclusion(id) => {
                (id, self.names.exclusion(id).and_then(|e| e.title.as_ref()))
            }
            Reference::Duty(id) => (id, self.names.duty(id).and_then(|d| d.title.as_ref())),
            Reference::Role(id) => (id, self.names.role(id)),
            Reference::Evidence(id) => (id, self.names.evidence(id).and_then(|e| e.title.as_ref())),
            Reference::Channel(id) => (id, self.names.channel(id).and_then(|c| c.label.as_ref())),
        };
        match text {
            Some(text) if depth < DEPTH => self.told(text, None, depth + 1).to_plain(),
            _ => id.to_string(),
        }
    }

    fn given(&self, id: &Id, given: Option<Story<'_>>) -> String {
        let value = given.and_then(|given| given.get(id));
        value.map_or_else(
            || self.fact(id),
            |given| self.value(self.names.fact(id), &given.value.value),
        )
    }
}
