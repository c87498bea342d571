//! All sheets of the staff guidance.

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::guidance::{Guidance, Making, Sheet, guidance};
use super::overview::{Overview, row};
use super::{Guided, Page, View};
use crate::model::workspace::Workspace;
use crate::model::{Concept, Id};
use crate::view::book::Filing;
use crate::view::guide::Guide;
use crate::view::house::House;
use crate::view::names::Names;
use crate::view::parts::frame::{Frame, Version};
use crate::view::parts::{Addresses, Link};
use crate::view::projection::PublicConcept;
use crate::view::public::{StartChoice, StartPage};
use crate::view::tongue::Tongue;
use crate::view::voice::Voice;

/// A concept with its staff side and the questions of all its decisions.
#[derive(Debug, Clone)]
pub struct Input<'a> {
    /// The concept.
    pub concept: &'a Concept,
    /// Its questions, those of staff decisions included.
    pub guides: &'a [Guide],
    /// The ids of its weak points that are active.
    pub active: Vec<&'a Id>,
    /// The page that clients read, per language, from the top of the output.
    pub public_pages: Vec<Option<String>>,
}

/// All sheets, in a stable order. As Markdown, what the sheets of a concept say stands in one file.
#[must_use]
pub fn pages(
    workspace: &Workspace,
    tongues: &[Tongue],
    inputs: &[Input<'_>],
    on: Date,
    filing: Filing,
) -> Vec<Page> {
    at_desk(workspace, tongues, inputs, (on, filing), |desk| desk.all())
}

/// The one sheet at a path of the staff guidance, such as `nl/stolen-phone/card.html`; no other is made.
#[must_use]
pub fn page_at(
    workspace: &Workspace,
    tongues: &[Tongue],
    inputs: &[Input<'_>],
    on: Date,
    path: &str,
) -> Option<Page> {
    at_desk(workspace, tongues, inputs, (on, Filing::Pages), |desk| {
        desk.at(path)
    })
}

/// The guidance of every concept in every language.
#[must_use]
pub fn guidances(
    workspace: &Workspace,
    tongues: &[Tongue],
    inputs: &[Input<'_>],
    on: Date,
    filing: Filing,
) -> Vec<Guided> {
    at_desk(workspace, tongues, inputs, (on, filing), |desk| {
        let numbers = 0..inputs.len();
        numbers.map(|number| desk.guided(number)).collect()
    })
}

/// Makes something of all concepts, with their names at hand.
fn at_desk<T>(
    workspace: &Workspace,
    tongues: &[Tongue],
    inputs: &[Input<'_>],
    (on, filing): (Date, Filing),
    make: impl FnOnce(&Desk<'_, '_>) -> T,
) -> T {
    let house = House::of(workspace);
    let plain = inputs.iter();
    let plain = plain.map(|input| PublicConcept::of(input.concept, &[], on));
    let plain: Vec<_> = plain.collect();
    let names = plain.iter().map(|concept| Names::of(concept, &house));
    let names: Vec<_> = names.collect();
    make(&Desk {
        workspace,
        tongues,
        inputs,
        names: &names,
        on,
        filing,
    })
}

struct Desk<'d, 'a> {
    workspace: &'a Workspace,
    tongues: &'d [Tongue],
    inputs: &'d [Input<'a>],
    names: &'d [Names<'a>],
    on: Date,
    filing: Filing,
}

impl<'d> Desk<'d, '_> {
    /// All sheets, in a stable order.
    fn all(&self) -> Vec<Page> {
        let mut pages = Vec::new();
        if self.filing == Filing::Pages {
            pages.push(self.start());
        }
        let numbers = 0..self.inputs.len();
        let versions: Vec<String> = numbers.map(|number| self.version(number)).collect();
        for place in 0..self.tongues.len() {
            pages.push(self.overview(place));
            for (number, version) in versions.iter().enumerate() {
                self.sheets(place, number, version, &mut pages);
            }
        }
        pages
    }

    /// The guidance of a concept in every language.
    fn guided(&self, number: usize) -> Guided {
        let version = |place: usize| {
            let guidance = self.guidance(place, number)?;
            Some((self.tongues[place].language().clone(), guidance))
        };
        Guided {
            id: self.inputs[number].concept.id.clone(),
            edition: self.version(number),
            versions: (0..self.tongues.len()).filter_map(version).collect(),
        }
    }

    fn voice(&'d self, place: usize, number: usize) -> Voice<'d> {
        Voice {
            tongue: &self.tongues[place],
            names: &self.names[number],
            on: self.on,
            home: match self.filing {
                Filing::Pages => "manual.html",
                Filing::Fragments | Filing::Markdown | Filing::Data => "",
            },
        }
    }

    /// All languages, that of the sheet first.
    fn voices(&'d self, place: usize, number: usize) -> Vec<Voice<'d>> {
        let others = (0..self.tongues.len()).filter(|other| *other != place);
        std::iter::once(place)
            .chain(others)
            .map(|one| self.voice(one, number))
            .collect()
    }

    fn heading(&self, place: usize, number: usize) -> String {
        let concept = self.inputs[number].concept;
        let title = concept
            .title
            .as_ref()
            .map(|title| self.voice(place, number).plain(title));
        title
            .filter(|title| !title.is_empty())
            .unwrap_or_else(|| concept.id.to_string())
    }

    fn guidance(&self, place: usize, number: usize) -> Option<Guidance> {
        let input = &self.inputs[number];
        let voices = self.voices(place, number);
        let making = Making {
            voices: &voices,
            workspace: self.workspace,
            concept: input.concept,
            guides: input.guides,
            active: &input.active,
            addresses: &Folders { desk: self, place },
        };
        guidance(&making, self.heading(place, number))
    }

    /// What a printed sheet is known by: the first day, and eight digits that change with anything it says.
    fn version(&self, number: usize) -> String {
        let said: Vec<_> = (0..self.tongues.len())
            .map(|place| self.guidance(place, number))
            .collect();
        let content = serde_json::to_vec(&said).unwrap_or_default();
        let hash = Sha256::digest(&content);
        let digits: String = hash
            .iter()
            .take(4)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        match &self.inputs[number].concept.valid.from {
            Some(from) => format!("{}/{digits}", from.value),
            None => digits,
        }
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

    fn start(&self) -> Page {
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

    fn at(&self, path: &str) -> Option<Page> {
        if path == "index.html" {
            return Some(self.start());
        }
        let (folder, file) = path.split_once('/')?;
        let mut tongues = self.tongues.iter();
        let place = tongues.position(|tongue| *tongue.language() == folder)?;
        if file == "index.html" {
            return Some(self.overview(place));
        }
        let (id, _) = file.split_once('/')?;
        let mut inputs = self.inputs.iter();
        let number = inputs.position(|input| input.concept.id == *id)?;
        let mut pages = Vec::new();
        self.sheets(place, number, &self.version(number), &mut pages);
        pages.into_iter().find(|page| page.path == path)
    }

    fn overview(&self, place: usize) -> Page {
        let tongue = &self.tongues[place];
        let title = tongue.word("staff-sheet-overview");
        let row = |number: usize| {
            let concept = self.inputs[number].concept;
            let heading = self.heading(place, number);
            let sheets = self.sheets_of(place, &concept.id);
            let voice = self.voice(place, number);
            row(&voice, self.workspace, concept, heading, sheets)
        };
        let file = self.filing.index();
        Page {
            path: format!("{}/{file}", tongue.language()),
            view: View::Overview(Overview {
                rows: (0..self.inputs.len()).map(row).collect(),
                print_line: format!("{title} – {}", tongue.date(self.on)),
                frame: self.frame(place, title, "../", file),
            }),
        }
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
            ],
            filing => vec![link("staff-sheet-manual", filing.file(id, id.as_str()))],
        }
    }

    fn sheets(&self, place: usize, number: usize, version: &str, pages: &mut Vec<Page>) {
        let Some(guidance) = self.guidance(place, number) else {
            return;
        };
        let tongue = &self.tongues[place];
        let id = &self.inputs[number].concept.id;
        let date = tongue.date(self.on);
        let language = tongue.name_of(tongue.language());
        let sheet = |sheet: &'static str, root: &str, file: &str| {
            let args = [
                ("title", guidance.heading.as_str()),
                ("language", &language),
                ("version", version),
                ("date", &date),
            ];
            Box::new(Sheet {
                sheet,
                print_line: tongue.say("staff-print", &args),
                version: tongue.say("staff-version", &[("version", version), ("date", &date)]),
                public_page: self.inputs[number]
                    .public_pages
                    .get(place)
                    .cloned()
                    .flatten(),
                guidance: guidance.clone(),
                frame: self.frame(place, guidance.heading.clone(), root, file),
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
            push(&file, View::Manual(sheet("manual", "../", &file)));
            return;
        }
        let [call, card, manual] =
            ["index", "card", "manual"].map(|name| format!("{id}/{name}.html"));
        push(&call, View::Call(sheet("call", "../../", &call)));
        push(&card, View::Card(sheet("card", "../../", &card)));
        push(&manual, View::Manual(sheet("manual", "../../", &manual)));
    }
}

/// The sheets of other concepts, seen from those of one.
struct Folders<'f, 'd, 'a> {
    desk: &'f Desk<'d, 'a>,
    place: usize,
}

impl Addresses for Folders<'_, '_, '_> {
    fn concept(&self, id: &Id) -> Option<Link> {
        let number = self
            .desk
            .inputs
            .iter()
            .position(|input| input.concept.id == *id)?;
        Some(Link {
            text: self.desk.heading(self.place, number),
            href: Some(match self.desk.filing {
                Filing::Pages => format!("../{id}/index.html"),
                filing => filing.file(id, id.as_str()),
            }),
        })
    }
}
