//! The page of a service, its sections in the order in which a client asks.

use schemars::JsonSchema;
use serde::Serialize;

use super::example::{Example, examples};
use crate::model::Id;
use crate::model::concept::{Duty, Exclusion, LegalBasis, Related, Stated};
use crate::model::{Map, Named};
use crate::view::guide::Guide;
use crate::view::link;
use crate::view::parts::channel::{self, Reach};
use crate::view::parts::check::{self, Check};
use crate::view::parts::decision::{self, DecisionPart};
use crate::view::parts::duty::{self, DutyPart};
use crate::view::parts::exclusion::{self, ExclusionPart};
use crate::view::parts::frame::Frame;
use crate::view::parts::offer::{self, OfferPart};
use crate::view::parts::redress::{self, RedressPart, SilencePart};
use crate::view::parts::{Addresses, Link};
use crate::view::projection::PublicConcept;
use crate::view::prose::Prose;
use crate::view::voice::Voice;
use crate::view::wording;

/// The page of a service.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct ConceptPage {
    /// What surrounds it.
    #[serde(flatten)]
    pub frame: Frame,
    /// The title.
    pub heading: String,
    /// What the service is, and what it is not.
    pub summary: Option<Prose>,
    /// For whom it is.
    pub audience: Option<Prose>,
    /// "For whom", unless the text begins with it.
    pub audience_label: Option<String>,
    /// Whether it is not published yet.
    pub draft: bool,
    /// "This applies from …", when it does not apply today.
    pub validity: Option<String>,
    /// What clients must know now.
    pub notices: Vec<Prose>,
    /// The sections, for a short list of contents.
    pub contents: Vec<Link>,
    /// The questions, when they fit the page.
    pub checks: Vec<Check>,
    /// The page of the questions, when they do not.
    pub check_page: Option<String>,
    /// What the client gets.
    pub offers: Vec<OfferPart>,
    /// What the client must do.
    pub duties: Vec<DutyPart>,
    /// Whether it is said that nothing must be done.
    pub no_duties: bool,
    /// What the organisation does not do.
    pub exclusions: Vec<ExclusionPart>,
    /// Whether it is said that nothing is excluded.
    pub no_exclusions: bool,
    /// Where it excels, what it leaves and why.
    pub choices: Option<ChoicesPart>,
    /// When it acts.
    pub decisions: Vec<DecisionPart>,
    /// What it costs: one line when all offers cost the same.
    pub prices: Vec<PriceLine>,
    /// How to reach it.
    pub contact: Vec<Reach>,
    /// What to do when nothing comes.
    pub silence: Option<SilencePart>,
    /// What to do when it goes wrong.
    pub redress: Option<RedressPart>,
    /// Small plusses.
    pub extras: Vec<ExtraPart>,
    /// Worked cases.
    pub examples: Vec<Example>,
    /// Laws and decisions.
    pub legal: Vec<Link>,
    /// What to read next.
    pub related: Vec<Link>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// The first day on which it applies.
    pub valid_from: Option<String>,
    /// Whether that day has come.
    pub begun: bool,
    /// Until when it applies.
    pub valid_until: Option<String>,
    /// When it is looked at again.
    pub review: Option<String>,
    /// The line on every printed sheet.
    pub print_line: String,
}

/// Where the organisation excels, what it leaves and why.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct ChoicesPart {
    /// What it does best.
    pub excel: Option<Prose>,
    /// What it leaves.
    pub leave: Option<Prose>,
    /// Why.
    pub because: Option<Prose>,
}

/// What an offer costs.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct PriceLine {
    /// The offer; none where all cost the same.
    pub offer: Option<String>,
    /// The price.
    pub price: Link,
}

/// A small plus.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct ExtraPart {
    /// Its title.
    pub title: Option<Prose>,
    /// What it is.
    pub what: Option<Prose>,
}

/// What clients are told about what fails now.
pub(super) fn notices(voice: &Voice<'_>, concept: &PublicConcept<'_>) -> Vec<Prose> {
    let texts = concept.notices.iter();
    texts.map(|text| voice.prose(text)).collect()
}

/// The page of a service in one language.
#[must_use]
pub fn page(
    voice: &Voice<'_>,
    concept: &PublicConcept<'_>,
    addresses: &dyn Addresses,
    checks: Vec<Check>,
    frame: Frame,
) -> ConceptPage {
    let offers: Vec<OfferPart> = concept
        .offered
        .values()
        .map(|o| offer::part(voice, o))
        .collect();
    let day = |day: &Option<crate::source::Located<_>>| {
        day.as_ref().map(|day| voice.tongue.date(day.value))
    };
    let heading = heading(voice, concept);
    let mut page = ConceptPage {
        summary: voice.maybe(concept.summary),
        audience: voice.maybe(concept.audience),
        audience_label: audience_label(voice, concept),
        draft: concept.status == crate::model::concept::Status::Draft,
        validity: validity(voice, concept),
        notices: notices(voice, concept),
        contents: Vec::new(),
        checks,
        check_page: None,
        prices: prices(&offers),
        offers,
        duties: concept
            .client_must
            .iter()
            .map(|(_, d)| duty::part(voice, d))
            .collect(),
        no_duties: matches!(concept.client_must, Stated::<Map<Duty>>::Nothing(_)),
        exclusions: exclusions(voice, concept, addresses),
        no_exclusions: matches!(concept.not_offered, Stated::<Map<Exclusion>>::Nothing(_)),
        choices: concept.choices.map(|choices| ChoicesPart {
            excel: voice.maybe(choices.excel.as_ref()),
            leave: voice.maybe(choices.leave.as_ref()),
            because: voice.maybe(choices.because.as_ref()),
        }),
        decisions: concept
            .decisions
            .iter()
            .map(|d| decision::part(voice, d))
            .collect(),
        contact: reach(voice, concept),
        silence: concept
            .silence
            .map(|silence| redress::silence(voice, silence)),
        redress: concept.redress.map(|path| redress::part(voice, path)),
        extras: extras(voice, concept),
        examples: examples(voice, concept),
        legal: legal(voice, concept),
        related: related(voice, concept, addresses),
        owner: concept.owner.map(|id| wording::capital(&voice.role(id))),
        begun: concept
            .valid
            .from
            .as_ref()
            .is_some_and(|from| from.value <= voice.on),
        valid_from: day(&concept.valid.from),
        valid_until: day(&concept.valid.until),
        review: day(&concept.valid.review),
        print_line: print_line(voice, &frame, &heading),
        heading,
        frame,
    };
    page.contents = contents(voice, &page);
    page
}

/// The questions of all decisions for which there is a guide.
#[must_use]
pub fn checks(
    voice: &Voice<'_>,
    concept: &PublicConcept<'_>,
    addresses: &dyn Addresses,
    guides: &[Guide],
) -> Vec<Check> {
    let mut drawn = check::Drawn::default();
    let told = guides.iter().filter_map(|guide| {
        let setting = check::Setting {
            voice,
            decision: concept.decision(&guide.decision)?,
            contact: concept.contact,
            addresses,
        };
        Some(check::part(&setting, guide, &mut drawn))
    });
    told.collect()
}

/// The title, else the id.
#[must_use]
pub fn heading(voice: &Voice<'_>, concept: &PublicConcept<'_>) -> String {
    let title = concept.title.map(|title| voice.plain(title));
    title
        .filter(|title| !title.is_empty())
        .unwrap_or_else(|| concept.id.to_string())
}

/// The concept's channels with all that is known about them.
#[must_use]
pub fn reach(voice: &Voice<'_>, concept: &PublicConcept<'_>) -> Vec<Reach> {
    concept
        .contact
        .iter()
        .filter_map(|id| channel::full(voice, &id.value))
        .collect()
}

fn audience_label(voice: &Voice<'_>, concept: &PublicConcept<'_>) -> Option<String> {
    let label = voice.tongue.word("section-audience");
    let first = |words: &str| words.split_whitespace().next().map(str::to_lowercase);
    let text = concept.audience.map(|text| voice.plain(text));
    let repeats = text.is_some_and(|text| first(&text) == first(&label));
    (!repeats).then_some(label)
}

fn print_line(voice: &Voice<'_>, frame: &Frame, heading: &str) -> String {
    let date = voice.tongue.date(voice.on);
    let organisation = frame.organisation.as_deref().unwrap_or_default();
    let args = [
        ("organisation", organisation),
        ("title", heading),
        ("date", &date),
    ];
    voice.tongue.say("page-print", &args)
}

/// "This applies from …", when it does not apply on the day of the page.
pub(super) fn validity(voice: &Voice<'_>, concept: &PublicConcept<'_>) -> Option<String> {
    let valid = concept.valid;
    let coming = valid.from.as_ref().filter(|from| from.value > voice.on);
    let over = valid.until.as_ref().filter(|until| until.value < voice.on);
    let (id, day) = match (coming, over) {
        (Some(from), _) => ("page-not-yet", from.value),
        (None, Some(until)) => ("page-no-longer", until.value),
        (None, None) => return None,
    };
    Some(voice.tongue.say(id, &[("date", &voice.tongue.date(day))]))
}

fn exclusions(
    voice: &Voice<'_>,
    concept: &PublicConcept<'_>,
    addresses: &dyn Addresses,
) -> Vec<ExclusionPart> {
    let told = |exclusion: &Named<Exclusion>| {
        let always = !is_decided(concept, &exclusion.id);
        exclusion::part(voice, addresses, exclusion, always)
    };
    concept
        .not_offered
        .iter()
        .map(|(_, exclusion)| told(exclusion))
        .collect()
}

/// Whether a decision gives this outcome somewhere.
fn is_decided(concept: &PublicConcept<'_>, outcome: &Id) -> bool {
    concept.decisions.iter().any(|decision| {
        let rules = decision.rules.iter().flat_map(|rule| rule.then);
        let rest = decision
            .otherwise
            .iter()
            .flat_map(|otherwise| &otherwise.then);
        rules
            .chain(rest)
            .any(|given| given.outcome.value == *outcome)
    })
}

fn prices(offers: &[OfferPart]) -> Vec<PriceLine> {
    let priced: Vec<PriceLine> = offers
        .iter()
        .filter_map(|offer| {
            Some(PriceLine {
                offer: Some(offer.title.clone()),
                price: offer.price.clone()?,
            })
        })
        .collect();
    let same = priced.windows(2).all(|two| two[0].price == two[1].price);
    match priced.first() {
        Some(first) if same && priced.len() == offers.len() => vec![PriceLine {
            offer: None,
            price: first.price.clone(),
        }],
        _ => priced,
    }
}

fn extras(voice: &Voice<'_>, concept: &PublicConcept<'_>) -> Vec<ExtraPart> {
    let told = concept.extras.values().map(|extra| ExtraPart {
        title: voice.maybe(extra.title.as_ref()),
        what: voice.maybe(extra.what.as_ref()),
    });
    told.collect()
}

/// Laws and decisions.
pub(super) fn legal(voice: &Voice<'_>, concept: &PublicConcept<'_>) -> Vec<Link> {
    let laws = concept.legal_basis.iter();
    laws.filter_map(|law| law_link(voice, law)).collect()
}

fn law_link(voice: &Voice<'_>, law: &LegalBasis) -> Option<Link> {
    let href = law
        .link
        .as_ref()
        .and_then(|link| redress::address(voice, link));
    let title = law.title.as_ref().map(|title| voice.plain(title));
    let title = title.or_else(|| href.clone())?;
    let text = match &law.article {
        Some(article) => {
            let article = voice.plain(article);
            let args = [("title", title.as_str()), ("article", &article)];
            let number = article.starts_with(|first: char| first.is_ascii_digit());
            let id = if number {
                "legal-article"
            } else {
                "legal-passage"
            };
            voice.tongue.say(id, &args)
        }
        None => title,
    };
    Some(Link { text, href })
}

fn related(voice: &Voice<'_>, concept: &PublicConcept<'_>, addresses: &dyn Addresses) -> Vec<Link> {
    let told = concept.related.iter().filter_map(|related| match related {
        Related::Concept(id) => addresses.concept(&id.value),
        Related::Link { title, link } => {
            let title = title.as_ref().map(|title| voice.plain(title));
            Some(Link {
                text: title.unwrap_or_else(|| link::shown(&link.value)),
                href: link::checked(&link.value),
            })
        }
    });
    told.collect()
}

/// The sections that the page has, in its order.
fn contents(voice: &Voice<'_>, page: &ConceptPage) -> Vec<Link> {
    let wrong = page.silence.is_some() || page.redress.is_some();
    let sections = [
        (
            "check",
            !page.checks.is_empty() || page.check_page.is_some(),
        ),
        ("offer", !page.offers.is_empty()),
        ("duties", !page.duties.is_empty() || page.no_duties),
        (
            "exclusions",
            !page.exclusions.is_empty() || page.no_exclusions,
        ),
        ("decisions", !page.decisions.is_empty()),
        ("price", !page.prices.is_empty()),
        ("contact", !page.contact.is_empty()),
        ("redress", wrong),
        ("examples", !page.examples.is_empty()),
    ];
    let there = sections.iter().filter(|(_, there)| *there);
    let told = there.map(|(id, _)| Link {
        text: voice.tongue.word(&format!("section-{id}")),
        href: Some(format!("#{id}")),
    });
    told.collect()
}
