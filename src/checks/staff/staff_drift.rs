use std::collections::BTreeSet;

use rust_decimal::Decimal;

use crate::analysis::Setting;
use crate::checks::prelude::*;
use crate::checks::times::{self, Placed, Time};
use crate::diagnostic::Severity;
use crate::locale::{FigureReader, Negation, Promises};
use crate::model::concept::{Exclusion, Instead, Offer, Price};
use crate::model::mentions::{Mention, Mentions};
use crate::model::quantity::{Currency, Kind};
use crate::model::staff::Words;
use crate::model::text::{Piece, Reference};
use crate::model::workspace::ChannelKind;
use crate::model::{Concept, Id, Named, Quantity, Rule, Text};
use crate::source::Span;

check! {
    /// What staff say or do differs from the page: another time, amount or figure, or a promise where the page refuses.
    ///
    /// ## Why it matters
    ///
    /// The client has the page open while the employee speaks. Two times for one promise, and neither is believed.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// figures: {arrival: 45 minutes, old-arrival: 30 minutes}
    /// offered:
    ///   team:
    ///     title: A team comes
    ///     within: arrival
    ///     starts: your call
    /// staff:
    ///   words:
    ///     team:
    ///       acknowledge: That is upsetting.
    ///       answer: The team is with you within {old-arrival}.
    ///       next: Stay where you are.
    /// ```
    ///
    /// ```yaml fails
    /// channels:
    ///   page: {kind: social, at: https://social.example/town, person: yes, answers_within: 4 hours}
    /// staff:
    ///   social_media: {answer_within: 2 working days}
    /// ```
    ///
    /// ```yaml fails
    /// figures: {minimum: 250 EUR, chase-minimum: 1000 EUR}
    /// not_offered:
    ///   below: {title: "Coming for less than {minimum}"}
    /// staff:
    ///   words:
    ///     below:
    ///       acknowledge: That is upsetting.
    ///       answer: Below {chase-minimum} we do not come.
    ///       next: I can help you to block it.
    /// ```
    ///
    /// ```yaml fails
    /// offered:
    ///   lesson: {title: Your child gets a lesson, within: 30 working days, starts: your call}
    /// staff:
    ///   words:
    ///     default:
    ///       acknowledge: Good that you call.
    ///       answer: Your child gets a lesson within 10 working days.
    ///       next: I write the name down.
    /// ```
    ///
    /// ```yaml passes
    /// figures: {arrival: 45 minutes}
    /// offered:
    ///   team:
    ///     title: A team comes
    ///     within: arrival
    ///     starts: your call
    /// staff:
    ///   words:
    ///     team:
    ///       acknowledge: That is upsetting.
    ///       answer: The team is with you within {arrival}.
    ///       next: Stay where you are.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Insert the figure that the page promises, or correct the page. Words under `default` may name what is promised of any offer
    /// they serve; where the times differ, write words for each. A time that staff keep among themselves must not be longer than
    /// the one clients were told.
    "staff-drift", Staff, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let setting = times::setting(on);
    for (id, words) in &on.concept.staff.words {
        if let Some(exclusion) = on.concept.not_offered.get(id.as_str()) {
            findings.extend(other_figures(&setting, exclusion, words));
            findings.extend(promise_for_refusal(words));
            continue;
        }
        let told = Told::by(on.concept, id);
        findings.extend(other_times(&setting, &told, words));
        findings.extend(other_amounts(&setting, &told, words));
    }
    findings.extend(later_answer(on, &setting));
}

/// What words are said for: an offer, or with `default` any of the offers and answers that have no words of their own. Only
/// what none of them says is then another thing.
struct Told<'a> {
    offers: Vec<&'a Named<Offer>>,
    answers: Vec<&'a Text>,
}

impl<'a> Told<'a> {
    fn by(concept: &'a Concept, id: &Id) -> Self {
        let is_default = id.as_str() == "default";
        let words = &concept.staff.words;
        let is_told = |outcome: &Id| if is_default { !words.contains_key(outcome) } else { outcome == id };
        let answers = concept.decisions.values().flat_map(|decision| decision.answers.values());
        Self {
            offers: concept.offered.values().filter(|offer| is_told(&offer.id)).collect(),
            answers: answers.filter(|answer| is_told(&answer.id)).filter_map(|answer| answer.value.as_ref()).collect(),
        }
    }

    /// The texts in which clients read what is told.
    fn public_texts(&self) -> impl Iterator<Item = &'a Text> {
        self.offers.iter().flat_map(|offer| public_texts(offer)).chain(self.answers.iter().copied())
    }
}

fn spoken(words: &Words) -> impl Iterator<Item = &Text> {
    [&words.acknowledge, &words.answer, &words.next].into_iter().flatten()
}

/// The times that staff name for what is promised within another.
fn other_times(setting: &Setting<'_>, told_of: &Told<'_>, words: &Named<Words>) -> Vec<Finding> {
    let of = |value: &Option<_>| value.iter().flat_map(|value| times::times(setting, value)).collect::<Vec<Placed>>();
    let offers = told_of.offers.iter();
    let dated: Vec<_> = offers.map(|offer| (offer, of(&offer.within))).filter(|(_, within)| !within.is_empty()).collect();
    let Some((offer, first)) = dated.first().and_then(|(offer, within)| Some((offer, within.first()?))) else {
        return Vec::new();
    };
    let promised = dated.iter().flat_map(|(offer, within)| within.iter().copied().chain(of(&offer.latest)));
    let promised: Vec<Placed> = promised.collect();
    let public = told_of.public_texts().flat_map(|text| times::deadlines(setting, text));
    let public: Vec<Placed> = promised.iter().copied().chain(public).collect();
    let mut found = Vec::new();
    for text in spoken(words) {
        let mut told: Vec<Time> = Vec::new();
        for said in times::deadlines(setting, text) {
            // What every language says is told once.
            if told.contains(&said.time) {
                continue;
            }
            told.push(said.time);
            let same_clock = promised.iter().any(|time| time.time.clock == said.time.clock);
            if !same_clock || public.iter().any(|time| time.time == said.time) {
                continue;
            }
            let finding = drift("staff-drift-time", words.id.as_str(), text, said.span).about(said.time.name());
            let finding = finding.help(Message::new("staff-drift-time.help").with("outcome", offer.id.as_str()));
            found.push(finding.label(first.span, Message::new("staff-drift.public")));
        }
    }
    found
}

/// The texts in which clients read what an offer is.
fn public_texts(offer: &Offer) -> impl Iterator<Item = &Text> + use<'_> {
    let texts = [&offer.title, &offer.what, &offer.stops_when, &offer.result, &offer.no_result, &offer.because];
    texts.into_iter().flatten().chain(&offer.steps)
}

/// The amounts that staff name for what clients read others of.
fn other_amounts<'a>(setting: &Setting<'a>, told_of: &Told<'a>, words: &Named<Words>) -> Vec<Finding> {
    let mut public: BTreeSet<Money> = told_of.offers.iter().flat_map(|offer| public_amounts(setting, offer)).collect();
    if public.is_empty() {
        return Vec::new();
    }
    let texts = told_of.public_texts().flat_map(|text| amounts(setting, text));
    public.extend(texts.map(|(amount, _)| amount));
    let mut found = Vec::new();
    for text in spoken(words) {
        let mut told = BTreeSet::new();
        for (amount, span) in amounts(setting, text) {
            if told.insert(amount) && !public.contains(&amount) {
                let finding = drift("staff-drift-amount", words.id.as_str(), text, span);
                found.push(finding.about(format!("{} {}", amount.1, amount.0.code())));
            }
        }
    }
    found
}

type Money = (Currency, Decimal);

/// The amounts in the price of an offer, in what decisions give with it, in their conditions and in its texts; none where the
/// page names none.
fn public_amounts<'a>(setting: &Setting<'a>, offer: &'a Named<Offer>) -> BTreeSet<Money> {
    let (mut known, mut found) = (BTreeSet::new(), BTreeSet::new());
    if let Some(Price::Amount(price)) = offer.price.as_ref().map(|price| &price.value) {
        mentioned(setting, price, &mut known, &mut found);
    }
    let rules = setting.concept.decisions.values().flat_map(|decision| decision.rules.values());
    let gives = |rule: &&Named<Rule>| !rule.staff_only && rule.then.iter().any(|then| then.outcome.value == offer.id);
    let rules: Vec<&Named<Rule>> = rules.filter(gives).collect();
    for rule in &rules {
        let amounts = rule.then.iter().filter_map(|then| then.amount.as_ref());
        amounts.for_each(|amount| mentioned(setting, &amount.value, &mut known, &mut found));
    }
    if found.is_empty() {
        return found;
    }
    rules.iter().filter_map(|rule| rule.when.as_ref()).for_each(|when| mentioned(setting, when, &mut known, &mut found));
    let reasons = rules.iter().filter_map(|rule| rule.because.as_ref());
    for text in public_texts(offer).chain(reasons) {
        found.extend(amounts(setting, text).into_iter().map(|(amount, _)| amount));
    }
    found
}

/// The amounts that a formula or a condition mentions, at all times.
fn mentioned<'a>(
    setting: &Setting<'a>,
    mentions: &'a impl Mentions,
    known: &mut BTreeSet<&'a Id>,
    found: &mut BTreeSet<Money>,
) {
    let mut facts = Vec::new();
    mentions.mentions(&mut |mention, _| match mention {
        Mention::Figure(id) => {
            let values = setting.figure(id).into_iter().flat_map(|figure| &figure.values);
            found.extend(values.filter_map(|value| money(&value.is.value)));
        }
        Mention::Quantity(quantity) => found.extend(money(quantity)),
        // What follows from a fact names its own figures; circles were reported, and are left out here.
        Mention::Fact(id) => facts.push(id),
    });
    for fact in facts.iter().filter_map(|id| setting.fact(id)) {
        if let Some(derived) = &fact.is
            && known.insert(&fact.id)
        {
            mentioned(setting, derived, known, found);
        }
    }
}

fn money(quantity: &Quantity) -> Option<Money> {
    match quantity {
        Quantity::Money(money) => Some((money.currency, money.amount.normalize())),
        _ => None,
    }
}

/// The amounts of money that a text names, typed or inserted.
fn amounts(setting: &Setting<'_>, text: &Text) -> Vec<(Money, Span)> {
    let mut found = Vec::new();
    for version in &text.versions {
        for piece in &version.pieces {
            if let Piece::Insert { reference: Reference::Figure(id), span, .. } = piece {
                found.extend(setting.figure_value(id).and_then(money).map(|amount| (amount, *span)));
            }
        }
        // An amount is typed in digits.
        if !version.raw.bytes().any(|byte| byte.is_ascii_digit()) {
            continue;
        }
        let masked = version.masked();
        for figure in FigureReader::new(&version.language).read(&masked).counted {
            let amount = figure.quantity().and_then(money);
            found.extend(amount.map(|amount| (amount, version.places.span(figure.range.clone()))));
        }
    }
    found
}

/// The figures that staff insert for a refusal whose page gives other ones of their kind.
fn other_figures(setting: &Setting<'_>, exclusion: &Named<Exclusion>, words: &Words) -> Vec<Finding> {
    let public = public_figures(setting, exclusion);
    let kinds: Vec<Kind> = public.iter().map(Quantity::kind).collect();
    let mut found = Vec::new();
    for text in spoken(words) {
        let mut told = BTreeSet::new();
        for (_, reference, span) in text.references() {
            let Reference::Figure(id) = reference else { continue };
            let Some(value) = setting.figure_value(id).filter(|_| told.insert(id)) else { continue };
            let known = public.iter().any(|public| public.kind() == value.kind() && public.measure() == value.measure());
            if kinds.contains(&value.kind()) && !known {
                found.push(drift("staff-drift-figure", exclusion.id.as_str(), text, span).about(id.as_str()));
            }
        }
    }
    found
}

/// The values that the texts of an exclusion insert, and those of the rules that give it.
fn public_figures(setting: &Setting<'_>, exclusion: &Named<Exclusion>) -> Vec<Quantity> {
    let rules = setting.concept.decisions.values().flat_map(|decision| decision.rules.values());
    let gives = |rule: &&Named<Rule>| !rule.staff_only && rule.then.iter().any(|then| then.outcome.value == exclusion.id);
    let rules: Vec<&Named<Rule>> = rules.filter(gives).collect();
    let instead = match &exclusion.instead {
        Some(Instead::Text(text)) => Some(text),
        _ => None,
    };
    let texts = [&exclusion.title, &exclusion.because].into_iter().flatten().chain(instead);
    let texts = texts.chain(rules.iter().filter_map(|rule| rule.because.as_ref()));
    let mut found: Vec<Quantity> = Vec::new();
    for (_, reference, _) in texts.flat_map(Text::references) {
        if let Reference::Figure(id) = reference {
            found.extend(setting.figure_value(id).cloned());
        }
    }
    for when in rules.iter().filter_map(|rule| rule.when.as_ref()) {
        when.mentions(&mut |mention, _| match mention {
            Mention::Figure(id) => found.extend(setting.figure_value(id).cloned()),
            Mention::Quantity(quantity) => found.push(quantity.clone()),
            Mention::Fact(_) => {}
        });
    }
    found
}

/// A promise, without any word of denial, in the answer to what is not offered.
fn promise_for_refusal(words: &Named<Words>) -> Option<Finding> {
    let versions = words.answer.iter().flat_map(|answer| answer.versions.iter().map(move |version| (answer, version)));
    let mut promises = versions.filter_map(|(answer, version)| {
        let masked = version.masked();
        // Nearly all of them deny something.
        if !Negation::of(&version.language).of_text(&masked).is_nothing() {
            return None;
        }
        let promise = Promises::of(&version.language).promise(&masked)?;
        let finding = drift("staff-drift-outcome", words.id.as_str(), answer, version.places.span(promise));
        Some(finding.severity(Severity::Warning).in_language(version.language.as_str()))
    });
    promises.next()
}

/// The time for an answer on social media, where clients were told a shorter one.
fn later_answer(on: &Subject<'_>, setting: &Setting<'_>) -> Option<Finding> {
    let own = on.concept.staff.social_media.as_ref()?.answer_within.as_ref()?;
    let own = times::time(setting, own)?;
    let social = on.workspace.channels.values().filter(|channel| {
        channel.kind.as_ref().is_some_and(|kind| kind.value == ChannelKind::Social)
    });
    let told = social.filter_map(|channel| Some((channel, times::time(setting, channel.answers_within.as_ref()?)?)));
    let (channel, told) = told.into_iter().find(|(_, told)| told.time.is_shorter_than(own.time, &on.workspace.calendar))?;
    let with = |id: String| Message::new(id).with("id", channel.id.as_str());
    let finding = Finding::new(CHECK.name, own.span).message(with("staff-drift-social".to_owned()));
    let finding = finding.help(with("staff-drift-social.help".to_owned())).at_path("staff.social_media.answer_within");
    Some(finding.about(channel.id.as_str()).label(told.span, Message::new("staff-drift.public")))
}

fn drift(id: &'static str, outcome: &str, text: &Text, span: Span) -> Finding {
    let with = |id: String| Message::new(id).with("outcome", outcome);
    let finding = Finding::new(CHECK.name, span).message(with(id.to_owned())).help(with(format!("{id}.help")));
    finding.at_path(text.path.clone()).about(outcome)
}
