//! Offers, exclusions and duties.

use super::names::Section;
use super::reader::Reader;
use crate::diagnostic::{Finding, Message};
use crate::model::Id;
use crate::model::concept::{
    Bring, Duty, DutyDeadline, Exclusion, Instead, Offer, Price, PromiseKind, TextOrNothing,
};
use crate::model::path::KeyPath;
use crate::model::text::TextRole;
use crate::source::{Located, Span};
use crate::spec::{self, Items, Loc, OrNothing, Stated};

impl Reader<'_> {
    pub(super) fn offer(&mut self, spec: &spec::Offer, path: KeyPath<'_>) -> Option<Offer> {
        use TextRole::{Promise, Reason, Title};
        Some(Offer {
            title: self.text(spec.title.as_ref(), path.key("title"), Title),
            what: self.text(spec.what.as_ref(), path.key("what"), Promise),
            steps: self.texts(spec.steps.items(), path.key("steps"), Promise),
            stops_when: self.text(spec.stops_when.as_ref(), path.key("stops_when"), Promise),
            result: self.text(spec.result.as_ref(), path.key("result"), Promise),
            no_result: self.text(spec.no_result.as_ref(), path.key("no_result"), Promise),
            within: self.valued(spec.within.as_ref(), path.key("within")),
            starts: self.text(spec.starts.as_ref(), path.key("starts"), Promise),
            kind: match spec.kind.value() {
                Some(spec::OfferKind::Target) => PromiseKind::Target,
                _ => PromiseKind::Maximum,
            },
            paused_by: self.text(spec.paused_by.as_ref(), path.key("paused_by"), Promise),
            latest: self.amount(spec.latest.as_ref(), path.key("latest")),
            if_missed: self.text_or_nothing(
                spec.if_missed.as_ref(),
                path.key("if_missed"),
                Promise,
            ),
            price: spec
                .price
                .as_ref()
                .and_then(|price| self.price(price, path.key("price"))),
            needs: self.ids(spec.needs.items(), &[Section::Duties], path.key("needs")),
            contact: self.ids(
                spec.contact.items(),
                &[Section::Channels],
                path.key("contact"),
            ),
            because: self.text(spec.because.as_ref(), path.key("because"), Reason),
        })
    }

    fn price(&mut self, spec: &Loc<spec::Amount>, path: KeyPath<'_>) -> Option<Located<Price>> {
        if let Some(spec::Amount::Same(written)) = spec.get() {
            let word: &str = written;
            if word == "free" {
                return Some(Located::new(Price::Free, spec.span));
            }
            if self.names.has(Section::Decisions, word) {
                return Some(Located::new(Price::Decision(Id::new(word)), spec.span));
            }
        }
        self.valued(Some(spec), path)
            .map(|amount| amount.map(Price::Amount))
    }

    pub(super) fn exclusion(
        &mut self,
        spec: &spec::Exclusion,
        path: KeyPath<'_>,
    ) -> Option<Exclusion> {
        Some(Exclusion {
            title: self.text(spec.title.as_ref(), path.key("title"), TextRole::Title),
            because: self.text(spec.because.as_ref(), path.key("because"), TextRole::Reason),
            instead: spec
                .instead
                .as_ref()
                .and_then(|instead| self.instead(instead, path.key("instead"))),
        })
    }

    /// A text, a link, a concept, a channel, or `nothing`; a single word in lower case is always an id.
    fn instead(&mut self, spec: &Loc<OrNothing<spec::Text>>, path: KeyPath<'_>) -> Option<Instead> {
        let text = match spec.get()? {
            OrNothing::Nothing => return Some(Instead::Nothing(spec.span)),
            OrNothing::Some(text) => text,
        };
        if let spec::Text::Source(written) = text {
            let word: &str = written;
            if spec::is_id(word) {
                return self.instead_id(word, spec.span, path);
            }
            if is_link(word) {
                return Some(Instead::Link(Located::new(word.to_owned(), spec.span)));
            }
        }
        self.text_value(text, spec.span, path, TextRole::Exclusion)
            .map(Instead::Text)
    }

    fn instead_id(&mut self, word: &str, span: Span, path: KeyPath<'_>) -> Option<Instead> {
        let id = Located::new(Id::new(word), span);
        if self.names.has(Section::Channels, word) {
            return Some(Instead::Channel(id));
        }
        if self.names.has(Section::Concepts, word) {
            return Some(Instead::Concept(id));
        }
        let finding = self
            .unknown(span, word, &[Section::Channels, Section::Concepts])
            .at_path(path);
        self.report(finding);
        None
    }

    pub(super) fn duty(&mut self, spec: &spec::Duty, path: KeyPath<'_>) -> Option<Duty> {
        Some(Duty {
            title: self.text(spec.title.as_ref(), path.key("title"), TextRole::Title),
            how: self.text(spec.how.as_ref(), path.key("how"), TextRole::Duty),
            contact: self.ids(
                spec.contact.items(),
                &[Section::Channels],
                path.key("contact"),
            ),
            by: spec
                .by
                .as_ref()
                .and_then(|by| self.duty_deadline(by, path.key("by"))),
            starts: self.text(spec.starts.as_ref(), path.key("starts"), TextRole::Duty),
            takes: self.formula(spec.takes.as_ref(), path.key("takes")),
            bring: self.bring(spec.bring.items(), path.key("bring")),
            only_when: self.optional_when(spec.only_when.as_ref(), path.key("only_when")),
            because: self.text(spec.because.as_ref(), path.key("because"), TextRole::Reason),
            earns: self.text(spec.earns.as_ref(), path.key("earns"), TextRole::Promise),
            otherwise: self.text(
                spec.otherwise.as_ref(),
                path.key("otherwise"),
                TextRole::Duty,
            ),
        })
    }

    /// A quantity, or `Q before DATEFACT`.
    fn duty_deadline(
        &mut self,
        spec: &Loc<spec::Written>,
        path: KeyPath<'_>,
    ) -> Option<DutyDeadline> {
        let written = spec.get()?;
        let Some((amount, fact)) = written.rsplit_once(" before ") else {
            return self.formula(Some(spec), path).map(DutyDeadline::Within);
        };
        let start = written.len() - fact.len();
        let span = self.inside(spec.span, written)(start..written.len());
        let fact = fact.trim();
        if !self.names.has(Section::Facts, fact) {
            let finding = self.unknown(span, fact, &[Section::Facts]).at_path(path);
            self.report(finding);
            return None;
        }
        let amount = self.formula_in(written, spec.span, 0..amount.len(), path)?;
        Some(DutyDeadline::Before {
            amount,
            fact: Located::new(Id::new(fact), span),
        })
    }

    fn bring(&mut self, items: &[Loc<spec::Bring>], path: KeyPath<'_>) -> Vec<Bring> {
        let mut brought = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let path = path.item(index);
            match item.get() {
                Some(spec::Bring::Id(word)) => brought.extend(self.bring_id(word, item.span, path)),
                Some(spec::Bring::Named(named)) => {
                    let title = self.text(Some(&named.title), path.key("title"), TextRole::Title);
                    let from = self.text(named.from.as_ref(), path.key("from"), TextRole::Duty);
                    brought.extend(title.map(|title| Bring::Described { title, from }));
                }
                None => {}
            }
        }
        brought
    }

    fn bring_id(&mut self, word: &str, span: Span, path: KeyPath<'_>) -> Option<Bring> {
        if self.names.has(Section::Evidence, word) {
            return Some(Bring::Evidence(Located::new(Id::new(word), span)));
        }
        let finding: Finding = self.unknown(span, word, &[Section::Evidence]).at_path(path);
        self.report(finding.help(Message::new("reference-unknown.evidence")));
        None
    }

    pub(super) fn text_or_nothing(
        &mut self,
        spec: Option<&Loc<OrNothing<spec::Text>>>,
        path: KeyPath<'_>,
        role: TextRole,
    ) -> Option<TextOrNothing> {
        let spec = spec?;
        match spec.get()? {
            OrNothing::Nothing => Some(TextOrNothing::Nothing(spec.span)),
            OrNothing::Some(text) => self
                .text_value(text, spec.span, path, role)
                .map(TextOrNothing::Text),
        }
    }
}

/// Whether a text is nothing but an address.
fn is_link(text: &str) -> bool {
    (text.starts_with("https://") || text.starts_with("http://"))
        && !text.contains(char::is_whitespace)
}
