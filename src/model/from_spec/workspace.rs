//! What holds for the whole organisation.

use std::path::Path;

use super::hours::{DAYS, day_range};
use super::names::Section;
use super::reader::{Context, Outcome, Reader, unknown_word};
use crate::diagnostic::{Finding, Message};
use crate::model::language::Expected;
use crate::model::ordered::IndexMap;
use crate::model::path::KeyPath;
use crate::model::quantity::Currency;
use crate::model::text::TextRole::{self, Title};
use crate::model::workspace::{
    Calendar, Channel, ChannelKind, EffortBudget, Evidence, Organisation, Role, Site, Term,
    Workspace,
};
use crate::model::{Figure, Id, Language, Map, Quantity};
use crate::source::{Located, SourceId};
use crate::spec::{self, Entries, Items, Loc, Stated as _};

/// Understands a workspace; `source` is its file, none for the keys that a concept alone carries itself.
#[must_use]
pub fn workspace(
    spec: &spec::Workspace,
    context: Context<'_>,
    root: &Path,
    source: Option<SourceId>,
) -> Outcome<Workspace> {
    let mut reader = Reader::new(context, Vec::new());
    reader.languages = reader.read_languages(spec);
    reader.demand_format(spec.format.as_ref());
    let meaning = reader.workspace(spec, root, source);
    Outcome {
        meaning,
        findings: reader.findings,
    }
}

impl Reader<'_> {
    /// The languages; English where none is stated.
    fn read_languages(&mut self, spec: &spec::Workspace) -> Vec<Language> {
        let mut languages: Vec<Language> = Vec::new();
        for item in spec.languages.items() {
            let Some(tag) = item.get() else { continue };
            let known: Vec<_> = crate::locale::Words::languages().collect();
            if known.contains(&&**tag) {
                languages.push(Language::new(tag));
                continue;
            }
            let message = Message::new("value-type-language").with("written", &**tag);
            let help = Message::new("value-type-language.help")
                .with_one_of("known", known.iter().map(|tag| format!("`{tag}`")));
            self.report(
                Finding::new("value-type", item.span)
                    .message(message)
                    .help(help)
                    .at_path("languages"),
            );
        }
        languages.dedup();
        if languages.is_empty() {
            languages.push(Language::new("en"));
        }
        languages
    }

    fn workspace(
        &mut self,
        spec: &spec::Workspace,
        root: &Path,
        source: Option<SourceId>,
    ) -> Workspace {
        spec.figures
            .entries()
            .for_each(|(id, _)| self.names.declare(Section::Figures, &id.value));
        spec.channels
            .entries()
            .for_each(|(id, _)| self.names.declare(Section::Channels, &id.value));
        spec.roles
            .entries()
            .for_each(|(id, _)| self.names.declare(Section::Roles, &id.value));
        spec.evidence
            .entries()
            .for_each(|(id, _)| self.names.declare(Section::Evidence, &id.value));
        self.patterns(spec);
        self.names_in_defaults(spec);
        Workspace {
            root: root.to_owned(),
            source,
            organisation: spec
                .organisation
                .value()
                .map(|spec| self.organisation(spec))
                .unwrap_or_default(),
            languages: self.languages.clone(),
            address: self.address(spec),
            currency: self.currency(spec),
            channels: self.map(
                spec.channels.entries(),
                KeyPath::of("channels"),
                Self::channel,
            ),
            figures: self.shared_figures(spec),
            glossary: self.glossary(spec),
            evidence: self.map(
                spec.evidence.entries(),
                KeyPath::of("evidence"),
                |reader, evidence, path| {
                    Some(Evidence {
                        title: reader.text(evidence.title.as_ref(), path.key("title"), Title),
                        from: reader.text(evidence.from.as_ref(), path.key("from"), TextRole::Duty),
                    })
                },
            ),
            roles: self.map(
                spec.roles.entries(),
                KeyPath::of("roles"),
                |reader, role, path| {
                    Some(Role {
                        title: reader.text(role.title.as_ref(), path.key("title"), Title),
                        channel: reader.optional_id(
                            role.channel.as_ref(),
                            &[Section::Channels],
                            path.key("channel"),
                        ),
                        hours: reader.hours(role.hours.as_ref(), path.key("hours")),
                    })
                },
            ),
            effort_budget: spec
                .effort_budget
                .value()
                .map(|budget| self.effort_budget(budget))
                .unwrap_or_default(),
            checks: self.check_settings(spec),
            calendar: spec
                .calendar
                .value()
                .map(|calendar| self.calendar(calendar))
                .unwrap_or_default(),
            site: spec
                .site
                .value()
                .map(|site| self.site(site))
                .unwrap_or_default(),
            notices: self.notices(spec),
        }
    }

    /// Reports patterns of concept files that cannot be read; where the files are is known before this.
    fn patterns(&mut self, spec: &spec::Workspace) {
        for item in spec.concepts.items() {
            let Some(written) = self.written(item, KeyPath::of("concepts")) else {
                continue;
            };
            if globset::Glob::new(written).is_ok() {
                continue;
            }
            let message = Message::new("value-type-pattern").with("written", &**written);
            let help = Message::new("value-type-pattern.help");
            self.report(
                Finding::new("value-type", item.span)
                    .message(message)
                    .help(help)
                    .at_path("concepts"),
            );
        }
    }

    fn organisation(&mut self, spec: &spec::Organisation) -> Organisation {
        Organisation {
            name: self.text(spec.name.as_ref(), KeyPath::of("organisation.name"), Title),
            site: self.text(
                spec.site.as_ref(),
                KeyPath::of("organisation.site"),
                TextRole::Address,
            ),
            logo: self.line(spec.logo.as_ref(), KeyPath::of("organisation.logo")),
            client_word: self.text(
                spec.client_word.as_ref(),
                KeyPath::of("organisation.client_word"),
                Title,
            ),
        }
    }

    fn address(&mut self, spec: &spec::Workspace) -> IndexMap<Language, Located<String>> {
        let entries = spec.address.entries();
        entries
            .filter_map(|(language, form)| {
                let path = KeyPath::of("address");
                let form = self.line(Some(form), path.key(&language.value))?;
                Some((Language::new(&language.value), form))
            })
            .collect()
    }

    fn currency(&mut self, spec: &spec::Workspace) -> Currency {
        let euro = Currency::EURO;
        let Some(written) = spec.currency.located() else {
            return euro;
        };
        Currency::from_code(written.value).unwrap_or_else(|| {
            let message =
                Message::new("quantity-invalid-currency").with("written", &**written.value);
            let help = Message::new("quantity-invalid-currency.help");
            self.report(
                Finding::new("quantity-invalid", written.span)
                    .message(message)
                    .help(help)
                    .at_path("currency"),
            );
            euro
        })
    }

    fn shared_figures(&mut self, spec: &spec::Workspace) -> Map<Figure> {
        self.map_placed(
            spec.figures.entries(),
            KeyPath::of("figures"),
            |reader, figure, path, span| reader.figure(figure, path, span, true),
        )
    }

    fn channel(&mut self, spec: &spec::Channel, path: KeyPath<'_>) -> Option<Channel> {
        let languages = spec.languages.items().iter();
        let languages = languages.filter_map(|tag| self.spoken(tag, path.key("languages")));
        let languages = languages.collect();
        Some(Channel {
            kind: spec
                .kind
                .located()
                .map(|kind| Located::new(channel_kind(*kind.value), kind.span)),
            label: self.text(spec.label.as_ref(), path.key("label"), Title),
            at: self.text(spec.at.as_ref(), path.key("at"), TextRole::Address),
            hours: self.hours(spec.hours.as_ref(), path.key("hours")),
            person: spec.person.value().map(|yes| yes.0),
            languages,
            answers_within: self.formula(spec.answers_within.as_ref(), path.key("answers_within")),
        })
    }

    /// A language in which people answer: one of the pages or another, by its code.
    fn spoken(&mut self, tag: &Loc<spec::Written>, path: KeyPath<'_>) -> Option<Located<Language>> {
        let written = self.written(tag, path)?;
        let code = written.split('-').next().unwrap_or_default();
        if (2..=3).contains(&code.len()) && code.bytes().all(|letter| letter.is_ascii_lowercase()) {
            return Some(Located::new(Language::new(written), tag.span));
        }
        let message = Message::new("value-type-spoken").with("written", &**written);
        let finding = Finding::new("value-type", tag.span).message(message);
        self.report(
            finding
                .help(Message::new("value-type-spoken.help"))
                .at_path(path),
        );
        None
    }

    /// The address of the site, whole.
    fn base_url(&mut self, spec: &spec::Site) -> Option<Located<String>> {
        const PATH: KeyPath<'_> = KeyPath::of("site.base_url");
        let url = self.line(spec.base_url.as_ref(), PATH)?;
        let is_whole = |start: &&str| {
            url.value
                .strip_prefix(start)
                .is_some_and(|host| !host.is_empty())
        };
        if ["https://", "http://"].iter().any(is_whole) {
            return Some(url);
        }
        let message = Message::new("value-type-site").with("written", url.value.as_str());
        let finding = Finding::new("value-type", url.span).message(message);
        self.report(
            finding
                .help(Message::new("value-type-site.help"))
                .at_path(PATH),
        );
        None
    }

    fn glossary(&mut self, spec: &spec::Workspace) -> IndexMap<String, Term> {
        let mut terms = IndexMap::default();
        let path = KeyPath::of("glossary");
        for (key, term) in spec.glossary.entries() {
            let Some(spec) = term.get() else { continue };
            let path = path.key(&key.value);
            let term = Term {
                key: key.span,
                term: spec
                    .text
                    .as_ref()
                    .and_then(|text| self.text_value(text, term.span, path, Title)),
                avoid: self.word_lists(spec.avoid.as_ref(), path.key("avoid")),
                meaning: self.text(spec.meaning.as_ref(), path.key("meaning"), TextRole::Prose),
                also_called: self.word_lists(spec.also_called.as_ref(), path.key("also_called")),
            };
            terms.insert(key.value.to_string(), term);
        }
        terms
    }

    fn effort_budget(&mut self, spec: &spec::EffortBudget) -> EffortBudget {
        EffortBudget {
            contacts: self.budget(spec.contacts.as_ref(), "contacts"),
            changes: self.budget(spec.changes.as_ref(), "changes"),
            visits: self.budget(spec.visits.as_ref(), "visits"),
            time: self.budget(spec.time.as_ref(), "time"),
        }
    }

    /// A length of time, or how often; neither is less than nothing.
    fn budget(
        &mut self,
        spec: Option<&Loc<spec::Written>>,
        key: &'static str,
    ) -> Option<Located<Quantity>> {
        let budget = KeyPath::of("effort_budget");
        let (is_time, path) = (key == "time", budget.key(key));
        let expected = if is_time {
            Expected::Duration
        } else {
            Expected::Anything
        };
        let quantity = self.quantity(spec, path, expected)?;
        let amount = match &quantity.value {
            Quantity::Duration(length) if is_time => Some(length.amount),
            Quantity::Number(number) if !is_time && number.unit.is_none() => Some(number.amount),
            _ => None,
        };
        if amount.is_some_and(|amount| !amount.is_sign_negative()) {
            return Some(quantity);
        }
        let message = Message::new("quantity-invalid-budget").with("key", key);
        let finding = Finding::new("quantity-invalid", quantity.span).message(message);
        let help = Message::new("quantity-invalid-budget.help").with("key", key);
        self.report(finding.help(help).at_path(path));
        None
    }

    fn calendar(&mut self, spec: &spec::Calendar) -> Calendar {
        let mut calendar = Calendar::default();
        let stated = spec.working_days.items();
        if !stated.is_empty() {
            calendar.working_days = [false; 7];
        }
        for item in stated {
            let Some(days) = item.get() else { continue };
            match day_range(days) {
                Some(range) => range.for_each(|day| calendar.working_days[day] = true),
                None => {
                    let message = Message::new("value-type-days").with("written", &**days);
                    let help = Message::new("value-type-days.help")
                        .with_one_of("days", DAYS.map(|day| format!("`{day}`")));
                    self.report(
                        Finding::new("value-type", item.span)
                            .message(message)
                            .help(help)
                            .at_path("calendar.working_days"),
                    );
                }
            }
        }
        for name in spec.holidays.items() {
            let Some(word) = name.get() else { continue };
            if &**word == BELGIUM {
                calendar.belgian_holidays = true;
            } else {
                let wrong = unknown_word(name.span, word, &[BELGIUM]);
                self.report(wrong.at_path("calendar.holidays"));
            }
        }
        calendar.closed = spec
            .closed
            .items()
            .iter()
            .filter_map(|day| self.date(Some(day), KeyPath::of("calendar.closed")))
            .collect();
        calendar
    }

    fn site(&mut self, spec: &spec::Site) -> Site {
        for (name, _) in spec.colours.entries() {
            if !COLOURS.contains(&&*name.value) {
                let wrong = unknown_word(name.span, &name.value, &COLOURS);
                self.report(wrong.at_path(format!("site.colours.{}", name.value)));
            }
        }
        let colours = spec.colours.entries();
        Site {
            base_url: self.base_url(spec),
            colours: colours
                .filter_map(|(name, colour)| {
                    let path = KeyPath::of("site.colours");
                    let colour = self.line(Some(colour), path.key(&name.value))?;
                    Some((name.value.to_string(), colour))
                })
                .collect(),
            header: self.text(
                spec.header.as_ref(),
                KeyPath::of("site.header"),
                TextRole::Prose,
            ),
            footer: self.text(
                spec.footer.as_ref(),
                KeyPath::of("site.footer"),
                TextRole::Prose,
            ),
            css: self.line(spec.css.as_ref(), KeyPath::of("site.css")),
            templates: self.line(spec.templates.as_ref(), KeyPath::of("site.templates")),
        }
    }

    /// `CONCEPT/ID` of weak points; whether they exist is known once the concepts are read.
    fn notices(&mut self, spec: &spec::Workspace) -> Vec<Located<(Id, Id)>> {
        let mut notices = Vec::new();
        for item in spec.notices.items() {
            let Some(written) = item.get() else { continue };
            match written.split_once('/') {
                Some((concept, point)) => {
                    notices.push(Located::new((Id::new(concept), Id::new(point)), item.span))
                }
                None => {
                    let message = Message::new("value-type-notice").with("written", &**written);
                    self.report(
                        Finding::new("value-type", item.span)
                            .message(message)
                            .at_path("notices"),
                    );
                }
            }
        }
        notices
    }
}

fn channel_kind(spec: spec::ChannelKind) -> ChannelKind {
    match spec {
        spec::ChannelKind::Phone => ChannelKind::Phone,
        spec::ChannelKind::Email => ChannelKind::Email,
        spec::ChannelKind::Web => ChannelKind::Web,
        spec::ChannelKind::App => ChannelKind::App,
        spec::ChannelKind::Chat => ChannelKind::Chat,
        spec::ChannelKind::Counter => ChannelKind::Counter,
        spec::ChannelKind::Post => ChannelKind::Post,
        spec::ChannelKind::Social => ChannelKind::Social,
        spec::ChannelKind::Visit => ChannelKind::Visit,
    }
}

/// The names of the house colours that pages have a place for: that of links, bars and marks, else the second.
const COLOURS: [&str; 2] = ["primary", "accent"];

/// The set of public holidays there is.
const BELGIUM: &str = "belgium";
