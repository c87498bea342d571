//! Values of the right form that make no sense where they stand: days out of order, hand-overs in a circle, the id or the
//! address of something else.

use std::collections::BTreeMap;
use std::path::Path;

use helder::syntax::Kind;

use crate::edit::Edit;
use crate::format::{Fields, Shape};
use crate::ground::{Ground, is_concept};
use crate::mutation::{Expected, Mutation};
use crate::places::{Node, Place, places};

/// A file with what stands in it.
struct File<'a> {
    text: &'a str,
    places: Vec<Place<'a>>,
    fields: &'a Fields,
    path: &'a Path,
}

/// Every value that can be exchanged so.
pub fn all(ground: &Ground, fields: &Fields) -> Vec<Mutation> {
    let yaml = ground
        .files
        .iter()
        .filter(|(path, _)| path.extension().is_some_and(|ending| ending == "yaml"));
    let trees: Vec<(&Path, &str, Node)> = yaml
        .map(|(path, text)| (path.as_path(), text.as_str(), ground.tree(path)))
        .collect();
    let files: Vec<File<'_>> = trees
        .iter()
        .map(|(path, text, tree)| File {
            text,
            places: places(tree),
            fields,
            path,
        })
        .collect();
    let mut made = Vec::new();
    for file in &files {
        let own = [
            file.backwards(),
            file.overdue(),
            file.figures(),
            file.hand_overs(),
            file.to_themselves(),
            file.types(),
        ];
        let others = files
            .iter()
            .filter(|other| is_concept(other.path) && other.path != file.path);
        let taken = others.flat_map(|other| file.taken_from(other));
        made.extend(
            own.into_iter()
                .flatten()
                .chain(taken)
                .map(|mutation| Mutation {
                    file: file.path.to_owned(),
                    has_more: true,
                    ..mutation
                }),
        );
    }
    made
}

impl File<'_> {
    fn matching(&self, pattern: &str) -> impl Iterator<Item = &Place<'_>> {
        self.places.iter().filter(move |place| place.is(pattern))
    }

    /// What stands beside a place under this key.
    fn beside(&self, place: &Place<'_>, key: &str) -> Option<&Place<'_>> {
        let above = &place.path[..place.path.len() - 1];
        self.places.iter().find(|other| {
            other.path.len() == place.path.len()
                && other.path.starts_with(above)
                && other.name() == key
        })
    }

    /// The text of a value.
    fn written(&self, place: &Place<'_>) -> &str {
        &self.text[place.value.span.range()]
    }

    /// One more entry before an entry of a map.
    fn before(&self, place: &Place<'_>, entry: &str) -> Edit {
        let start = place.start();
        let line = self.text[..start].rfind('\n').map_or(0, |at| at + 1);
        let indent = self.text[line..start].replace('-', " ");
        let parting = match indent.trim() {
            "" => format!("\n{indent}"),
            _ => ", ".to_owned(),
        };
        Edit::new(start..start, format!("{entry}{parting}"))
    }

    /// What holds from a day on, and until a day before.
    fn backwards(&self) -> Vec<Mutation> {
        let spots = self.fields.spots(self.path);
        let is_day = |place: &&Place<'_>| {
            place.name() == "from" && spots[&place.path].shape == Some(Shape::Date)
        };
        let made = self.places.iter().filter(is_day).map(|place| {
            let until = self.beside(place, "until");
            let edit = match until {
                Some(until) => Edit::new(until.value.span.range(), "2000-01-01"),
                None => self.before(place, "until: 2000-01-01"),
            };
            let right = [place.start()].into_iter().chain(until.map(Place::start));
            let expected = Expected::At(&["validity-inverted"], right.collect());
            Mutation::new("days backwards", &place.path, edit, expected)
        });
        made.collect()
    }

    /// The day to look a concept over again, long past.
    fn overdue(&self) -> Vec<Mutation> {
        let made = self.matching("valid.review").map(|place| {
            let edit = Edit::new(place.value.span.range(), "2001-01-01");
            let expected = Expected::At(&["review-overdue"], vec![place.start()]);
            Mutation::new("review overdue", &place.path, edit, expected)
        });
        made.collect()
    }

    /// The second value of a figure from the day of the first on, and the first one until a day long before the second.
    fn figures(&self) -> Vec<Mutation> {
        let mut made = Vec::new();
        for second in self.matching("figures.*.1.from") {
            let first = format!("figures.{}.0.from", second.path[1]);
            let Some(first) = self.matching(&first).next() else {
                continue;
            };
            let right = vec![first.start(), second.start()];
            let expected = Expected::At(&["figure-dates-gap"], right);
            let day = self.written(first);
            let twice = Edit::new(second.value.span.range(), day);
            let short = self.before(first, &format!("until: {day}"));
            made.push(Mutation::new(
                "two values on a day",
                &second.path,
                twice,
                expected.clone(),
            ));
            made.push(Mutation::new(
                "days without a value",
                &first.path,
                short,
                expected,
            ));
        }
        made
    }

    /// An escalation that a role makes to itself, and two roles that hand over to each other.
    fn hand_overs(&self) -> Vec<Mutation> {
        let all: Vec<&Place<'_>> = self.matching("**.escalate.*.to").collect();
        let renamed = |place: &Place<'_>, role: &str| {
            let owner = *place.owners.last().expect("its escalation");
            let id = &place.path[place.path.len() - 2];
            Edit::new(owner..owner + id.len(), role)
        };
        let mutation = |kind, place: &Place<'_>, edits: Vec<Edit>, right| Mutation {
            edits,
            ..Mutation::new(
                kind,
                &place.path[..place.path.len() - 1],
                Edit::new(0..0, ""),
                Expected::At(&["escalation-loop"], right),
            )
        };
        let mut made = Vec::new();
        for place in &all {
            let edits = vec![renamed(place, self.written(place))];
            made.push(mutation(
                "handed over to oneself",
                place,
                edits,
                vec![place.start()],
            ));
        }
        for pair in all.windows(2) {
            let [first, second] = [pair[0], pair[1]];
            let [one, other] = [self.written(first), self.written(second)];
            if one != other {
                let edits = vec![renamed(first, other), renamed(second, one)];
                let right = vec![first.start(), second.start()];
                made.push(mutation("handed over in a circle", first, edits, right));
            }
        }
        made
    }

    /// A concept that is replaced by itself, and a rule that is an exception to itself.
    fn to_themselves(&self) -> Vec<Mutation> {
        let id = self.matching("id").next().map(|id| self.written(id));
        let replaced = self.matching("replaced_by").filter_map(|place| {
            let right = vec![place.start()];
            let expected = Expected::At(&["reference-loop"], right);
            let edit = Edit::new(place.value.span.range(), id?);
            Some(Mutation::new(
                "replaced by itself",
                &place.path,
                edit,
                expected,
            ))
        });
        let overrides = self.matching("**.rules.*.overrides").map(|place| {
            let rule = &place.path[place.path.len() - 2];
            let right = vec![place.start(), *place.owners.last().expect("its rule")];
            let expected = Expected::At(&["override-loop", "reference-unknown"], right);
            let edit = Edit::new(place.value.span.range(), rule);
            Mutation::new("exception to itself", &place.path, edit, expected)
        });
        replaced.chain(overrides).collect()
    }

    /// A fact of another type, which is told wherever the fact is asked or given, or at what the type cannot have.
    fn types(&self) -> Vec<Mutation> {
        let other = BTreeMap::from([
            ("yes/no", "money"),
            ("choice", "yes/no"),
            ("scale", "yes/no"),
            ("money", "date"),
            ("number", "date"),
            ("whole number", "date"),
            ("duration", "money"),
            ("date", "money"),
            ("time", "money"),
        ]);
        let types = self.matching("facts.*.type");
        let made = types.filter_map(|place| {
            let other = other.get(place.value.text()?)?;
            let fact = &place.path[1];
            let is_asked = |other: &&Place<'_>| {
                other.name() == fact || other.path.starts_with(&place.path[..2])
            };
            let right: Vec<usize> = self
                .places
                .iter()
                .filter(is_asked)
                .map(Place::start)
                .collect();
            let edit = Edit::new(place.value.span.range(), *other);
            let expected = Expected::At(TYPED, right);
            Some(Mutation::new(
                "fact of another type",
                &place.path,
                edit,
                expected,
            ))
        });
        made.collect()
    }

    /// The id and the addresses of another concept.
    fn taken_from(&self, other: &File<'_>) -> Vec<Mutation> {
        let mut made = Vec::new();
        if !is_concept(self.path) {
            return made;
        }
        let mut take = |kind, pattern: &str, checks| {
            for place in self.matching(pattern) {
                let same = other.places.iter().find(|other| other.path == place.path);
                if let Some(Kind::Scalar(_)) = same.map(|same| &same.value.kind) {
                    let edit = Edit::new(
                        place.value.span.range(),
                        same.map_or("", |same| other.written(same)),
                    );
                    let start = self.places.first().map_or(0, Place::start);
                    let right = vec![place.start(), place.value.span.range().start, start];
                    made.push(Mutation::new(
                        kind,
                        &place.path,
                        edit,
                        Expected::At(checks, right),
                    ));
                }
            }
        };
        take("id of another", "id", &["concept-duplicate"]);
        take("address of another", "slug.*", &["slug-duplicate"]);
        made
    }
}

/// The checks that find a fact which is not of its type.
const TYPED: &[&str] = &[
    "type-mismatch",
    "condition-invalid",
    "quantity-invalid",
    "amount-invalid",
    "value-type",
    "key-unknown",
    "reference-unknown",
    "outside-domain",
];
