//! A concept as a whole.

use super::loops;
use super::names::Section;
use super::reader::{Context, Outcome, Reader};
use super::units::fact_units;
use crate::diagnostic::{Finding, Message};
use crate::model::concept::{
    Choices, Concept, Extra, Impossible, LegalBasis, Related, Stated, Status,
};
use crate::model::ordered::IndexMap;
use crate::model::path::KeyPath;
use crate::model::staff::Staff;
use crate::model::text::TextRole::{self, Prose, Title};
use crate::model::{Decision, Fact, Figure, Id, Language, Map, Validity, When, Workspace};
use crate::source::{Located, Span};
use crate::spec::{self, Entries, Items, Loc, OrNothing, Stated as _};
use smol_str::SmolStr;

/// Understands a concept: `fallback_id` is the file's name without its ending, `start` the first word of its content.
#[must_use]
pub fn concept(
    spec: &spec::Concept,
    workspace: &Workspace,
    context: Context<'_>,
    fallback_id: &str,
    start: Span,
) -> Outcome<Concept> {
    let mut reader = Reader::new(context, workspace.languages.clone());
    reader.own = reader.file(start.source);
    reader.defaults = workspace.source;
    reader.names.declare_workspace(workspace);
    reader.declare(spec);
    reader.demand_format(spec.format.as_ref());
    let meaning = reader.concept(spec, workspace, fallback_id, start);
    let mut outcome = Outcome {
        meaning,
        findings: reader.findings,
    };
    outcome.meaning.used_figures = reader.used_figures;
    outcome.meaning.broken = reader.unread;
    outcome
}

impl Reader<'_> {
    /// Declares every id before anything refers to it.
    fn declare(&mut self, spec: &spec::Concept) {
        for (id, _) in spec.figures.entries() {
            if self.names.has(Section::Figures, &id.value) {
                let message = Message::new("key-duplicate-figure").with("key", &*id.value);
                let finding = Finding::new("key-duplicate", id.span).message(message);
                self.report(
                    finding
                        .help(Message::new("key-duplicate-figure.help"))
                        .at_path(format!("figures.{}", id.value)),
                );
            }
            self.names.declare(Section::Figures, &id.value);
        }
        spec.offered
            .entries()
            .for_each(|(id, _)| self.names.declare(Section::Offers, &id.value));
        for (id, _) in given(spec.not_offered.as_ref()) {
            if let Some((first, _)) = spec
                .offered
                .entries()
                .find(|(offer, _)| offer.value == id.value)
            {
                let message = Message::new("key-duplicate-outcome").with("key", &*id.value);
                let finding = Finding::new("key-duplicate", id.span)
                    .message(message)
                    .at_path(format!("not_offered.{}", id.value));
                self.report(finding.label(first.span, Message::new("key-duplicate.first")));
            }
            self.names.declare(Section::Exclusions, &id.value);
        }
        given(spec.client_must.as_ref())
            .for_each(|(id, _)| self.names.declare(Section::Duties, &id.value));
        spec.decisions
            .entries()
            .for_each(|(id, _)| self.names.declare(Section::Decisions, &id.value));
        let staff = spec.staff.as_ref().and_then(Loc::get);
        let staff_decisions = staff
            .map(|staff| staff.decisions.entries())
            .into_iter()
            .flatten();
        staff_decisions.for_each(|(id, _)| self.names.declare(Section::StaffDecisions, &id.value));
        let facts = KeyPath::of("facts");
        for (id, fact) in spec.facts.entries() {
            self.names.declare(Section::Facts, &id.value);
            if let Some(fact) = fact.get() {
                self.declare_fact(&id.value, fact, facts.key(&id.value));
            }
        }
    }

    fn concept(
        &mut self,
        spec: &spec::Concept,
        workspace: &Workspace,
        fallback_id: &str,
        start: Span,
    ) -> Concept {
        let figures = self.figures(spec);
        let mut facts = self.facts(spec);
        let mut client_must = stated(spec.client_must.as_ref(), |map| {
            self.map(map.iter(), KeyPath::of("client_must"), Self::duty)
        });
        self.findings
            .extend(loops::cut(&mut facts, &mut client_must));
        let decisions = self.decisions(spec.decisions.entries(), KeyPath::of("decisions"), false);
        let staff_spec = spec.staff.as_ref();
        let staff_decisions = staff_spec
            .and_then(Loc::get)
            .map_or_else(Map::default, |staff| {
                self.decisions(
                    staff.decisions.entries(),
                    KeyPath::of("staff.decisions"),
                    true,
                )
            });
        let impossible = self.impossible(spec);
        let decided = [&decisions, &staff_decisions];
        let duties = client_must.iter();
        let of_duties = duties.filter_map(|(_, duty)| duty.only_when.as_ref());
        let others = impossible.iter().map(|impossible| &impossible.when);
        let others: Vec<&When> = others.chain(of_duties).collect();
        fact_units(&mut facts, decided, &others, &figures, workspace);
        let cases = self.map(
            spec.cases.entries(),
            KeyPath::of("cases"),
            |reader, case, path| reader.case(case, path, [&decisions, &staff_decisions], &facts),
        );
        Concept {
            id: self.concept_id(spec, fallback_id),
            source: start.source,
            start,
            status: status(spec),
            replaced_by: self.optional_id(
                spec.replaced_by.as_ref(),
                &[Section::Concepts],
                KeyPath::of("replaced_by"),
            ),
            slugs: self.slugs(spec),
            former_slugs: self.word_lists(spec.former_slugs.as_ref(), KeyPath::of("former_slugs")),
            owner: self.optional_id(spec.owner.as_ref(), &[Section::Roles], KeyPath::of("owner")),
            valid: self.validity(spec.valid.as_ref(), KeyPath::of("valid")),
            title: self.text(spec.title.as_ref(), KeyPath::of("title"), Title),
            summary: self.text(spec.summary.as_ref(), KeyPath::of("summary"), Prose),
            audience: self.text(spec.audience.as_ref(), KeyPath::of("for"), Prose),
            also_called: self.word_lists(spec.also_called.as_ref(), KeyPath::of("also_called")),
            legal_basis: self.legal_basis(spec),
            choices: spec.choices.value().map(|choices| self.choices(choices)),
            offered: self.map(spec.offered.entries(), KeyPath::of("offered"), Self::offer),
            not_offered: stated(spec.not_offered.as_ref(), |map| {
                self.map(map.iter(), KeyPath::of("not_offered"), Self::exclusion)
            }),
            client_must,
            contact: self.ids(
                spec.contact.items(),
                &[Section::Channels],
                KeyPath::of("contact"),
            ),
            silence: spec
                .if_you_hear_nothing
                .as_ref()
                .and_then(|silence| self.silence(silence, KeyPath::of("if_you_hear_nothing"))),
            redress: spec
                .if_it_goes_wrong
                .as_ref()
                .and_then(|redress| self.redress(redress, KeyPath::of("if_it_goes_wrong"))),
            extras: self.map(spec.extras.entries(), KeyPath::of("extras"), Self::extra),
            related: self.related(spec),
            staff: match staff_spec {
                Some(staff) => self.staff(spec, staff, staff_decisions),
                None => Staff::default(),
            },
            figures,
            facts,
            decisions,
            impossible,
            cases,
            used_figures: std::collections::BTreeSet::new(),
            broken: Vec::new(),
        }
    }

    fn concept_id(&mut self, spec: &spec::Concept, fallback: &str) -> Id {
        let stated = spec.id.located().filter(|id| spec::is_id(id.value));
        if let (Some(written), None) = (spec.id.located(), &stated) {
            let message = Message::new("id-invalid").with("id", &**written.value);
            self.report(
                Finding::new("id-invalid", written.span)
                    .message(message)
                    .help(Message::new("id-invalid.help"))
                    .at_path("id"),
            );
        }
        stated.map_or_else(|| Id::new(fallback), |id| Id::new(id.value))
    }

    fn figures(&mut self, spec: &spec::Concept) -> Map<Figure> {
        self.map_placed(
            spec.figures.entries(),
            KeyPath::of("figures"),
            |reader, figure, path, span| reader.figure(figure, path, span, false),
        )
    }

    fn facts(&mut self, spec: &spec::Concept) -> Map<Fact> {
        self.map(
            spec.facts.entries(),
            KeyPath::of("facts"),
            |reader, fact, path| reader.fact(fact, path, path.last()),
        )
    }

    fn decisions(
        &mut self,
        entries: std::slice::Iter<'_, (Located<SmolStr>, Loc<spec::Decision>)>,
        path: KeyPath<'_>,
        for_staff: bool,
    ) -> Map<Decision> {
        self.map(entries, path, |reader, decision, path| {
            reader.decision(decision, path, for_staff)
        })
    }

    fn impossible(&mut self, spec: &spec::Concept) -> Vec<Impossible> {
        let mut all = Vec::new();
        let path = KeyPath::of("impossible");
        for (index, item) in spec.impossible.items().iter().enumerate() {
            let Some(impossible) = item.get() else {
                continue;
            };
            let path = path.item(index);
            let because = self.text(
                impossible.because.as_ref(),
                path.key("because"),
                TextRole::Reason,
            );
            if let Some(when) = self.optional_when(Some(&impossible.when), path.key("when")) {
                all.push(Impossible {
                    when,
                    because,
                    span: item.span,
                });
            }
        }
        all
    }

    fn slugs(&mut self, spec: &spec::Concept) -> Vec<(Language, Located<String>)> {
        let text = self.text(spec.slug.as_ref(), KeyPath::of("slug"), TextRole::Address);
        let versions = text.into_iter().flat_map(|text| text.versions);
        versions
            .map(|version| {
                let slug = Located::new((*version.raw).to_owned(), version.span);
                (version.language, slug)
            })
            .collect()
    }

    pub(super) fn validity(
        &mut self,
        spec: Option<&Loc<spec::Valid>>,
        path: KeyPath<'_>,
    ) -> Validity {
        let Some(valid) = spec.and_then(Loc::get) else {
            return Validity::default();
        };
        Validity {
            from: self.date(valid.from.as_ref(), path.key("from")),
            until: self.date(valid.until.as_ref(), path.key("until")),
            review: self.date(valid.review.as_ref(), path.key("review")),
        }
    }

    fn legal_basis(&mut self, spec: &spec::Concept) -> Vec<LegalBasis> {
        let mut all = Vec::new();
        let path = KeyPath::of("legal_basis");
        for (index, item) in spec.legal_basis.items().iter().enumerate() {
            let Some(law) = item.get() else { continue };
            let path = path.item(index);
            all.push(LegalBasis {
                title: self.text(law.title.as_ref(), path.key("title"), Title),
                link: self.text(law.link.as_ref(), path.key("link"), TextRole::Address),
                article: self.text(law.article.as_ref(), path.key("article"), Title),
            });
        }
        all
    }

    fn choices(&mut self, spec: &spec::Choices) -> Choices {
        Choices {
            excel: self.text(spec.excel.as_ref(), KeyPath::of("choices.excel"), Prose),
            leave: self.text(spec.leave.as_ref(), KeyPath::of("choices.leave"), Prose),
            because: self.text(
                spec.because.as_ref(),
                KeyPath::of("choices.because"),
                TextRole::Reason,
            ),
        }
    }

    fn extra(&mut self, spec: &spec::Extra, path: KeyPath<'_>) -> Option<Extra> {
        Some(Extra {
            title: self.text(spec.title.as_ref(), path.key("title"), Title),
            what: self.text(spec.what.as_ref(), path.key("what"), Prose),
        })
    }

    fn related(&mut self, spec: &spec::Concept) -> Vec<Related> {
        let mut related = Vec::new();
        for item in spec.related.items() {
            let Some(word) = item.get() else { continue };
            if word.starts_with("https://") || word.starts_with("http://") {
                related.push(Related::Link {
                    title: None,
                    link: Located::new(word.text.to_string(), item.span),
                });
            } else {
                related.extend(
                    self.id(item, &[Section::Concepts], KeyPath::of("related"))
                        .map(Related::Concept),
                );
            }
        }
        related
    }
}

fn status(spec: &spec::Concept) -> Status {
    match spec.status.value() {
        None | Some(spec::Status::Draft) => Status::Draft,
        Some(spec::Status::Published) => Status::Published,
        Some(spec::Status::Retired) => Status::Retired,
    }
}

/// The entries of a map that may be the word `nothing`.
fn given<T, K>(
    spec: Option<&Loc<OrNothing<spec::Map<T, K>>>>,
) -> impl Iterator<Item = &(Located<SmolStr>, Loc<T>)> {
    spec.and_then(Loc::get)
        .and_then(OrNothing::some)
        .into_iter()
        .flatten()
}

fn stated<T, K, U>(
    spec: Option<&Loc<OrNothing<spec::Map<T, K>>>>,
    read: impl FnOnce(&spec::Map<T, K>) -> Map<U>,
) -> Stated<Map<U>> {
    match spec {
        None => Stated::Silent,
        Some(spec) => match &spec.value {
            None => Stated::Given(IndexMap::default()),
            Some(OrNothing::Nothing) => Stated::Nothing(spec.span),
            Some(OrNothing::Some(map)) => Stated::Given(read(map)),
        },
    }
}
