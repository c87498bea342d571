//! `helder letter`.

use std::path::Path;

use super::case::{Opened, case, language, pairs, without_value};
use super::{Exit, Failure, print};
use crate::analysis::{Setting, Status};
use crate::cli::{self, Cli, LetterFormat};
use crate::diagnostic::Message;
use crate::locale::Words;
use crate::model::{Id, Language};
use crate::output::write_file;
use crate::render::{LetterForm, Renderer};
use crate::view::from_analysis::{Unfit, rulings};
use crate::view::house::House;
use crate::view::projection::PublicConcept;
use crate::view::public::{Input, LetterAbout, letter};
use crate::view::ruling::Ruled;
use crate::view::tongue::Tongue;

/// Writes the letter that answers one case of one concept.
///
/// # Errors
/// When the file, a fact or a value is wrong, the concept cannot be read, or the letter cannot be written.
pub(super) fn run(arguments: &cli::Letter, cli: &Cli) -> Result<Exit, Failure> {
    let opened = Opened::of(&arguments.file, &arguments.day)?;
    let setting = opened.setting();
    let pairs = pairs(&arguments.facts)?;
    let case = case(&setting, &pairs)?;
    let language = language(setting.workspace, arguments.language.as_deref())?;
    let decisions = opened.decisions(arguments.decision.as_deref())?;
    let words = Words::for_language(&arguments.messages.lang);
    let by_name = arguments.decision.is_some();
    let ruled = match rulings(setting, &decisions, &case, by_name) {
        Ok(ruled) => ruled,
        Err(unfit) => return refused(&setting, &unfit, &words),
    };
    let written = written(&opened, &ruled, &language, form(arguments))?;
    match &arguments.output {
        None => print(&String::from_utf8_lossy(&written))?,
        Some(file) => {
            write_file(file, &written).map_err(|error| Failure::unwritten(file, &error))?;
            if !cli.quiet {
                let path = file.display().to_string();
                anstream::eprintln!(
                    "{}",
                    words.text(&Message::new("letter-written").with("path", path))
                );
            }
        }
    }
    Ok(Exit::Clean)
}

/// The form asked for, else the one that the file is named after, else text.
fn form(arguments: &cli::Letter) -> LetterForm {
    let named = |file: &Path| {
        let ending = file.extension()?.to_str()?.to_lowercase();
        match ending.as_str() {
            "html" | "htm" => Some(LetterFormat::Html),
            "md" | "markdown" => Some(LetterFormat::Markdown),
            _ => None,
        }
    };
    let by_file = || arguments.output.as_deref().and_then(named);
    match arguments.format.or_else(by_file) {
        Some(LetterFormat::Html) => LetterForm::Html,
        Some(LetterFormat::Markdown) => LetterForm::Markdown,
        Some(LetterFormat::Text) | None => LetterForm::Text,
    }
}

fn written(
    opened: &Opened,
    ruled: &Ruled,
    language: &Language,
    form: LetterForm,
) -> Result<Vec<u8>, Failure> {
    let (compiled, on) = (&opened.compiled, opened.setting().on);
    let workspace = &compiled.workspace;
    let renderer = Renderer::new(Tongue::all(workspace), &compiled.looks.templates);
    let renderer = renderer.map_err(Failure::words)?;
    let tongues = renderer.tongues();
    let own = tongues
        .iter()
        .position(|tongue| tongue.language() == language);
    let concepts = compiled.concepts.iter().map(|concept| Input {
        concept: PublicConcept::of(concept, &[], on),
        guides: &[],
    });
    let about = LetterAbout {
        concept: opened.number,
        language: own.unwrap_or(0),
    };
    let concepts: Vec<Input<'_>> = concepts.collect();
    let letter = letter(&House::of(workspace), tongues, &concepts, on, about, ruled);
    let colours = workspace.site.colours.iter();
    let colours = colours.map(|(name, colour)| (name.as_str(), colour.value.as_str()));
    let made = renderer.letter(&letter, form, colours);
    made.map_err(Failure::words)
}

/// Says why there is no letter.
fn refused(setting: &Setting<'_>, unfit: &[Unfit], words: &Words) -> Result<Exit, Failure> {
    let figure = unfit.iter().find_map(|reason| match reason {
        Unfit::NoFigure(figure) => Some(figure),
        _ => None,
    });
    if let Some(figure) = figure {
        return Err(Failure::new(without_value(setting, figure)));
    }
    for reason in unfit {
        anstream::eprintln!("helder: {}", words.text(&told(reason)));
    }
    Ok(Exit::Findings)
}

fn told(reason: &Unfit) -> Message {
    let about =
        |id: &'static str, decision: &Id| Message::new(id).with("decision", decision.as_str());
    let quoted = |ids: &[Id]| ids.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>();
    match reason {
        Unfit::Silent => Message::new("letter-refused-silent"),
        Unfit::ForStaff(decision) => about("letter-refused-staff", decision),
        Unfit::StaffRule { decision, rules } => {
            about("letter-refused-staff-rule", decision).with_all("rules", quoted(rules))
        }
        Unfit::NoFigure(figure) => about("failure-figure", figure),
        Unfit::Unanswered {
            decision,
            status,
            missing,
        } => match status {
            Status::Answered | Status::Undecided => {
                about("letter-refused-undecided", decision).with_all("missing", quoted(missing))
            }
            Status::Gap => about("letter-refused-gap", decision),
            Status::Contradiction => about("letter-refused-contradiction", decision),
            Status::OutOfScope => about("letter-refused-out-of-scope", decision),
            Status::Impossible => about("letter-refused-impossible", decision),
        },
    }
}
