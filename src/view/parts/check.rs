//! *Check your situation*: numbered steps as on a paper flow chart, that work as plain links.

use schemars::JsonSchema;
use serde::Serialize;

use super::channel::{Contact, human};
use super::computed::Computed;
use super::exclusion::{InsteadPart, instead_of};
use super::outcome::{self, Outcome};
use super::{Addresses, Link, computed, duty, offer};
use crate::model::Id;
use crate::source::Located;
use crate::view::guide::{Guide, Leaf, LeafAnswer, Settled, Step, Target};
use crate::view::projection::PlainDecision;
use crate::view::prose::Prose;
use crate::view::slug::Names;
use crate::view::voice::Voice;
use crate::view::wording;

use super::decision::question;

/// The questions of one decision in one language.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Check {
    /// The decision; `check-ID` is its place on the page.
    pub id: Id,
    /// Its question.
    pub question: String,
    /// The steps; none where nothing need be asked.
    pub steps: Vec<StepPart>,
    /// The answers.
    pub answers: Vec<AnswerPart>,
    /// What helps those who do not know, one per fact.
    pub helps: Vec<HelpPart>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct StepPart {
    /// Its place on the page.
    pub anchor: String,
    /// Its number on paper.
    pub number: usize,
    /// The question.
    pub question: Prose,
    /// Help for who does not know.
    pub help: Option<Prose>,
    /// How the facts are worked out with which the answers compare.
    pub computed: Vec<Computed>,
    /// Whether staff look it up themselves.
    pub by_staff: bool,
    /// The answers.
    pub choices: Vec<Choice>,
    /// "I don't know".
    pub unknown: Choice,
}

/// An answer to a question.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Choice {
    /// The words.
    pub text: String,
    /// The place it leads to.
    pub href: String,
    /// "go to question 3": for paper.
    pub paper: Option<String>,
    /// The same in the least room: the number of a question, or `A` with the number of an answer.
    pub short: Option<String>,
}

/// Where questions end.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct AnswerPart {
    /// Its place on the page: `answer-OUTCOME-RULE`, the same in every language and build.
    pub anchor: String,
    /// Its number on paper.
    pub number: usize,
    /// `answered`, `open`, `out-of-scope` or `gap`.
    pub status: &'static str,
    /// The outcomes, with reasons and what comes next.
    pub outcomes: Vec<AnsweredOutcome>,
    /// What the client must do now.
    pub duties: Vec<Link>,
    /// What only staff can find out; none where an open answer depends on how values compare that the client knows.
    pub depends_on: Vec<String>,
    /// Whom to ask: where the answer is open, or is neither explained elsewhere on the page nor a sum.
    pub contact: Vec<Contact>,
}

/// An outcome at the end of questions.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct AnsweredOutcome {
    /// The outcome.
    pub outcome: Outcome,
    /// When it is given, where an open answer depends on how values compare and one rule alone gives it.
    pub when: Option<String>,
    /// "The officer decides this. As a rule:".
    pub judged: Option<String>,
    /// How the facts that its amount names are worked out.
    pub computed: Vec<Computed>,
    /// Why.
    pub because: Option<Prose>,
    /// By when.
    pub within: Vec<String>,
    /// Where to go instead.
    pub instead: Option<InsteadPart>,
}

/// What helps who does not know.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct HelpPart {
    /// Its place on the page.
    pub anchor: String,
    /// The fact.
    pub fact: Id,
    /// The question.
    pub question: Prose,
    /// The help.
    pub help: Option<Prose>,
    /// Channels on which a person answers.
    pub contact: Vec<Contact>,
}

/// What a check needs to know beside its guide.
pub struct Setting<'s, 'a> {
    /// How the page speaks.
    pub voice: &'s Voice<'a>,
    /// The decision that the guide settles.
    pub decision: &'s PlainDecision<'a>,
    /// The concept's channels; none where the reader is not to be sent there.
    pub contact: &'a [Located<Id>],
    /// Where other concepts stand.
    pub addresses: &'s dyn Addresses,
}

/// What stands on the page already: its places, and how many questions and answers are numbered.
#[derive(Debug, Clone, Default)]
pub struct Drawn {
    taken: Names,
    steps: usize,
    answers: usize,
}

/// The questions of a decision in the language of the page. `drawn` keeps the places and numbers of a page apart.
#[must_use]
pub fn part(setting: &Setting<'_, '_>, guide: &Guide, drawn: &mut Drawn) -> Check {
    let taken = &mut drawn.taken;
    let step_anchors: Vec<String> = guide
        .steps
        .iter()
        .map(|step| taken.take(&format!("question-{}", step.fact)))
        .collect();
    let leaf_anchors = leaf_anchors(guide, taken);
    let mut drawing = Drawing {
        setting,
        guide,
        step_anchors,
        leaf_anchors,
        first: (drawn.steps + 1, drawn.answers + 1),
        helps: Vec::new(),
    };
    drawn.steps += guide.steps.len();
    drawn.answers += guide.leaves.len();
    let steps = (0..guide.steps.len())
        .map(|number| drawing.step(number, taken))
        .collect();
    Check {
        id: setting.decision.id.clone(),
        question: question(setting.voice, setting.decision),
        steps,
        answers: (0..guide.leaves.len())
            .map(|number| drawing.leaf(number))
            .collect(),
        helps: drawing.helps,
    }
}

/// The places that the answers of each guide get on a page of all of them.
#[must_use]
pub fn answer_anchors(guides: &[Guide]) -> Vec<Vec<String>> {
    // No name of a question or of a help begins as one of an answer does.
    let mut taken = Names::default();
    let anchors = guides.iter().map(|guide| leaf_anchors(guide, &mut taken));
    anchors.collect()
}

fn leaf_anchors(guide: &Guide, taken: &mut Names) -> Vec<String> {
    let leaves = guide.leaves.iter();
    leaves.map(|leaf| taken.take(&leaf_anchor(leaf))).collect()
}

/// The address of an answer: short enough to read out, and made of ids alone.
fn leaf_anchor(leaf: &Leaf) -> String {
    let name = |answer: &LeafAnswer| {
        let rule = answer
            .rule
            .as_ref()
            .map_or("otherwise", |rule| rule.as_str());
        format!("{}-{rule}", answer.outcome)
    };
    match (leaf.status, &leaf.answers[..]) {
        (Settled::Answered, [_, ..]) => {
            let names: Vec<String> = leaf.answers.iter().map(name).collect();
            format!("answer-{}", names.join("-and-"))
        }
        (Settled::Open, _) if leaf.depends_on.is_empty() => "open".to_owned(),
        (Settled::Open, _) => {
            let facts: Vec<&str> = leaf.depends_on.iter().map(Id::as_str).collect();
            format!("open-{}", facts.join("-and-"))
        }
        (Settled::OutOfScope, _) => "out-of-scope".to_owned(),
        (Settled::Gap | Settled::Answered, _) => "no-answer".to_owned(),
    }
}

struct Drawing<'s, 'a> {
    setting: &'s Setting<'s, 'a>,
    guide: &'s Guide,
    step_anchors: Vec<String>,
    leaf_anchors: Vec<String>,
    /// The number of the first question and of the first answer.
    first: (usize, usize),
    helps: Vec<HelpPart>,
}

impl Drawing<'_, '_> {
    fn step(&mut self, place: usize, taken: &mut Names) -> StepPart {
        let step = &self.guide.steps[place];
        let voice = self.setting.voice;
        let fact = voice.names.fact(&step.fact);
        let choices = step.branches.iter().flat_map(|branch| {
            let texts = wording::answers(voice, fact, &branch.when);
            texts.into_iter().map(|text| Choice {
                text,
                ..self.lead(branch.to)
            })
        });
        let choices = choices.collect();
        let unknown = Choice {
            text: voice.tongue.word("check-unknown"),
            ..self.unknown(step, taken)
        };
        StepPart {
            anchor: self.step_anchors[place].clone(),
            number: self.first.0 + place,
            question: self.asked(&step.fact),
            help: self.help(&step.fact),
            computed: computed::compared(voice, step.branches.iter().map(|branch| &branch.when)),
            by_staff: fact
                .is_some_and(|fact| fact.known_by == crate::model::decision::KnownBy::Staff),
            choices,
            unknown,
        }
    }

    fn asked(&self, id: &Id) -> Prose {
        let voice = self.setting.voice;
        let ask = voice.maybe(voice.names.fact(id).and_then(|fact| fact.ask.as_ref()));
        ask.unwrap_or_else(|| Prose::plain(wording::capital(&voice.fact(id))))
    }

    /// The help of a fact: of one that nobody is asked, how it is worked out.
    fn help(&self, id: &Id) -> Option<Prose> {
        let voice = self.setting.voice;
        let fact = voice.names.fact(id)?;
        let worked_out = || {
            let lines = computed::lines(voice, fact)?.join("; ");
            let (heading, colon) = (
                voice.tongue.word("decision-computed"),
                voice.tongue.word("page-colon"),
            );
            Some(Prose::plain(format!("{heading}{colon} {lines}")))
        };
        voice.maybe(fact.help.as_ref()).or_else(worked_out)
    }

    fn lead(&self, to: Target) -> Choice {
        let (anchor, number, id) = match to {
            Target::Step(place) => (
                &self.step_anchors[place],
                self.first.0 + place,
                "check-to-question",
            ),
            Target::Leaf(place) => (
                &self.leaf_anchors[place],
                self.first.1 + place,
                "check-to-answer",
            ),
        };
        let number = number.to_string();
        let mark = if matches!(to, Target::Leaf(_)) {
            "A"
        } else {
            ""
        };
        Choice {
            text: String::new(),
            href: format!("#{anchor}"),
            paper: Some(self.setting.voice.tongue.say(id, &[("number", &number)])),
            short: Some(format!("{mark}{number}")),
        }
    }

    /// The unknown branch where there is one, else a section that helps, one per fact.
    fn unknown(&mut self, step: &Step, taken: &mut Names) -> Choice {
        if let Some(to) = step.unknown {
            return self.lead(to);
        }
        let voice = self.setting.voice;
        let known = self.helps.iter().position(|known| known.fact == step.fact);
        let place = known.unwrap_or_else(|| {
            self.helps.push(HelpPart {
                anchor: taken.take(&format!("help-{}", step.fact)),
                question: self.asked(&step.fact),
                fact: step.fact.clone(),
                help: self.help(&step.fact),
                contact: human(voice, self.setting.contact),
            });
            self.helps.len() - 1
        });
        Choice {
            text: String::new(),
            href: format!("#{}", self.helps[place].anchor),
            paper: None,
            short: None,
        }
    }

    fn leaf(&self, place: usize) -> AnswerPart {
        let leaf = &self.guide.leaves[place];
        let voice = self.setting.voice;
        let outcomes: Vec<AnsweredOutcome> = leaf
            .answers
            .iter()
            .map(|answer| self.outcome(leaf, answer))
            .collect();
        let complete = |answered: &AnsweredOutcome| {
            answered.outcome.kind != "answer" || answered.outcome.amount.is_some()
        };
        let settled = leaf.status == Settled::Answered && outcomes.iter().all(complete);
        AnswerPart {
            anchor: self.leaf_anchors[place].clone(),
            number: self.first.1 + place,
            status: leaf.status.key(),
            outcomes,
            duties: leaf.duties.iter().map(|id| duty::link(voice, id)).collect(),
            depends_on: leaf.depends_on.iter().map(|id| voice.fact(id)).collect(),
            contact: if settled {
                Vec::new()
            } else {
                human(voice, self.setting.contact)
            },
        }
    }

    fn outcome(&self, leaf: &Leaf, answer: &LeafAnswer) -> AnsweredOutcome {
        let decision = self.setting.decision;
        let rule = answer.rule.as_ref().and_then(|id| decision.rule(id));
        let own_time = rule.map(|rule| self.setting.voice.during(rule.valid));
        let voice = own_time.as_ref().unwrap_or(self.setting.voice);
        let compares = leaf.status == Settled::Open && leaf.depends_on.is_empty();
        let condition = rule.filter(|_| compares && decision.gives_once(&answer.outcome));
        let condition = condition.and_then(|rule| rule.when);
        let otherwise = answer
            .rule
            .is_none()
            .then_some(decision.otherwise)
            .flatten();
        let given = rule
            .map(|rule| rule.then)
            .or(otherwise.map(|o| &o.then[..]));
        let consequence = given
            .unwrap_or_default()
            .iter()
            .find(|given| given.outcome.value == answer.outcome);
        let own = rule.and_then(|rule| rule.because);
        let own = own.or(otherwise.and_then(|o| o.because.as_ref()));
        let names = voice.names;
        let instead = names
            .exclusion(&answer.outcome)
            .and_then(|e| e.instead.as_ref());
        AnsweredOutcome {
            outcome: match consequence {
                Some(given) => outcome::of(voice, decision, given),
                None => outcome::named(voice, decision, &answer.outcome),
            },
            when: wording::sentence(voice, condition).map(|when| wording::capital(&when)),
            judged: rule.and_then(|rule| rule.judged_by).map(|judgement| {
                let role = voice.role(&judgement.role.value);
                voice.tongue.say("check-judged", &[("role", &role)])
            }),
            computed: {
                let amount = consequence.and_then(|given| given.amount.as_ref());
                computed::behind(voice, condition, amount.map(|amount| &amount.value))
            },
            because: voice
                .maybe(own)
                .or_else(|| outcome::reason(voice, &answer.outcome)),
            within: names
                .offer(&answer.outcome)
                .map_or_else(Vec::new, |given| offer::within(voice, given)),
            instead: instead.map(|to| instead_of(voice, self.setting.addresses, to)),
        }
    }
}
