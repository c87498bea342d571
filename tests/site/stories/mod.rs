//! Each situation that the articles behind Helder tell of is answered by an example, on a page that is opened here.

mod police;
mod table;
mod town;
mod utility;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use helder::render::tree::{Element, Node, parse};

use crate::support::{example, notice};
use table::{FEW_QUESTIONS, Page, Story};

const LANGUAGES: [&str; 3] = ["nl", "fr", "en"];
const EXAMPLES: [&str; 3] = ["police-zone", "town", "utility"];

/// The steps after a failure, in their order, as the manual names them.
const RECOVERY: [[&str; 6]; 3] = [
    [
        "Erken het en verontschuldig je",
        "Begrijp wat er gebeurd is",
        "Los het op",
        "Doe er iets bij",
        "Kom erop terug",
        "Schrijf het op",
    ],
    [
        "Reconnaissez et présentez vos excuses",
        "Comprenez ce qui s'est passé",
        "Trouvez la solution",
        "Ajoutez un geste",
        "Reprenez contact",
        "Prenez note",
    ],
    [
        "Acknowledge and apologise",
        "Understand what happened",
        "Solve it",
        "Add something",
        "Get back in touch",
        "Write it down",
    ],
];

/// Every situation.
fn stories() -> impl Iterator<Item = &'static Story> {
    [utility::STORIES, town::STORIES, police::STORIES]
        .into_iter()
        .flatten()
}

type Files = BTreeMap<String, String>;

/// Every example, built once for all tests here.
static SITES: LazyLock<BTreeMap<&str, Files>> =
    LazyLock::new(|| EXAMPLES.map(|name| (name, example(name, &[]))).into());

fn file(page: Page, place: usize) -> String {
    let lang = LANGUAGES[place];
    match page {
        Page::Call(concept) => format!("staff/{lang}/{concept}/index.html"),
        Page::Manual(concept) => format!("staff/{lang}/{concept}/manual.html"),
        Page::Public(slugs) => format!("public/{lang}/{}.html", slugs[place]),
    }
}

fn elements(nodes: &[Node]) -> impl Iterator<Item = &Element> {
    nodes.iter().filter_map(|node| match node {
        Node::Element(element) => Some(element),
        Node::Text(_) => None,
    })
}

/// Every element that is one, in the order of the page.
fn all<'n>(nodes: &'n [Node], is: &impl Fn(&Element) -> bool) -> Vec<&'n Element> {
    elements(nodes)
        .flat_map(|element| {
            let own = is(element).then_some(element);
            own.into_iter().chain(all(&element.children, is))
        })
        .collect()
}

fn by_id<'n>(nodes: &'n [Node], id: &str) -> Option<&'n Element> {
    all(nodes, &|element| element.get("id") == Some(id)).pop()
}

/// The words in an element, as they are typed: plain blanks, straight apostrophes.
fn words(nodes: &[Node]) -> String {
    fn push(nodes: &[Node], out: &mut String) {
        for node in nodes {
            match node {
                Node::Text(text) => out.push_str(text),
                Node::Element(element) => {
                    let parted = element.is_block() || matches!(&*element.name, "dt" | "dd" | "td");
                    out.push_str(if parted { " " } else { "" });
                    push(&element.children, out);
                    out.push_str(if parted { " " } else { "" });
                }
            }
        }
    }
    let mut out = String::new();
    push(nodes, &mut out);
    let typed = out
        .replace('’', "'")
        .replace(|c: char| c.is_whitespace(), " ");
    let words: Vec<&str> = typed.split(' ').filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[test]
fn every_situation_is_answered_on_the_page_of_an_example_in_every_language() {
    let mut missing = Vec::new();
    for story in stories() {
        for answer in story.answers {
            for (place, words_there) in answer.says.iter().enumerate() {
                let path = file(answer.page, place);
                let page = SITES[story.example].get(&path);
                let page = parse(page.unwrap_or_else(|| panic!("{path} is a page")));
                let said = by_id(&page, answer.place).map(|found| words(&found.children));
                if !said.as_ref().is_some_and(|said| said.contains(words_there)) {
                    missing.push(format!(
                        "{}\n  it {}: {}/{path}#{}\n  should say {words_there:?}\n  says {said:?}",
                        story.told, answer.does, story.example, answer.place
                    ));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n\n"));
}

#[test]
fn an_employee_serves_a_client_in_any_language_from_the_same_page() {
    for story in stories() {
        let files = &SITES[story.example];
        let spoken = story
            .answers
            .iter()
            .filter(|answer| matches!(answer.page, Page::Call(_)));
        for answer in spoken {
            for place in 0..LANGUAGES.len() {
                let path = file(answer.page, place);
                let page = parse(&files[&path]);
                let found = by_id(&page, answer.place).expect("the answer is there");
                let languages: BTreeSet<_> =
                    all(&found.children, &|element| has_class(element, "say"))
                        .iter()
                        .filter_map(|element| element.get("lang"))
                        .collect();
                assert_eq!(
                    languages,
                    BTreeSet::from(LANGUAGES),
                    "{path}#{}",
                    answer.place
                );
            }
        }
    }
}

fn has_class(element: &Element, class: &str) -> bool {
    let mut classes = element.get("class").unwrap_or_default().split(' ');
    classes.any(|own| own == class)
}

/// The fewest questions that lead from the first of a check to a place.
fn questions_to(page: &[Node], place: &str) -> Option<usize> {
    let steps = all(page, &|element| has_class(element, "step"));
    let id = |step: &Element| step.get("id").unwrap_or_default().to_owned();
    let leads = |step: &Element| -> Vec<String> {
        let choices = all(&step.children, &|element| has_class(element, "choices"));
        let links = choices.into_iter().flat_map(|choices| {
            let is_link = |element: &Element| element.name == "a";
            all(&choices.children, &is_link)
        });
        let places = links.filter_map(|link| link.get("href")?.strip_prefix('#'));
        places.map(str::to_owned).collect()
    };
    let first = steps.iter().filter(|step| has_class(step, "first"));
    let mut open: Vec<String> = first.map(|step| id(step)).collect();
    let mut seen = BTreeSet::new();
    for asked in 0..steps.len() {
        if open.iter().any(|step| step == place) {
            return Some(asked);
        }
        seen.extend(open.iter().cloned());
        let here = steps.iter().filter(|step| open.contains(&id(step)));
        let next = here.flat_map(|step| leads(step));
        open = next.filter(|step| !seen.contains(step)).collect();
    }
    None
}

#[test]
fn few_questions_find_the_answer() {
    for (name, concept, place, most) in FEW_QUESTIONS {
        let files = &SITES[name];
        for lang in 0..LANGUAGES.len() {
            let page = parse(&files[&file(Page::Call(concept), lang)]);
            let asked = questions_to(&page, place);
            assert!(
                asked.is_some_and(|asked| (1..=*most).contains(&asked)),
                "{name} {concept} {place}: {asked:?}"
            );
        }
    }
}

#[test]
fn recovery_goes_step_by_step_in_its_order_and_says_when_it_does_not_work() {
    let mut manuals = 0;
    for (name, files) in SITES.iter() {
        for (path, page) in files {
            let Some(lang) = LANGUAGES
                .iter()
                .position(|lang| path.starts_with(&format!("staff/{lang}/")))
            else {
                continue;
            };
            if !path.ends_with("/manual.html") {
                continue;
            }
            manuals += 1;
            let page = parse(page);
            let recovery = by_id(&page, "recovery").unwrap_or_else(|| panic!("{name}/{path}"));
            let names: Vec<String> = all(&recovery.children, &|element| element.name == "h3")
                .into_iter()
                .map(|heading| words(&heading.children))
                .collect();
            assert_eq!(names.len(), RECOVERY[lang].len() + 1, "{name}/{path}");
            for (name, step) in names.iter().zip(RECOVERY[lang]) {
                assert!(name.starts_with(step), "{path}: {name}");
            }
        }
    }
    assert_eq!(manuals, 7 * LANGUAGES.len());
}

#[test]
fn what_fails_for_all_is_said_on_the_page_as_soon_as_it_is_declared() {
    let says = [
        "We bellen elke passagier voor het vertrekuur met een oplossing.",
        "Nous appelons chaque passager avant son heure de départ avec une solution.",
        "We call every passenger with a solution before the time of departure.",
    ];
    let declared = example("town", &[notice("minibus", "no-driver")]);
    let quiet = &SITES["town"];
    for (place, says) in says.iter().enumerate() {
        let public = file(Page::Public(["minibus"; 3]), place);
        let said = |files: &Files| words(&parse(&files[&public])).contains(says);
        assert!(said(&declared) && !said(quiet), "{public}");
        // Whoever takes the calls sees it first, with plan B.
        let call = file(Page::Call("minibus"), place);
        let page = parse(&declared[&call]);
        let banner = all(&page, &|element| has_class(element, "active")).pop();
        let banner = banner.map(|banner| words(&banner.children));
        assert!(
            banner.is_some_and(|banner| banner.contains("Plan B") && banner.contains(says)),
            "{call}"
        );
    }
}
