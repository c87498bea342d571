//! Asking on a terminal what a case still needs, the fewest questions first.

use std::io::{self, BufRead, Write};

use super::super::case::describe;
use super::super::told;
use super::human::Teller;
use super::say;
use crate::analysis::{Case, Prepared, Setting, read_case};
use crate::diagnostic::Message;
use crate::locale::Words;
use crate::model::decision::{FactKind, FactUnit};
use crate::model::{Fact, Id, Language, Named};

/// What people type for "I don't know"; nothing at all means the same.
const UNKNOWN: &str = "?";

/// A talk with someone who knows the case.
pub(super) struct Dialogue<'a, I, O> {
    teller: Teller<'a>,
    input: I,
    output: O,
    /// What is known, as it was typed.
    pairs: Vec<(String, String)>,
    /// What could not be answered.
    passed: Vec<Id>,
}

/// What came of a question.
enum Heard {
    /// An answer, or that there is none.
    Enough,
    /// The talk is over.
    End,
}

impl<'a, I: BufRead, O: Write> Dialogue<'a, I, O> {
    /// A talk that begins with what the command line says.
    pub(super) fn new(
        setting: &'a Setting<'a>,
        language: &'a Language,
        pairs: &[(&str, &str)],
        (input, output): (I, O),
    ) -> Self {
        let owned = |(fact, value): &(&str, &str)| ((*fact).to_owned(), (*value).to_owned());
        Self {
            teller: Teller::new(setting, language),
            input,
            output,
            pairs: pairs.iter().map(owned).collect(),
            passed: Vec::new(),
        }
    }

    /// Asks until the decision is settled, nothing is left to ask, or the input ends.
    ///
    /// # Errors
    /// When the terminal cannot be read or written.
    pub(super) fn settle(&mut self, decision: &Prepared<'a>) -> io::Result<()> {
        while let Some(fact) = self.next(decision) {
            if matches!(self.ask(fact)?, Heard::End) {
                break;
            }
        }
        Ok(())
    }

    /// What is known by now.
    pub(super) fn case(&self) -> Case {
        self.read(None).unwrap_or_default()
    }

    /// The first fact that is missing, but for those that could not be answered and those that exist depending on them.
    fn next(&self, decision: &Prepared<'a>) -> Option<&'a Named<Fact>> {
        let decided = decision.decide(&self.case());
        let facts = decided.missing.iter();
        let mut facts = facts.filter_map(|fact| self.teller.setting.fact(fact));
        facts.find(|fact| {
            let when = fact.only_when.iter().flat_map(|when| &when.alternatives);
            let depends = when.flat_map(|clause| clause.conditions.keys());
            !depends
                .chain([&fact.id])
                .any(|fact| self.passed.contains(fact))
        })
    }

    fn ask(&mut self, fact: &'a Named<Fact>) -> io::Result<Heard> {
        self.show(fact)?;
        let mut warned = false;
        loop {
            write!(self.output, "> ")?;
            self.output.flush()?;
            let mut line = String::new();
            if self.input.read_line(&mut line)? == 0 {
                writeln!(self.output)?;
                return Ok(Heard::End);
            }
            let known = match line.trim() {
                "" | UNKNOWN if fact.may_be_unknown => "unknown",
                "" | UNKNOWN if warned => {
                    self.passed.push(fact.id.clone());
                    return Ok(Heard::Enough);
                }
                "" | UNKNOWN => {
                    warned = true;
                    self.line("decide-needed")?;
                    continue;
                }
                typed => &self.meant(fact, typed),
            };
            match self.read(Some((fact, known))) {
                Ok(_) => {
                    self.pairs.push((fact.id.to_string(), known.to_owned()));
                    return Ok(Heard::Enough);
                }
                Err(why) => writeln!(self.output, "{why}")?,
            }
        }
    }

    /// The case, with one more value if it is one.
    fn read(&self, more: Option<(&Named<Fact>, &str)>) -> Result<Case, String> {
        let known = self.pairs.iter().map(|(fact, value)| (&**fact, &**value));
        let more = more.map(|(fact, value)| (fact.id.as_str(), value));
        let setting = self.teller.setting;
        read_case(setting, known.chain(more)).map_err(|errors| {
            let words = Words::for_language(self.teller.language.as_str());
            let told = errors
                .iter()
                .map(|error| told(&describe(setting, error), &words));
            told.collect::<Vec<String>>().join("\n")
        })
    }

    /// The value for what was typed: the number of an option, or yes and no in the language of the talk.
    fn meant(&self, fact: &Fact, typed: &str) -> String {
        let language = self.teller.language;
        let is = |word| typed.to_lowercase() == say(language, Message::new(word));
        match &fact.kind {
            FactKind::YesNo if is("decide-yes") => "yes".to_owned(),
            FactKind::YesNo if is("decide-no") => "no".to_owned(),
            FactKind::Choice(options) | FactKind::Scale(options) => {
                let number = typed.parse::<usize>().ok();
                let at = number.and_then(|number| number.checked_sub(1));
                let option = at.and_then(|at| options.keys().nth(at));
                option.map_or_else(|| typed.to_owned(), Id::to_string)
            }
            _ => typed.to_owned(),
        }
    }

    /// The question, its help, and what can be answered.
    fn show(&mut self, fact: &Named<Fact>) -> io::Result<()> {
        let question = fact.ask.as_ref().or(fact.label.as_ref());
        let question = question.map_or_else(|| fact.id.to_string(), |text| self.teller.text(text));
        writeln!(self.output, "\n{question}")?;
        if let Some(help) = &fact.help {
            writeln!(self.output, "  {}", self.teller.text(help))?;
        }
        match &fact.kind {
            FactKind::Choice(options) | FactKind::Scale(options) => {
                for (number, option) in (1..).zip(options.values()) {
                    let text = option.value.as_ref();
                    let text =
                        text.map_or_else(|| option.id.to_string(), |text| self.teller.text(text));
                    writeln!(self.output, "  {number}  {text}")?;
                }
            }
            FactKind::YesNo => self.line("decide-yes-no")?,
            _ => self.unit(fact)?,
        }
        if fact.may_be_unknown {
            self.line("decide-unknown")?;
        }
        Ok(())
    }

    fn unit(&mut self, fact: &Fact) -> io::Result<()> {
        let unit = match &fact.unit {
            Some(FactUnit::Currency(currency)) => currency.code().to_owned(),
            Some(FactUnit::Time(unit)) => unit.word(false).replace(' ', "-"),
            Some(FactUnit::Free(unit)) => unit.to_string(),
            None => return Ok(()),
        };
        let message = Message::new("decide-in").with("unit", unit);
        writeln!(self.output, "  {}", say(self.teller.language, message))
    }

    fn line(&mut self, message: &'static str) -> io::Result<()> {
        writeln!(
            self.output,
            "  {}",
            say(self.teller.language, Message::new(message))
        )
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::analysis::Status;
    use crate::source::Memory;
    use crate::{Options, compile_paths};

    const CONCEPT: &str = "
offered:
  visit: {title: A visit}
  call: {title: A call}
not_offered:
  nothing-done: {title: Nothing}
facts:
  place:
    type: choice
    ask: Where are you?
    options: {home: At home, away: Away from home}
  hours:
    type: duration
    unit: hours
    only_when: {place: home}
    ask: How long did it take?
    help: Look at the clock.
  ill:
    type: yes/no
    may_be_unknown: yes
    only_when: {place: home}
    ask: Is anybody ill?
decisions:
  come:
    rules:
      long: {when: {hours: more than 3 hours}, then: visit}
      short: {when: {hours: at most 3 hours, ill: [yes, unknown]}, then: call}
      well: {when: {hours: at most 3 hours, ill: no}, then: nothing-done}
      away: {when: {place: away}, then: nothing-done}
";

    /// What is said, and what comes of it, when someone types these lines.
    fn talk(pairs: &[(&str, &str)], typed: &str) -> (String, Status, Vec<(String, String)>) {
        let path = PathBuf::from("visit.yaml");
        let files = Memory::new().with(&path, CONCEPT);
        let options = Options {
            today: jiff::civil::Date::constant(2026, 12, 1),
        };
        let compiled = compile_paths(&files, &[path], options, |_, concept| Some(concept));
        let compiled = compiled.expect("a concept");
        let (workspace, concept) = (&compiled[0].workspace, &compiled[0].concepts[0]);
        let setting = Setting {
            workspace,
            concept,
            on: options.today,
        };
        let prepared = Prepared::of(setting, &concept.decisions["come"]);
        let mut said = Vec::new();
        let language = &workspace.languages[0];
        let terminal = (typed.as_bytes(), &mut said);
        let mut dialogue = Dialogue::new(&setting, language, pairs, terminal);
        dialogue.settle(&prepared).expect("memory can be written");
        let (case, known) = (dialogue.case(), dialogue.pairs);
        let said = String::from_utf8(said).expect("words");
        (said, prepared.decide(&case).status, known)
    }

    fn known(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        let owned = |(fact, value): &(&str, &str)| ((*fact).to_owned(), (*value).to_owned());
        pairs.iter().map(owned).collect()
    }

    #[test]
    fn it_asks_until_the_case_is_settled() {
        let (said, status, facts) = talk(&[], "2\n");
        assert_eq!(status, Status::Answered);
        assert_eq!(facts, known(&[("place", "away")]));
        assert_eq!(
            said,
            "\nWhere are you?\n  1  At home\n  2  Away from home\n> "
        );
    }

    #[test]
    fn what_is_known_is_not_asked() {
        let (said, status, _) = talk(&[("place", "home")], "4\n");
        assert_eq!(status, Status::Answered);
        let expected = "\nHow long did it take?\n  Look at the clock.\n  in hours\n> ";
        assert_eq!(said, expected);
    }

    #[test]
    fn a_wrong_value_is_explained_and_asked_again() {
        let (said, status, facts) = talk(&[("place", "home")], "three\n4\n");
        assert_eq!(status, Status::Answered);
        assert_eq!(facts, known(&[("place", "home"), ("hours", "4")]));
        assert!(
            said.contains("the value of `hours` cannot be read"),
            "{said}"
        );
        assert_eq!(said.matches("> ").count(), 2);
    }

    #[test]
    fn not_knowing_is_an_answer_where_the_fact_may_be_unknown() {
        for typed in ["1\n2\n?\n", "1\n2\n\n"] {
            let (said, status, facts) = talk(&[], typed);
            assert_eq!(status, Status::Answered);
            assert_eq!(facts[2], ("ill".to_owned(), "unknown".to_owned()));
            assert!(
                said.ends_with("  yes or no\n  ? if you do not know\n> "),
                "{said}"
            );
        }
    }

    #[test]
    fn what_must_be_known_is_asked_twice_and_then_left_open() {
        let (said, status, facts) = talk(&[], "?\n\n");
        assert_eq!(status, Status::Undecided);
        assert!(facts.is_empty());
        assert_eq!(said.matches("Where are you?").count(), 1);
        assert_eq!(said.matches("Press Enter once more").count(), 1);
    }

    #[test]
    fn the_end_of_the_input_ends_the_talk() {
        let (said, status, _) = talk(&[], "1\n");
        assert_eq!(status, Status::Undecided);
        assert!(said.ends_with("> \n"), "{said}");
    }
}
