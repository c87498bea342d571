//! Cards to practise on: a case on the front, the answer and its rule on the back; and cards to play a conversation with.

use schemars::JsonSchema;
use serde::Serialize;

use super::input::Making;
use super::rules;
use super::words::{Said, WordsPart, every, own_words};
use crate::model::decision::{FactValue, KnownBy};
use crate::model::{Decision, Fact, Id, Named};
use crate::view::drill::{Drill, DrillCase};
use crate::view::parts::decision::question;
use crate::view::parts::outcome::{self, Outcome};
use crate::view::parts::{Link, duty, offer};
use crate::view::projection::PlainDecision;
use crate::view::prose::Prose;
use crate::view::ruling::RulingAnswer;
use crate::view::voice::Voice;
use crate::view::wording;

/// So many answers are offered to choose from.
const CHOICES: usize = 5;

/// The cards of one decision.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct PracticePart {
    /// The decision; `practice-ID` is its place on the sheet.
    pub id: Id,
    /// Its question.
    pub question: String,
    /// Whether the whole decision is for staff only.
    pub for_staff: bool,
    /// Its cards.
    pub cards: Vec<PracticeCard>,
}

/// A case on the front, the answer on the back.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct PracticeCard {
    /// Its number on the sheet.
    pub number: usize,
    /// What the client tells, in every language.
    pub tells: Vec<Tells>,
    /// What staff look up themselves.
    pub looked_up: Vec<TellsLine>,
    /// Answers to choose from.
    pub choices: Vec<String>,
    /// Which of them is right, from 0.
    pub right: usize,
    /// What happened, in every language, when the case is one of the author's.
    pub story: Vec<Said>,
    /// "Just below the limit", when it lies at one.
    pub boundary: Option<String>,
    /// The answers; none means nothing.
    pub answers: Vec<PracticeAnswer>,
    /// "You get € 30", where amounts are added up.
    pub total: Option<String>,
    /// What the client must do.
    pub duties: Vec<Link>,
}

/// What a client tells, in one language.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Tells {
    /// The language.
    pub lang: String,
    /// Question by question.
    pub lines: Vec<TellsLine>,
}

/// A question and what is known of it.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct TellsLine {
    /// The question, or what the fact is called.
    pub question: Prose,
    /// The value.
    pub value: String,
}

/// An answer with the rule that gives it.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct PracticeAnswer {
    /// The outcome.
    pub outcome: Outcome,
    /// By when.
    pub within: Vec<String>,
    /// The conditions of the rule that hold; none where it holds in every case.
    pub rule: Vec<wording::Line>,
    /// Whether it is answered where no rule speaks.
    pub otherwise: bool,
    /// Whether the rule is for staff only.
    pub staff_only: bool,
    /// Who judges.
    pub judged: Option<String>,
    /// Why.
    pub because: Option<Prose>,
}

/// A conversation to play: what the client says, what not to say, and what to say.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct RolePlay {
    /// The number of the card on which the client's case stands.
    pub card: Option<usize>,
    /// What the client tells, in every language.
    pub tells: Vec<Tells>,
    /// What is answered; none where any answer will do.
    pub answer: Option<String>,
    /// What not to say, in every language.
    pub instead_of: Vec<Said>,
    /// What to say, in every language.
    pub say: Vec<Said>,
    /// What to say, feeling first.
    pub words: Option<WordsPart>,
    /// Why.
    pub because: Option<Prose>,
}

/// The cards of all decisions that have any, numbered through.
#[must_use]
pub fn parts(making: &Making<'_, '_>) -> Vec<PracticePart> {
    let mut numbers = 1..;
    let told = making.drills.iter().filter_map(|drill| {
        let mut decisions = rules::all(making.concept);
        let (decision, for_staff) =
            decisions.find(|(decision, _)| decision.id == drill.decision)?;
        let plain = PlainDecision::of(&decision.id, decision, making.voices[0].on, |_| true);
        let desk = Desk {
            making,
            decision,
            plain: &plain,
        };
        Some(PracticePart {
            id: decision.id.clone(),
            question: question(&making.voices[0], &plain),
            for_staff,
            cards: desk.cards(drill, &mut numbers),
        })
    });
    told.collect()
}

struct Desk<'d, 'm, 'a> {
    making: &'d Making<'m, 'a>,
    decision: &'a Named<Decision>,
    plain: &'d PlainDecision<'a>,
}

impl Desk<'_, '_, '_> {
    fn voice(&self) -> &Voice<'_> {
        &self.making.voices[0]
    }

    fn cards(&self, drill: &Drill, numbers: &mut impl Iterator<Item = usize>) -> Vec<PracticeCard> {
        let labels = self.labels(drill);
        let mut all: Vec<&String> = Vec::new();
        for label in &labels {
            if !all.contains(&label) {
                all.push(label);
            }
        }
        let cases = drill.cases.iter().zip(&labels).zip(numbers);
        let card = |((case, label), number): ((&DrillCase, &String), usize)| {
            let right = all.iter().position(|known| *known == label).unwrap_or(0);
            let (choices, right) = choices(&all, right, number);
            self.card(case, number, choices, right)
        };
        cases.map(card).collect()
    }

    /// What each case is answered, in a line; the amounts only where nothing else tells the answers apart.
    fn labels(&self, drill: &Drill) -> Vec<String> {
        let label = |case: &DrillCase, sums: bool| {
            if case.answers.is_empty() {
                return self.voice().tongue.word("decision-nothing");
            }
            let told = case.answers.iter().map(|answer| {
                let outcome = self.outcome(answer);
                match outcome.amount.filter(|_| sums) {
                    Some(amount) => format!("{} – {amount}", outcome.title),
                    None => outcome.title,
                }
            });
            self.voice().tongue.and(&told.collect::<Vec<_>>())
        };
        let plain: Vec<String> = drill.cases.iter().map(|case| label(case, false)).collect();
        if plain.windows(2).any(|two| two[0] != two[1]) {
            return plain;
        }
        drill.cases.iter().map(|case| label(case, true)).collect()
    }

    fn card(
        &self,
        case: &DrillCase,
        number: usize,
        choices: Vec<String>,
        right: usize,
    ) -> PracticeCard {
        let voice = self.voice();
        let worked = case.worked.as_ref();
        let worked = worked.and_then(|id| self.making.concept.cases.get(id));
        let boundary = case.boundary.as_ref().map(|(fact, side)| {
            let side = voice
                .tongue
                .say("staff-practice-boundary", &[("side", side)]);
            let args = [("first", side.as_str()), ("then", &voice.fact(fact))];
            voice.tongue.say("practice-limit", &args)
        });
        PracticeCard {
            number,
            tells: tells(self.making, case),
            looked_up: lines(voice, case, |fact| fact.known_by == KnownBy::Staff),
            choices,
            right,
            story: worked.map_or_else(Vec::new, |worked| {
                let told = self.making.voices.iter().filter_map(|voice| {
                    let story = worked.story.as_ref()?;
                    story.get(voice.tongue.language())?;
                    Some(Said {
                        lang: voice.tongue.language().to_string(),
                        text: voice.story(story, &worked.given),
                    })
                });
                told.collect()
            }),
            boundary,
            answers: case
                .answers
                .iter()
                .map(|answer| self.answer(answer))
                .collect(),
            total: case
                .total
                .as_ref()
                .map(|total| wording::paid_quantity(voice, self.plain.amount_is, total)),
            duties: case.duties.iter().map(|id| duty::link(voice, id)).collect(),
        }
    }

    fn outcome(&self, answer: &RulingAnswer) -> Outcome {
        let voice = self.voice();
        let amount = answer.amount.as_ref();
        Outcome {
            amount: amount
                .map(|amount| wording::paid_quantity(voice, self.plain.amount_is, amount)),
            ..outcome::named(voice, self.plain, &answer.outcome)
        }
    }

    fn answer(&self, answer: &RulingAnswer) -> PracticeAnswer {
        let voice = self.voice();
        let rule = answer.rule.as_ref().and_then(|id| self.plain.rule(id));
        let otherwise = self.plain.otherwise.filter(|_| answer.rule.is_none());
        let own = rule.and_then(|rule| rule.because);
        let own = own.or_else(|| otherwise.and_then(|rest| rest.because.as_ref()));
        let situations = wording::situations(voice, answer.holds.as_ref());
        let is_hidden = |id: &Id| {
            self.decision
                .rules
                .get(id)
                .is_some_and(|rule| rule.staff_only)
        };
        let offer = voice.names.offer(&answer.outcome);
        PracticeAnswer {
            outcome: self.outcome(answer),
            within: match (&answer.within, offer) {
                (Some(time), Some(offer)) => {
                    vec![offer::promise(voice, offer.kind, &voice.quantity(time))]
                }
                (None, Some(offer)) => offer::within(voice, offer),
                (_, None) => Vec::new(),
            },
            rule: situations
                .into_iter()
                .next()
                .map_or_else(Vec::new, |one| one.lines),
            otherwise: otherwise.is_some(),
            staff_only: answer.rule.as_ref().is_some_and(is_hidden),
            judged: rule.and_then(|rule| rule.judged_by).map(|judgement| {
                let role = voice.role(&judgement.role.value);
                voice.tongue.say("staff-judged", &[("role", &role)])
            }),
            because: voice
                .maybe(own)
                .or_else(|| outcome::reason(voice, &answer.outcome)),
        }
    }
}

/// Some of the answers with the right one among them, not always at the same place; and that place.
fn choices(all: &[&String], right: usize, number: usize) -> (Vec<String>, usize) {
    let last = all.len().saturating_sub(CHOICES);
    let start = right.saturating_sub(number % CHOICES).min(last);
    let some = all.iter().skip(start).take(CHOICES);
    (some.map(|label| (*label).clone()).collect(), right - start)
}

/// What the client tells in every language, that of the sheet first.
fn tells(making: &Making<'_, '_>, case: &DrillCase) -> Vec<Tells> {
    let by_client = |fact: &Fact| fact.known_by == KnownBy::Client;
    let told = making.voices.iter().map(|voice| Tells {
        lang: voice.tongue.language().to_string(),
        lines: lines(voice, case, by_client),
    });
    told.filter(|tells| !tells.lines.is_empty()).collect()
}

fn lines(voice: &Voice<'_>, case: &DrillCase, is_told: impl Fn(&Fact) -> bool) -> Vec<TellsLine> {
    let line = |(id, value): (&Id, &FactValue)| {
        let fact = voice.names.fact(id).filter(|fact| is_told(fact))?;
        let ask = voice.maybe(fact.ask.as_ref());
        Some(TellsLine {
            question: ask.unwrap_or_else(|| Prose::plain(wording::capital(&voice.fact(id)))),
            value: wording::capital(&voice.value(Some(fact), value)),
        })
    };
    case.given.iter().filter_map(line).collect()
}

/// Conversations to play: one for every phrase to avoid, and one for the words of every outcome, each with a client whose
/// case stands on a card.
#[must_use]
pub fn role_plays(making: &Making<'_, '_>, parts: &[PracticePart]) -> Vec<RolePlay> {
    let cards = parts.iter().flat_map(|part| &part.cards);
    let (told, _): (Vec<_>, Vec<_>) = cards.partition(|card| !card.tells.is_empty());
    let is_no = |card: &&&PracticeCard| {
        let mut answers = card.answers.iter();
        answers.any(|answer| answer.outcome.kind == "exclusion")
    };
    // What is better not said is said when the answer is no.
    let refused: Vec<&PracticeCard> = told.iter().filter(is_no).copied().collect();
    let upset = if refused.is_empty() { &told } else { &refused };
    let avoided = making.concept.staff.avoid.iter().enumerate();
    let avoided = avoided.map(|(place, avoid)| {
        let said = |text: &Option<_>| {
            text.as_ref()
                .map_or_else(Vec::new, |text| every(making.voices, text))
        };
        let client = (!upset.is_empty()).then(|| upset[place % upset.len()]);
        RolePlay {
            instead_of: said(&avoid.instead_of),
            say: said(&avoid.say),
            because: making.voices[0].maybe(avoid.because.as_ref()),
            ..with(client, None)
        }
    });
    let mut plays: Vec<RolePlay> = avoided.collect();
    for id in making.concept.staff.words.keys() {
        let Some(words) = own_words(making.voices, &making.concept.staff, id) else {
            continue;
        };
        let answers = |card: &&&PracticeCard| {
            let mut answers = card.answers.iter();
            answers.any(|answer| match id.as_str() {
                "default" => answer.outcome.kind == "offer",
                _ => answer.outcome.id == *id,
            })
        };
        let client = told.iter().find(answers).copied();
        let mut given = client.into_iter().flat_map(|card| &card.answers);
        let title = given.find(|answer| answer.outcome.id == *id || id == "default");
        plays.push(RolePlay {
            words: Some(words),
            ..with(client, title.map(|answer| answer.outcome.title.clone()))
        });
    }
    plays
}

/// A conversation with a client whose case stands on a card.
fn with(client: Option<&PracticeCard>, answer: Option<String>) -> RolePlay {
    RolePlay {
        card: client.map(|card| card.number),
        tells: client.map_or_else(Vec::new, |card| card.tells.clone()),
        answer,
        instead_of: Vec::new(),
        say: Vec::new(),
        words: None,
        because: None,
    }
}
