//! A workspace of any size to measure with: concepts of about 605 lines in three languages, each with offers, exclusions,
//! a duty, facts, three decisions, worked cases and a staff side, all different, all clean of findings. Or short ones, of
//! about 160 lines, with an offer, an exclusion, a fact, a decision and what staff say.
//!
//! A concept is the text of `concept.yaml` with words, figures, rules and cases of its own in the marked places, a short
//! one that of `short.yaml`. The same number always gives the same concept.

mod random;

use std::fmt::Write;

use random::Random;

/// The settings of the workspace.
pub const SETTINGS: &str = include_str!("helder.yaml");

const CONCEPT: &str = include_str!("concept.yaml");

const SHORT: &str = include_str!("short.yaml");

/// How many lines a concept has at least.
const LINES: usize = 600;

/// Things that can break down: Dutch, French (masculine), English.
const THINGS: [[&str; 3]; 12] = [
    ["wasmachine", "lave-linge", "washing machine"],
    ["vaatwasser", "lave-vaisselle", "dishwasher"],
    ["droogkast", "sèche-linge", "tumble dryer"],
    ["stofzuiger", "aspirateur", "vacuum cleaner"],
    ["koelkast", "réfrigérateur", "fridge"],
    ["diepvriezer", "congélateur", "freezer"],
    ["ventilator", "ventilateur", "fan"],
    ["radiator", "radiateur", "radiator"],
    ["broodrooster", "grille-pain", "toaster"],
    ["mixer", "mixeur", "blender"],
    ["televisie", "téléviseur", "television"],
    ["computer", "ordinateur", "computer"],
];

const PLACES: [[&str; 10]; 2] = [
    [
        "Noord", "Zuid", "Oost", "West", "Linde", "Beuken", "Zand", "Water", "Molen", "Kerk",
    ],
    [
        "dorp", "hoven", "rode", "beke", "velde", "brug", "dijk", "mere", "lo", "gem",
    ],
];

const NAMES: [&str; 8] = [
    "Nadia", "Tine", "Lena", "Yasmina", "Marie", "Fatima", "Sofie", "Claire",
];

/// One file of the workspace.
pub struct File {
    /// Its path within the workspace.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// Makes the concept of a number: [`concept`] or [`short`].
pub type Make = fn(u32) -> File;

/// A workspace of so many concepts.
pub fn workspace(concepts: u32, one: Make) -> Vec<File> {
    let settings = File {
        path: "helder.yaml".to_owned(),
        text: SETTINGS.to_owned(),
    };
    [settings]
        .into_iter()
        .chain((0..concepts).map(one))
        .collect()
}

/// The concept of a number.
pub fn concept(number: u32) -> File {
    let mut random = random_of(number);
    let terms = Terms::of(&mut random);
    let mut text = CONCEPT.replace("@figures@\n", &terms.figures());
    text = text.replace("@rules@\n", &terms.rules());
    let lines = LINES.saturating_sub(text.lines().count());
    text = text.replace("@cases@\n", &terms.cases(lines, &mut random));
    file(&format!("repair-{number:05}"), text, number, &terms)
}

/// The short concept of a number.
pub fn short(number: u32) -> File {
    let terms = Terms::of(&mut random_of(number));
    file(
        &format!("lend-{number:05}"),
        SHORT.to_owned(),
        number,
        &terms,
    )
}

fn random_of(number: u32) -> Random {
    Random(0x9E37_79B9_7F4A_7C15 ^ (u64::from(number) << 7))
}

/// A text with the words and figures of a number in the marked places.
fn file(id: &str, mut text: String, number: u32, terms: &Terms) -> File {
    let [nl, fr, en] = THINGS[number as usize % THINGS.len()];
    let rest = number as usize / THINGS.len();
    let [start, end] = [PLACES[0][rest % 10], PLACES[1][rest / 10 % 10]];
    let more = rest / 100;
    let place = if more == 0 {
        format!("{start}{end}")
    } else {
        format!(
            "{start}{end} {}",
            ["Oud", "Nieuw", "Groot", "Klein", "Hoog", "Laag"][more % 6]
        )
    };
    let words = [
        ("nl", nl),
        ("fr", fr),
        ("en", en),
        ("place", &place),
        ("id", id),
    ];
    for (mark, word) in words {
        text = text.replace(&format!("@{mark}@"), word);
    }
    for (mark, figure) in terms.numbers() {
        text = text.replace(&format!("@{mark}@"), &figure.to_string());
    }
    File {
        path: format!("concepts/{id}.yaml"),
        text,
    }
}

/// What differs between the rules of one concept and another.
struct Terms {
    /// Months of warranty.
    warranty: u32,
    /// Euros below which nothing is repaired.
    small: u32,
    /// Repairs after which the price is paid back.
    limit: u32,
    /// Kilograms from which the appliance is fetched.
    heavy: u32,
    /// Working days for the repair.
    repair: u32,
    /// Up to which age, in months, which share of the price is paid back, in percent; the last ends with the warranty.
    shares: Vec<(u32, u32)>,
}

impl Terms {
    fn of(random: &mut Random) -> Self {
        let warranty = one_of(random, &[24, 30, 36, 48]);
        let count = 3 + random.below(4);
        let shares = (1..=count)
            .map(|at| (warranty * at / count, 95 - at * (8 + random.below(5))))
            .collect();
        Self {
            warranty,
            small: 20 + 5 * random.below(12),
            limit: 2 + random.below(3),
            heavy: 8 + random.below(20),
            repair: 8 + random.below(10),
            shares,
        }
    }

    fn numbers(&self) -> [(&'static str, u32); 10] {
        [
            ("warranty", self.warranty),
            ("repair", self.repair),
            ("latest", self.repair * 3),
            ("check", 2 + self.repair / 8),
            ("refund", self.repair + 4),
            ("window", 20 + self.repair),
            ("small", self.small),
            ("limit", self.limit),
            ("heavy", self.heavy),
            ("takes", self.repair),
        ]
    }

    fn figures(&self) -> String {
        let mut text = String::new();
        for (number, (until, share)) in (1..).zip(&self.shares) {
            if *until < self.warranty {
                let _ = writeln!(text, "  stage-{number}: {until} months");
            }
            let _ = writeln!(text, "  share-{number}: {share} %");
        }
        text
    }

    fn rules(&self) -> String {
        let mut text = String::new();
        let mut after = String::new();
        for (number, (until, _)) in (1..).zip(&self.shares) {
            let until = if *until < self.warranty {
                format!("stage-{number}")
            } else {
                "warranty".to_owned()
            };
            let _ = write!(
                text,
                "      again-{number}:\n        when:\n          cause: not fall-or-water\n          \
                 age: {after}at most {until}\n          price: at least small-price\n          \
                 repairs: at least repair-limit\n        then: {{refund: share-{number} of price}}\n"
            );
            after = format!("more than {until} and ");
        }
        text
    }

    /// Cases of about so many lines.
    fn cases(&self, lines: usize, random: &mut Random) -> String {
        let mut text = String::new();
        for number in 1..=lines / 6 {
            let name = one_of(random, &NAMES);
            let (given, expect) = self.case(random);
            let _ = write!(
                text,
                "  case-{number}:\n    story:\n      \
                 nl: {name} bracht haar @nl@ na {{given.age}} naar het atelier.\n      \
                 fr: {name} a apporté son @fr@ à l'atelier après {{given.age}}.\n      \
                 en: {name} brought her @en@ to the workshop after {{given.age}}.\n    \
                 given: {{{given}}}\n    expect: {{{expect}}}\n"
            );
        }
        text
    }

    /// What is given in a case near one of the bounds, and the answer.
    fn case(&self, random: &mut Random) -> (String, String) {
        let cause = one_of(random, &["fault", "wear", "wear", "fall-or-water"]);
        let (until, _) = self.shares[random.below(self.shares.len() as u32) as usize];
        let age = until + random.below(2);
        let price = self.small - 1 + random.below(2) * (1 + random.below(400));
        let repairs = self.limit - 1 + random.below(2);
        let weight = self.heavy - random.below(2);
        let given = format!(
            "cause: {cause}, age: {age} months, price: {price} EUR, repairs: {repairs}, weight: {weight} kg"
        );
        let fetch = if weight >= self.heavy {
            "we-fetch"
        } else {
            "you-bring"
        };
        let mend = if cause == "fall-or-water" {
            return (given, "mend: own-damage, fetch: out-of-scope".to_owned());
        } else if age > self.warranty {
            "too-old".to_owned()
        } else if price < self.small {
            "too-cheap".to_owned()
        } else if repairs < self.limit {
            "repair".to_owned()
        } else {
            let share = self.shares.iter().find(|(until, _)| age <= *until);
            let cents = price * share.map_or(0, |(_, share)| *share);
            format!("{{refund: {}.{:02} EUR}}", cents / 100, cents % 100)
        };
        (given, format!("mend: {mend}, fetch: {fetch}"))
    }
}

fn one_of<T: Copy>(random: &mut Random, all: &[T]) -> T {
    all[random.below(all.len() as u32) as usize]
}
