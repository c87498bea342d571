//! A concept as Helder understands it.

use std::path::PathBuf;

use helder::analysis::{Analysis, Decided, DecisionReport, Prepared, Setting, read_case};
use helder::checks::{Area, find};
use helder::diagnostic::Finding;
use helder::locale::Words;
use helder::model::{Concept, Workspace};
use helder::source::Memory;
use helder::{Options, compile_paths};
use jiff::civil::Date;

use crate::cases::Told;
use crate::concept::fact_name;
use crate::random::Written;
use crate::words::typed;

pub struct Compiled {
    pub workspace: Workspace,
    pub concept: Concept,
    pub findings: Vec<Finding>,
}

/// A concept as its author and as Helder understand it.
pub struct Subject {
    pub written: Written,
    pub compiled: Compiled,
}

impl Subject {
    /// # Errors
    /// What Helder finds wrong with the writing.
    pub fn of(written: Written) -> Result<Self, String> {
        let compiled = Compiled::of(&written.yaml)?;
        Ok(Self { written, compiled })
    }
}

/// A concept with what the analysis finds in it.
pub struct Found {
    pub subject: Subject,
    pub report: DecisionReport,
}

impl Found {
    /// # Errors
    /// What Helder finds wrong with the writing, or that it cannot prove.
    pub fn of(written: Written) -> Result<Self, String> {
        let subject = Subject::of(written)?;
        let report = subject.compiled.report()?;
        Ok(Self { subject, report })
    }
}

/// Findings of decisions that no random concept deserves: it was written so that all units and types agree.
const NEVER: [&str; 6] = [
    "type-mismatch",
    "incomparable-units",
    "outside-domain",
    "amount-not-linear",
    "override-loop",
    "decision-not-proved",
];

impl Compiled {
    /// # Errors
    /// What Helder finds wrong with the writing.
    pub fn of(yaml: &str) -> Result<Self, String> {
        let memory = Memory::new().with("a.yaml", yaml);
        let today = Date::constant(2026, 12, 1);
        let compiled = compile_paths(
            &memory,
            &[PathBuf::from("a.yaml")],
            Options { today },
            |_, concept| Some(concept),
        );
        let compiled = compiled
            .map_err(|error| error.to_string())?
            .pop()
            .ok_or("no project")?;
        for finding in &compiled.checked.findings {
            let area = find(finding.check).map(|check| check.area);
            if area == Some(Area::Reading) || NEVER.contains(&finding.check) {
                let said = Words::for_language("en").text(&finding.message);
                return Err(format!(
                    "the concept is written wrong: [{}] {said}",
                    finding.check
                ));
            }
        }
        let concept = compiled.concepts.into_iter().next().ok_or("no concept")?;
        Ok(Self {
            workspace: compiled.workspace,
            concept,
            findings: compiled.checked.findings,
        })
    }

    pub fn report(&self) -> Result<DecisionReport, String> {
        let mut analysis = Analysis::of(&self.workspace, &self.concept);
        let (_, report) = analysis
            .decisions
            .pop()
            .ok_or("the decision was not analysed")?;
        if report.not_proved {
            return Err("not proved".to_owned());
        }
        Ok(report)
    }

    pub const fn setting(&self, on: Date) -> Setting<'_> {
        Setting {
            workspace: &self.workspace,
            concept: &self.concept,
            on,
        }
    }

    pub fn prepared(&self, on: Date) -> Prepared<'_> {
        let decision = self.concept.decisions.values().next().expect("a decision");
        Prepared::of(self.setting(on), decision)
    }

    /// # Errors
    /// What cannot be told.
    pub fn decide<'a>(
        &self,
        prepared: &Prepared<'a>,
        on: Date,
        told: &Told,
    ) -> Result<Decided<'a>, String> {
        let told: Vec<(String, String)> = told
            .iter()
            .enumerate()
            .filter_map(|(at, state)| Some((fact_name(at), typed((*state)?))))
            .collect();
        let pairs = told
            .iter()
            .map(|(fact, text)| (fact.as_str(), text.as_str()));
        let given = read_case(&self.setting(on), pairs)
            .map_err(|errors| format!("{told:?} cannot be told: {errors:?}"))?;
        Ok(prepared.decide(&given))
    }
}
