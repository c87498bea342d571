//! The letter that answers one case: what was asked, the answer, why, and what the client can do.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::concept;
use super::pages::{Input, Site, cover};
use crate::model::Id;
use crate::model::amount::{Amount, Expression, Valued};
use crate::model::concept::Status;
use crate::model::condition::Operand;
use crate::model::decision::{Consequence, FactValue, KnownBy};
use crate::view::book::{Cover, Filing, base};
use crate::view::house::House;
use crate::view::names::Names;
use crate::view::parts::channel::Reach;
use crate::view::parts::computed::{self, Computed};
use crate::view::parts::decision::question;
use crate::view::parts::duty::{self, DutyPart};
use crate::view::parts::exclusion::{InsteadPart, instead_of};
use crate::view::parts::offer::{self, OfferPart};
use crate::view::parts::outcome;
use crate::view::parts::redress::{self, RedressPart, SilencePart};
use crate::view::parts::{Addresses, Link};
use crate::view::projection::{PlainDecision, PublicConcept};
use crate::view::prose::Prose;
use crate::view::ruling::{OwedDuty, Ruled, Ruling, RulingAnswer};
use crate::view::tongue::Tongue;
use crate::view::voice::Voice;
use crate::view::wording;

/// A letter in one language.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Letter {
    /// The language.
    pub lang: String,
    /// The title of the window.
    pub title: String,
    /// The organisation's name.
    pub organisation: Option<String>,
    /// What the organisation calls its clients.
    pub client: Option<String>,
    /// The organisation's own site.
    pub organisation_site: Option<String>,
    /// The day of the decision.
    pub date: String,
    /// What the service is called.
    pub service: String,
    /// The page on which all rules stand, when the address of the site is known.
    pub page: Option<String>,
    /// Whether the service is not published yet.
    pub draft: bool,
    /// "This applies from …", when it does not apply on the day.
    pub validity: Option<String>,
    /// What the client told.
    pub told: Vec<FactLine>,
    /// What the organisation looked up itself.
    pub looked_up: Vec<FactLine>,
    /// What follows from both.
    pub worked_out: Vec<FactLine>,
    /// The answer of each decision.
    pub decisions: Vec<LetterDecision>,
    /// What the client must still do.
    pub duties: Vec<LetterDuty>,
    /// Laws and decisions.
    pub legal: Vec<Link>,
    /// What to do when nothing comes; none for who is refused.
    pub silence: Option<SilencePart>,
    /// What to do when it goes wrong.
    pub redress: Option<RedressPart>,
    /// How to reach the organisation.
    pub contact: Vec<Reach>,
    /// The role that judged, which then signs.
    pub signed_by: Option<String>,
}

/// A fact and its value.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct FactLine {
    /// The question that was asked, or what the fact is called.
    pub question: Prose,
    /// The value.
    pub value: String,
}

/// What one decision answers.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct LetterDecision {
    /// Its question.
    pub question: String,
    /// Its answers; none means nothing.
    pub answers: Vec<LetterAnswer>,
    /// "You get € 30", where the amounts are added up.
    pub total: Option<String>,
}

/// One answer, with what supports it and what comes of it.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct LetterAnswer {
    /// `offer`, `exclusion` or `answer`.
    pub kind: &'static str,
    /// What it is called.
    pub title: String,
    /// "You get € 30".
    pub amount: Option<String>,
    /// By when it comes, one line, or one per case where this one is not settled.
    pub within: Vec<String>,
    /// The conditions of the rule that hold; none where it holds in every case.
    pub rule: Vec<wording::Line>,
    /// Whether it is answered where no rule speaks.
    pub otherwise: bool,
    /// The law or decision the rule comes from.
    pub source: Option<Prose>,
    /// Why.
    pub because: Option<Prose>,
    /// Who judged.
    pub judged: Option<String>,
    /// How the amount was worked out: nothing where it is a sum of its own.
    pub formula: Vec<String>,
    /// How the facts that the formula names are worked out.
    pub computed: Vec<Computed>,
    /// What is offered.
    pub offer: Option<OfferPart>,
    /// Where to go instead.
    pub instead: Option<InsteadPart>,
}

/// Something that the client must do.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct LetterDuty {
    /// The duty.
    pub duty: DutyPart,
    /// Whether it was asked before the answer, so that it may be done.
    pub asked_before: bool,
}

/// Whom a letter is about and in which language: numbers of a concept and of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About {
    /// The concept, by its number among the inputs.
    pub concept: usize,
    /// The language, by its number among the tongues.
    pub language: usize,
}

/// The letter about a case of one of these concepts. `inputs` are all concepts of the organisation, to which a refusal may
/// send the client.
#[must_use]
pub fn letter(
    house: &House<'_>,
    tongues: &[Tongue],
    inputs: &[Input<'_>],
    on: Date,
    about: About,
    ruled: &Ruled,
) -> Letter {
    let concept = &inputs[about.concept].concept;
    let names = Names::of(concept, house);
    let voice = Voice {
        tongue: &tongues[about.language],
        names: &names,
        on,
        until: None,
        home: "",
    };
    let elsewhere = Elsewhere::of(house, tongues, inputs, on, about.language);
    let writing = Writing {
        voice: &voice,
        concept,
        addresses: &elsewhere,
    };
    let (told, looked_up, worked_out) = writing.facts(ruled);
    let decisions: Vec<LetterDecision> = ruled
        .rulings
        .iter()
        .filter_map(|ruling| writing.decision(ruling))
        .collect();
    let service = concept::heading(&voice, concept);
    let organisation = house.organisation.name.as_ref();
    let site = house.organisation.site.as_ref();
    let client = house.organisation.client_word.as_ref();
    let mut answers = decisions.iter().flat_map(|decision| &decision.answers);
    let refused = answers.all(|answer| answer.kind == "exclusion");
    Letter {
        lang: voice.tongue.language().to_string(),
        title: voice.tongue.say("letter-subject", &[("service", &service)]),
        organisation: organisation.map(|name| voice.plain(name)),
        client: client.map(|word| voice.plain(word)),
        organisation_site: site.and_then(|site| redress::address(&voice, site)),
        date: voice.tongue.date(on),
        page: elsewhere.concept(concept.id).and_then(|link| link.href),
        draft: concept.status == Status::Draft,
        validity: concept::validity(&voice, concept),
        told,
        looked_up,
        worked_out,
        signed_by: writing.judge(ruled),
        decisions,
        duties: ruled
            .duties
            .iter()
            .filter_map(|owed| writing.duty(owed))
            .collect(),
        legal: concept::legal(&voice, concept),
        silence: concept
            .silence
            .filter(|_| !refused)
            .map(|silence| redress::silence(&voice, silence)),
        redress: concept.redress.map(|path| redress::part(&voice, path)),
        contact: concept::reach(&voice, concept),
        service,
    }
}

struct Writing<'w, 'a> {
    voice: &'w Voice<'a>,
    concept: &'w PublicConcept<'a>,
    addresses: &'w Elsewhere,
}

impl Writing<'_, '_> {
    /// What the client told, what the organisation looked up, and what follows.
    fn facts(&self, ruled: &Ruled) -> (Vec<FactLine>, Vec<FactLine>, Vec<FactLine>) {
        let (mut told, mut looked_up, mut worked_out) = (Vec::new(), Vec::new(), Vec::new());
        for (id, value) in &ruled.facts {
            let Some(fact) = self.voice.names.fact(id) else {
                continue;
            };
            let by_client = fact.is.is_none() && fact.known_by == KnownBy::Client;
            let asked = fact.ask.as_ref().filter(|_| by_client);
            let line = FactLine {
                question: self
                    .voice
                    .maybe(asked)
                    .unwrap_or_else(|| Prose::plain(wording::capital(&self.voice.fact(id)))),
                value: self.value(id, value),
            };
            match (fact.is.is_some(), fact.known_by) {
                (true, _) => worked_out.push(line),
                (false, KnownBy::Client) => told.push(line),
                (false, KnownBy::Staff) => looked_up.push(line),
            }
        }
        (told, looked_up, worked_out)
    }

    fn value(&self, fact: &Id, value: &FactValue) -> String {
        let told = self.voice.value(self.voice.names.fact(fact), value);
        wording::capital(&told)
    }

    fn decision(&self, ruling: &Ruling) -> Option<LetterDecision> {
        let decision = self.concept.decision(&ruling.decision)?;
        let answers = ruling.answers.iter();
        Some(LetterDecision {
            question: question(self.voice, decision),
            answers: answers
                .map(|answer| self.answer(decision, answer))
                .collect(),
            total: ruling
                .total
                .as_ref()
                .map(|total| wording::paid_quantity(self.voice, decision.amount_is, total)),
        })
    }

    fn answer(&self, decision: &PlainDecision<'_>, answer: &RulingAnswer) -> LetterAnswer {
        let voice = self.voice;
        let rule = answer.rule.as_ref().and_then(|id| decision.rule(id));
        let otherwise = decision.otherwise.filter(|_| answer.rule.is_none());
        let own = rule.and_then(|rule| rule.because);
        let own = own.or_else(|| otherwise.and_then(|rest| rest.because.as_ref()));
        let named = outcome::named(voice, decision, &answer.outcome);
        let then = rule.map(|rule| rule.then);
        let then = then.or_else(|| otherwise.map(|rest| &rest.then[..]));
        let amount = amount_of(then.unwrap_or_default(), &answer.outcome);
        let exclusion = voice.names.exclusion(&answer.outcome);
        let situation = wording::situations(voice, answer.holds.as_ref());
        LetterAnswer {
            kind: named.kind,
            title: named.title,
            amount: answer
                .amount
                .as_ref()
                .map(|amount| wording::paid_quantity(voice, decision.amount_is, amount)),
            within: self.within(answer),
            rule: situation
                .into_iter()
                .next()
                .map_or_else(Vec::new, |one| one.lines),
            otherwise: otherwise.is_some(),
            source: voice.maybe(rule.and_then(|rule| rule.source)),
            because: voice
                .maybe(own)
                .or_else(|| outcome::reason(voice, &answer.outcome)),
            judged: rule.and_then(|rule| rule.judged_by).map(|judgement| {
                let role = voice.role(&judgement.role.value);
                voice.tongue.say("letter-judged", &[("role", &role)])
            }),
            formula: amount.map_or_else(Vec::new, |amount| formula(voice, amount)),
            computed: computed::behind(voice, answer.holds.as_ref(), amount),
            offer: self
                .concept
                .offered
                .get(&answer.outcome)
                .map(|given| offer::part(voice, given)),
            instead: exclusion
                .and_then(|exclusion| exclusion.instead.as_ref())
                .map(|to| instead_of(voice, self.addresses, to)),
        }
    }

    /// By when an offer comes: the time of this case, else all that are promised.
    fn within(&self, answer: &RulingAnswer) -> Vec<String> {
        let Some(offer) = self.voice.names.offer(&answer.outcome) else {
            return Vec::new();
        };
        match &answer.within {
            Some(time) => vec![offer::promise(
                self.voice,
                offer.kind,
                &self.voice.quantity(time),
            )],
            None => offer::within(self.voice, offer),
        }
    }

    fn duty(&self, owed: &OwedDuty) -> Option<LetterDuty> {
        let duty = self.concept.client_must.get(owed.duty.as_str())?;
        let mut part = duty::part(self.voice, duty);
        // The case is known: it is one of those in which the duty is asked.
        part.only_when = None;
        Some(LetterDuty {
            duty: part,
            asked_before: owed.asked_before,
        })
    }

    /// The role that judged one of the answers.
    fn judge(&self, ruled: &Ruled) -> Option<String> {
        let judges = ruled.rulings.iter().flat_map(|ruling| {
            let decision = self.concept.decision(&ruling.decision);
            let rules = ruling
                .answers
                .iter()
                .filter_map(|answer| answer.rule.as_ref());
            rules.filter_map(move |rule| decision?.rule(rule)?.judged_by)
        });
        let role = judges
            .into_iter()
            .next()
            .map(|judgement| &judgement.role.value);
        role.map(|role| wording::capital(&self.voice.role(role)))
    }
}

fn amount_of<'t>(then: &'t [Consequence], outcome: &Id) -> Option<&'t Valued> {
    let given = then.iter().find(|given| given.outcome.value == *outcome)?;
    Some(&given.amount.as_ref()?.value)
}

/// How an amount is worked out; nothing where it is a sum that stands as it is.
fn formula(voice: &Voice<'_>, amount: &Valued) -> Vec<String> {
    let spelled = wording::spelled(voice, amount);
    let plain = matches!(
        spelled,
        Valued::Always(Amount {
            expression: Expression::Operand(Operand::Quantity(_) | Operand::Figure(_)),
            ..
        })
    );
    if plain {
        Vec::new()
    } else {
        wording::cases(voice, spelled)
    }
}

/// The pages of the concepts, by whole addresses: a letter stands in no site.
struct Elsewhere(Vec<(Id, Link)>);

impl Elsewhere {
    fn of(
        house: &House<'_>,
        tongues: &[Tongue],
        inputs: &[Input<'_>],
        on: Date,
        language: usize,
    ) -> Self {
        let stated = house.site.base_url.as_ref();
        let base = stated.and_then(|url| base(&url.value));
        let cover = |input: &Input<'_>| cover(house, tongues, &input.concept, on);
        let covers: Vec<Cover> = inputs.iter().map(cover).collect();
        let known: Vec<&Cover> = covers.iter().collect();
        let site = Site::of(house.clone(), tongues, &known, on, Filing::Pages);
        let link = |(number, input): (usize, &Input<'_>)| {
            let naming = covers[number].get(language)?;
            // A draft is on no site.
            let is_built = input.concept.status != Status::Draft;
            let path = site.paths(number).into_iter().nth(language);
            let path = path.filter(|_| is_built);
            let href = base.as_ref().zip(path);
            let link = Link {
                text: naming.title.clone(),
                href: href.map(|(base, path)| format!("{base}/{path}")),
            };
            Some((input.concept.id.clone(), link))
        };
        Self(inputs.iter().enumerate().filter_map(link).collect())
    }
}

impl Addresses for Elsewhere {
    fn concept(&self, id: &Id) -> Option<Link> {
        let found = self.0.iter().find(|(own, _)| own == id);
        found.map(|(_, link)| link.clone())
    }
}
