//! All sheets of the staff guidance.

use std::io::{self, BufWriter, Write};
use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::effort::budget;
use super::guidance::{FullGuidance, Own, Practice, Sheet, full};
use super::input::{Input, Making};
use super::overview::{self, Overview, OverviewRow};
use super::{Guided, Page, View};
use crate::model::workspace::Workspace;
use crate::model::{Concept, Id};
use crate::view::book::{Cover, Filing, Naming};
use crate::view::house::House;
use crate::view::names::Names;
use crate::view::parts::frame::{Frame, Version};
use crate::view::parts::search::Found;
use crate::view::parts::{Addresses, Link};
use crate::view::projection::PublicConcept;
use crate::view::public::{StartChoice, StartPage};
use crate::view::tongue::Tongue;
use crate::view::voice::Voice;

/// The guidance of all concepts.
///
/// It knows the cover of every concept; a concept itself is lent to it while its sheets are made, so that no more than
/// one need be held. Concepts are counted in the order of their covers, languages in that of the workspace.
pub struct Desk<'d, 'a> {
    workspace: &'a Workspace,
    house: House<'a>,
    tongues: &'d [Tongue],
    covers: Vec<&'d Cover>,
    on: Date,
    filing: Filing,
}

/// A concept on the way to its sheets.
struct Told<'t, 'a> {
    number: usize,
    input: &'t Input<'a>,
    names: Names<'a>,
}

/// What makes a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The organisation.
    Start,
    /// All concepts, in this language.
    Overview(usize),
    /// One concept: its number.
    Concept(usize),
}

impl<'d, 'a> Desk<'d, 'a> {
    /// The guidance of concepts with these covers. As Markdown, what the sheets of a concept say stands in one file.
    #[must_use]
    pub fn of(
        workspace: &'a Workspace,
        tongues: &'d [Tongue],
        covers: &[&'d Cover],
        on: Date,
        filing: Filing,
    ) -> Self {
        Self {
            workspace,
            house: House::of(workspace),
            tongues,
            covers: covers.to_vec(),
            on,
            filing,
        }
    }

    /// The sheets of a concept, one language after the other.
    #[must_use]
    pub fn sheets(&self, number: usize, input: &Input<'a>) -> Vec<Page> {
        let told = self.told(number, input);
        let guidances = self.guidances(&told);
        let version = edition(input.concept, &guidances);
        let mut pages = Vec::new();
        for (place, guidance) in guidances.into_iter().enumerate() {
            if let Some(guidance) = guidance {
                self.bound(place, &told, guidance, &version, &mut pages);
            }
        }
        pages
    }

    /// The guidance of a concept in every language.
    #[must_use]
    pub fn guided(&self, number: usize, input: &Input<'a>) -> Guided {
        let guidances = self.guidances(&self.told(number, input));
        let edition = edition(input.concept, &guidances);
        let version = |(tongue, guidance): (&Tongue, Option<FullGuidance>)| {
            Some((tongue.language().clone(), guidance?))
        };
        let tongues = self.tongues.iter();
        Guided {
            id: input.concept.id.clone(),
            edition,
            versions: tongues.zip(guidances).filter_map(version).collect(),
        }
    }

    fn told<'t>(&self, number: usize, input: &'t Input<'a>) -> Told<'t, 'a> {
        let concept = PublicConcept::of(input.concept, &[], self.on);
        Told {
            number,
            input,
            names: Names::of(&concept, &self.house),
        }
    }

    fn guidances(&self, told: &Told<'_, 'a>) -> Vec<Option<FullGuidance>> {
        let places = 0..self.tongues.len();
        places.map(|place| self.guidance(place, told)).collect()
    }

    fn voice<'v>(&'v self, place: usize, told: &'v Told<'_, 'a>) -> Voice<'v> {
        Voice {
            tongue: &self.tongues[place],
            names: &told.names,
            on: self.on,
            until: None,
            home: match self.filing {
                Filing::Pages => "manual.html",
                Filing::Fragments | Filing::Markdown | Filing::Data => "",
            },
        }
    }

    /// All languages, that of the sheet first.
    fn voices<'v>(&'v self, place: usize, told: &'v Told<'_, 'a>) -> Vec<Voice<'v>> {
        let others = (0..self.tongues.len()).filter(|other| *other != place);
        std::iter::once(place)
            .chain(others)
            .map(|one| self.voice(one, told))
            .collect()
    }

    fn heading(&self, place: usize, number: usize) -> String {
        let naming = self.covers.get(number).and_then(|cover| cover.get(place));
        naming
            .map(|naming| naming.title.clone())
            .unwrap_or_default()
    }

    fn guidance(&self, place: usize, told: &Told<'_, 'a>) -> Option<FullGuidance> {
        let voices = self.voices(place, told);
        let making = Making {
            voices: &voices,
            workspace: self.workspace,
            concept: told.input.concept,
            guides: told.input.guides,
            clients: &told.input.clients,
            drills: told.input.drills,
            efforts: told.input.efforts,
            active: &told.input.active,
            addresses: &Folders { desk: self, place },
        };
        full(&making, self.heading(place, told.number))
    }

    fn frame(&self, place: usize, title: String, root: &str, file: &str) -> Frame {
        let tongue = &self.tongues[place];
        let version = |tongue: &Tongue| {
            let lang = tongue.language().to_string();
            let href = format!("{root}{lang}/{file}");
            Version {
                name: tongue.name_of(tongue.language()),
                address: href.clone(),
                current: *tongue.language() == *self.tongues[place].language(),
                href,
                lang,
            }
        };
        Frame {
            lang: tongue.language().to_string(),
            title: tongue.say("staff-title", &[("title", &title)]),
            description: None,
            hidden: true,
            root: root.to_owned(),
            canonical: None,
            languages: self.tongues.iter().map(version).collect(),
            neutral: None,
            organisation: None,
            organisation_site: None,
            logo: None,
            header: None,
            footer: None,
            home: Some(format!(
                "{root}{}/{}",
                tongue.language(),
                self.filing.index()
            )),
            own_css: false,
            script: None,
        }
    }

    /// The choice of a language.
    #[must_use]
    pub fn start(&self) -> Page {
        let title = self.tongues[0].word("staff-index");
        let choice = |tongue: &Tongue| StartChoice {
            lang: tongue.language().to_string(),
            name: tongue.name_of(tongue.language()),
            invitation: tongue.word("staff-index"),
            organisation: None,
            href: format!("{}/index.html", tongue.language()),
        };
        Page {
            path: "index.html".to_owned(),
            view: View::Start(StartPage {
                frame: self.frame(0, title, "", "index.html"),
                choices: self.tongues.iter().map(choice).collect(),
            }),
        }
    }

    /// What makes the sheet at a path, such as `nl/stolen-phone/card.html`, if there may be such a sheet.
    #[must_use]
    pub fn origin(&self, path: &str) -> Option<Origin> {
        if path == "index.html" {
            return Some(Origin::Start);
        }
        let (folder, file) = path.split_once('/')?;
        let mut tongues = self.tongues.iter();
        let place = tongues.position(|tongue| *tongue.language() == folder)?;
        if file == self.filing.index() {
            return Some(Origin::Overview(place));
        }
        let (id, _) = file.split_once('/')?;
        self.number(|naming| naming.id == *id).map(Origin::Concept)
    }

    fn number(&self, is: impl Fn(&Naming) -> bool) -> Option<usize> {
        let mut covers = self.covers.iter();
        covers.position(|cover| cover.first().is_some_and(&is))
    }

    /// A concept in the overview, in a language.
    #[must_use]
    pub fn row(
        &self,
        place: usize,
        number: usize,
        input: &Input<'a>,
        found: &Found,
    ) -> OverviewRow {
        let told = self.told(number, input);
        let id = &input.concept.id;
        let manual = match self.filing {
            Filing::Pages => format!("{id}/manual.html"),
            filing => filing.file(id, id.as_str()),
        };
        overview::row(overview::Making {
            voice: Voice {
                home: &manual,
                ..self.voice(place, &told)
            },
            workspace: self.workspace,
            input,
            found,
            title: self.heading(place, number),
            sheets: self.sheets_of(place, id),
        })
    }

    /// The page over all concepts in a language; `rows` in the order of the covers.
    #[must_use]
    pub fn overview(&self, place: usize, rows: Vec<OverviewRow>) -> Page {
        let tongue = &self.tongues[place];
        let title = tongue.word("staff-sheet-overview");
        let file = self.filing.index();
        let mut frame = self.frame(place, title.clone(), "../", file);
        frame.script = (!rows.is_empty()).then_some("search");
        Page {
            path: format!("{}/{file}", tongue.language()),
            view: View::Overview(Overview {
                print_line: self.print_line(place, &title, &digits(&rows)),
                over: overview::over(tongue, &rows),
                rows,
                budget: budget(tongue, &self.workspace.effort_budget),
                ignored: tongue.alternatives("index-search-ignored").join(" "),
                frame,
            }),
        }
    }

    /// The line on every printed sheet, since old prints are the danger.
    fn print_line(&self, place: usize, title: &str, version: &str) -> String {
        let tongue = &self.tongues[place];
        let language = tongue.name_of(tongue.language());
        let date = tongue.date(self.on);
        let args = [
            ("title", title),
            ("language", &language),
            ("version", version),
            ("date", &date),
        ];
        tongue.say("staff-print", &args)
    }

    /// The sheets of a concept, seen from the overview.
    fn sheets_of(&self, place: usize, id: &Id) -> Vec<Link> {
        let link = |word: &str, file: String| Link {
            text: self.tongues[place].word(word),
            href: Some(file),
        };
        match self.filing {
            Filing::Pages => vec![
                link("staff-sheet-call", format!("{id}/index.html")),
                link("staff-sheet-card", format!("{id}/card.html")),
                link("staff-sheet-manual", format!("{id}/manual.html")),
                link("staff-sheet-practice", format!("{id}/practice.html")),
            ],
            filing => vec![link("staff-sheet-manual", filing.file(id, id.as_str()))],
        }
    }

    /// The sheets of one guidance.
    fn bound(
        &self,
        place: usize,
        told: &Told<'_, 'a>,
        full: FullGuidance,
        version: &str,
        pages: &mut Vec<Page>,
    ) {
        let FullGuidance { guidance, practice } = full;
        let tongue = &self.tongues[place];
        let id = &told.input.concept.id;
        let guidance = Arc::new(guidance);
        let date = tongue.date(self.on);
        let sheet = |sheet: &'static str, root: &str, file: &str| {
            Box::new(Sheet {
                own: Own {
                    sheet,
                    print_line: self.print_line(place, &guidance.heading, version),
                    version: tongue.say("staff-version", &[("version", version), ("date", &date)]),
                    public_page: told.input.public_pages.get(place).cloned(),
                    frame: self.frame(place, guidance.heading.clone(), root, file),
                },
                guidance: Arc::clone(&guidance),
                practice: Practice::default(),
            })
        };
        let mut push = |file: &str, view| {
            pages.push(Page {
                path: format!("{}/{file}", tongue.language()),
                view,
            });
        };
        if self.filing != Filing::Pages {
            let file = self.filing.file(id, id.as_str());
            let mut whole = sheet("manual", "../", &file);
            whole.practice = practice;
            push(&file, View::Manual(whole));
            return;
        }
        let [call, card, manual, cards] =
            ["index", "card", "manual", "practice"].map(|name| format!("{id}/{name}.html"));
        let mut asking = sheet("call", "../../", &call);
        let asks = guidance
            .checks
            .iter()
            .any(|item| !item.check.steps.is_empty());
        asking.own.frame.script = asks.then_some("call");
        push(&call, View::Call(asking));
        push(&card, View::Card(sheet("card", "../../", &card)));
        push(&manual, View::Manual(sheet("manual", "../../", &manual)));
        // The cards are many, and this sheet alone shows them.
        let mut drill = sheet("practice", "../../", &cards);
        drill.own.frame.script = (!practice.practice.is_empty()).then_some("practice");
        drill.practice = practice;
        push(&cards, View::Practice(drill));
    }
}

/// What a printed sheet is known by: the first day, and eight digits that change with anything it says.
fn edition(concept: &Concept, said: &[Option<FullGuidance>]) -> String {
    let digits = digits(&said);
    match &concept.valid.from {
        Some(from) => format!("{}/{digits}", from.value),
        None => digits,
    }
}

/// Eight digits that change with anything that is said.
fn digits(said: &impl Serialize) -> String {
    let mut sum = BufWriter::new(Sum::default());
    // What is said is JSON, and to hash it does not fail.
    let _ = serde_json::to_writer(&mut sum, said);
    let hash = sum.into_inner().unwrap_or_default().0.finalize();
    let digits = hash.iter().take(4);
    digits.map(|byte| format!("{byte:02x}")).collect()
}

/// Hashes what is written to it.
#[derive(Default)]
struct Sum(Sha256);

impl Write for Sum {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The sheets of other concepts, seen from those of one.
struct Folders<'f, 'd, 'a> {
    desk: &'f Desk<'d, 'a>,
    place: usize,
}

impl Addresses for Folders<'_, '_, '_> {
    fn concept(&self, id: &Id) -> Option<Link> {
        let number = self.desk.number(|naming| naming.id == *id)?;
        Some(Link {
            text: self.desk.heading(self.place, number),
            href: Some(match self.desk.filing {
                Filing::Pages => format!("../{id}/index.html"),
                filing => filing.file(id, id.as_str()),
            }),
        })
    }
}
