//! Meant → findings: one file per check, one list, one runner.
//!
//! In: a [`Subject`], one concept with its workspace and its analysis. Out: [`Finding`]s without severity, which
//! [`settle`] then gives them. A check never reads files, never formats sentences, never looks at another check.
//!
//! The list below is the one place where a check is registered.

mod allow;
mod amounts;
mod check;
mod common;
mod contrast;
mod fitting;
mod harm;
mod hidden;
mod links;
mod mending;
mod notices;
mod options;
mod orphans;
mod page;
mod prelude;
mod promises;
mod prose;
mod questions;
mod replaced;
mod settings;
mod settle;
mod shown;
mod strangers;
mod times;
mod verdicts;
mod week;
mod wording;

pub use allow::{Allowance, allow, in_translations, in_yaml};
pub use check::{Area, Check, Run};
pub use harm::{Harm, by_harm, harm};
pub use links::{Inside, To};
pub use options::TakesNumber;
pub use orphans::orphans;
pub use page::Example;
pub use prose::{Inherited, Prose};
pub use questions::{OpenQuestions, Questions, asks};
pub use settings::wrong_settings;
pub use settle::{settle, settle_overview};
pub use strangers::stranger;

use crate::analysis::{Analysis, DecisionReport};
use crate::diagnostic::Finding;
use crate::locale::slug::slug_in;
use crate::model::concept::Status;
use crate::model::staff::WeakPoint;
use crate::model::{Concept, Decision, Id, Language, Named, Workspace};
use crate::source::{Located, Sources, Span};
use crate::template::Own;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Declares the modules of the checks by area, and the list [`CATALOGUE`] from the same words.
macro_rules! catalogue {
    ($($area:ident { $($check:ident),* $(,)? })*) => {
        $(mod $area { $(pub(super) mod $check;)* })*
        /// Every check, by area, then in the order of the catalogue.
        pub static CATALOGUE: &[&Check] = &[$($(&$area::$check::CHECK),*),*];
    };
}

catalogue! {
    reading {
        file_unreadable, file_encoding, yaml_syntax, key_unknown, key_duplicate, key_missing, value_type, id_invalid,
        quantity_invalid, condition_invalid, amount_invalid, text_markup, text_needs_block, text_cut,
        reference_unknown, reference_loop, template_invalid,
    }
    decisions {
        decision_gap, decision_contradiction, boundary_hole, boundary_clash, decision_overlap, rule_never_applies, rule_redundant, fact_decides_nothing, outcome_unreached, falls_to_otherwise, public_gap, amount_without_fact, worthless_right, dead_end_duty, override_loop,
        override_idle, impossible_idle, type_mismatch, incomparable_units, outside_domain, amount_not_linear, decision_not_proved, case_fails, case_undecided, case_impossible,
    }
    completeness {
        scope_unstated, exclusion_without_reason, exclusion_without_alternative, offered_and_excluded, intervention_empty,
        result_missing, no_result_missing, no_stop, promise_without_deadline, promise_without_clock, promise_without_remedy,
        price_missing, promise_conflict, promise_diluted, target_as_promise, duty_without_reason,
        duty_without_consequence, duty_without_how, duty_unused, evidence_unnamed, deadline_before_right, silence_missing,
        redress_missing, appeal_missing, figure_in_prose, figure_unused, figure_expired, figure_dates_gap,
        temporary_without_end, amount_unbounded, owner_missing, review_overdue, validity_inverted,
    }
    channels {
        channel_incomplete, no_human_channel, outside_hours, effort_over_budget, asked_twice, base_before_extras,
    }
    language {
        translation_missing, translation_empty, translation_same, translation_figures, translation_placeholders,
        translation_structure, translation_negation, translation_stale, translation_unreviewed, wrong_language,
        address_mixed, vague_term, sentence_too_long, hard_to_read, passive_promise, term_avoided, term_undefined, leftover,
        link_broken, link_insecure, link_text_empty,
    }
    staff {
        staff_words_missing, staff_drift, staff_phrase, mandate_missing, escalation_loop, escalation_dead_end,
        recovery_incomplete, weak_point_without_plan, notice_missing, social_triage_incomplete,
        contact_reason_without_owner, staff_only_leak, public_silent,
    }
    workspace {
        concept_duplicate, slug_duplicate, contrast_too_low, template_outdated, allow_without_reason, allow_unused,
    }
}

/// The check with this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Check> {
    CATALOGUE.iter().find(|check| check.name == name).copied()
}

/// What a check of one concept looks at.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The organisation.
    pub workspace: &'a Workspace,
    /// The concept.
    pub concept: &'a Concept,
    /// What was read in the texts it shares with others.
    pub inherited: &'a Inherited,
    /// What is proved of its decisions and cases.
    pub analysis: &'a Analysis<'a>,
    /// The text it was read from, for edits in its author's style.
    pub sources: &'a Sources,
    /// The day of the run, from `--on`, `SOURCE_DATE_EPOCH` or the clock.
    pub today: Date,
}

/// What a check of the whole workspace looks at.
#[derive(Debug, Clone, Copy)]
pub struct Overview<'a> {
    /// The organisation.
    pub workspace: &'a Workspace,
    /// The concepts that could be understood, in the order of the files.
    pub concepts: &'a [Brief],
    /// Its own templates, by name.
    pub templates: &'a [Own],
    /// The day of the run.
    pub today: Date,
}

/// What is known of a concept after it was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brief {
    /// Its id.
    pub id: Id,
    /// The first word of its file.
    pub start: Span,
    /// Where it stands in its life.
    pub status: Status,
    /// The concept that stands in its place.
    pub replaced_by: Option<Located<Id>>,
    /// The last part of the address of its pages.
    pub slugs: Vec<Slug>,
    /// Its links to other concepts, and those that lead nowhere.
    pub links: Vec<Inside>,
    /// Its weak points.
    pub weak_points: Vec<Active>,
}

/// A weak point that can be declared active.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Active {
    /// Its id.
    pub id: Id,
    /// Whether a notice for clients is ready.
    pub is_told: bool,
}

/// The last part of the address of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slug {
    /// The language of the page.
    pub language: Language,
    /// The words, stated or made of the title.
    pub words: String,
    /// Where they stand, or the title they are made of.
    pub span: Span,
}

impl Brief {
    /// What stays of a concept.
    #[must_use]
    pub fn of(concept: &Concept) -> Self {
        Self {
            id: concept.id.clone(),
            start: concept.start,
            status: concept.status,
            replaced_by: concept.replaced_by.clone(),
            slugs: slugs(concept),
            links: links::inside(concept),
            weak_points: concept.staff.weak_points.values().map(Active::of).collect(),
        }
    }
}

impl Active {
    fn of(point: &Named<WeakPoint>) -> Self {
        Self {
            id: point.id.clone(),
            is_told: point.notice.is_some(),
        }
    }
}

impl Overview<'_> {
    /// A weak point of a concept.
    fn weak_point(&self, concept: &Id, point: &Id) -> Option<&Active> {
        let brief = self.concepts.iter().find(|brief| brief.id == *concept)?;
        brief.weak_points.iter().find(|known| known.id == *point)
    }
}

fn slugs(concept: &Concept) -> Vec<Slug> {
    let stated = concept.slugs.iter();
    let stated = stated
        .map(|(language, written)| (language, slug_in(language, &written.value), written.span));
    let titles = concept.title.iter().flat_map(|title| &title.versions);
    let has_own = |language| concept.slugs.iter().any(|(own, _)| own == language);
    let derived = titles.filter(|title| !has_own(&title.language));
    let derived = derived.map(|title| {
        (
            &title.language,
            slug_in(&title.language, &title.raw),
            title.span,
        )
    });
    let all = stated
        .chain(derived)
        .filter(|(_, words, _)| !words.is_empty());
    all.map(|(language, words, span)| Slug {
        language: language.clone(),
        words,
        span,
    })
    .collect()
}

impl<'a> Subject<'a> {
    /// The decisions that could be understood, and the derived choices, each with what is wrong with it.
    fn reports(&self) -> impl Iterator<Item = (&'a Named<Decision>, &'a DecisionReport)> + use<'a> {
        let decisions = self.analysis.decisions.iter();
        let decisions = decisions.map(|(decision, report)| (*decision, report));
        let derived = self.analysis.derived.iter();
        decisions.chain(derived.map(|(choice, report)| (choice, report)))
    }
}

/// Runs every check that looks at one concept.
pub fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let (concept, analysis) = (subject.concept, subject.analysis);
    let texts = prose::read(concept.texts(), prose::units(concept), subject.inherited);
    let prose = Prose {
        workspace: subject.workspace,
        concept: Some(concept),
        texts: &texts,
        decisive: &wording::decisive(concept),
    };
    for check in CATALOGUE {
        let known = findings.len();
        match check.run {
            Run::Concept(run) => run(subject, findings),
            Run::Texts(run) => run(&prose, findings),
            Run::Reading | Run::Beside | Run::Settling | Run::Workspace(_) => {}
        }
        if check.area.asks_for_what_is_missing() {
            let mut new = findings.split_off(known);
            new.retain(|finding| !concept.is_unread(&finding.path));
            findings.append(&mut new);
        }
    }
    // What is said of a derived choice is about a fact, as its path says, and about no decision.
    let is_derived = |id: &mut String| {
        analysis
            .derived
            .iter()
            .any(|(choice, _)| choice.id.as_str() == id)
    };
    for finding in findings {
        finding.decision.take_if(is_derived);
    }
}

/// Runs every check that looks at the workspace as a whole.
pub fn run_overview(overview: &Overview<'_>, findings: &mut Vec<Finding>) {
    let workspace = overview.workspace;
    options::mistakes(workspace, findings);
    notices::mistakes(overview, findings);
    replaced::mistakes(overview, findings);
    let texts = prose::read(workspace.texts(), BTreeSet::new(), &Inherited::default());
    let prose = Prose {
        workspace,
        concept: None,
        texts: &texts,
        decisive: &BTreeSet::new(),
    };
    for check in CATALOGUE {
        match check.run {
            Run::Workspace(run) => run(overview, findings),
            Run::Texts(run) => run(&prose, findings),
            Run::Reading | Run::Beside | Run::Settling | Run::Concept(_) => {}
        }
    }
}
