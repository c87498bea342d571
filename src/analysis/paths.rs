//! The ways through the questions of a decision, each with what it asks of the client.

use super::Setting;
use super::effort::{Effort, effort};
use super::guide::{Audience, End, Tree, Walk, duties_of};
use crate::decision::{self, AxisId, Budget, Region, SlabSet, Step};
use crate::model::ordered::IndexSet;
use crate::model::{Condition, Decision, Id, Named};

/// A decision with more ways than this has too many to look at one by one.
const MOST: usize = 1_000;

/// How many sub-tables its questions may take: every run of the checks looks at the paths.
const SUB_TABLES: u64 = 50_000;

/// One way from the first question to an answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Path {
    /// The facts asked, with the values that lead this way.
    pub asked: Vec<(Id, Condition)>,
    /// Where it ends.
    pub end: End,
    /// What the client must do on it, in this order: the duties that the decision demands, those without which what is
    /// asked is not known, those of the outcomes.
    pub duties: Vec<Id>,
    /// What that costs.
    pub effort: Effort,
}

/// The paths of a decision, in the order of its questions; none when there are too many, or the work budget was spent.
#[must_use]
pub fn paths<'a>(
    setting: Setting<'a>,
    decision: &'a Named<Decision>,
    audience: Audience,
) -> Option<Vec<Path>> {
    let tree = Tree::of(setting, decision, audience, Budget::of(SUB_TABLES))?;
    let mut paths = Vec::new();
    let mut walk = Walk::of(&tree, decision);
    for way in tree.questions.paths() {
        if paths.len() == MOST {
            return None;
        }
        paths.push(path(&tree, &mut walk, &way)?);
    }
    Some(paths)
}

fn path(tree: &Tree<'_>, walk: &mut Walk<'_, '_>, way: &decision::Path) -> Option<Path> {
    let frame = &tree.lowered.frame;
    let Step::Answer { possible } = tree.questions.step(way.end) else {
        return None;
    };
    let known = region(frame.full(), &way.asked);
    let end = walk.end(&known, possible.len() <= 1)?;
    let asked = way.asked.iter().filter_map(|(axis, set)| {
        let fact = frame.told_of(*axis).clone();
        Some((fact, frame.condition_of(*axis, set)?))
    });
    let asked: Vec<(Id, Condition)> = asked.collect();
    let facts = way.asked.iter().flat_map(|(axis, _)| frame.known_by(*axis));
    let revealing = facts.flat_map(|fact| duties_of(&frame.setting, fact));
    let demanded = walk.decision.needs.iter().map(|duty| &duty.value);
    let demanded = demanded.filter(|duty| end.duties.contains(duty)).cloned();
    let needed = end.duties.iter().cloned();
    let duties: IndexSet<Id> = demanded.chain(revealing).chain(needed).collect();
    let known_duties = duties
        .iter()
        .filter_map(|duty| frame.setting.concept.client_must.get(duty.as_str()));
    let effort = effort(&frame.setting, &known_duties.collect::<Vec<_>>());
    Some(Path {
        asked,
        end,
        duties: duties.into_iter().collect(),
        effort,
    })
}

/// What is known after some answers.
fn region(full: Region, asked: &[(AxisId, SlabSet)]) -> Region {
    asked.iter().fold(full, |region, (axis, set)| {
        let narrowed = region[*axis].intersection(set);
        region.with(*axis, narrowed)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::effort::most;
    use crate::model::quantity::Clock;
    use crate::source::Memory;
    use crate::{Options, compile_paths};

    const CONCEPT: &str = "
channels:
  desk-phone: {kind: phone, at: 02 555 12 34}
  counter: {kind: counter, at: Market 1}
  form: {kind: web, at: https://example.org/form}
contact: [desk-phone, counter]
offered:
  team: {title: A team, needs: [come, pay]}
  letter: {title: A letter, needs: [wait, pay]}
not_offered:
  search: {title: A search}
client_must:
  describe: {title: Describe it, contact: [form, desk-phone], takes: 10 minutes}
  come: {title: Come, contact: counter, takes: 45 minutes, only_when: {place: house}}
  pay: {title: Pay, contact: [counter, form], by: 14 days, takes: 5 minutes}
  wait: {title: Wait, takes: 2 working days}
facts:
  place:
    type: choice
    options: {house: A house, flat: A flat, street: The street}
  sure:
    type: yes/no
    only_when: {place: house}
    known_after: come
decisions:
  intervene:
    needs: describe
    rules:
      known: {when: {place: house, sure: yes}, then: team}
      unsure: {when: {place: house, sure: no}, then: search}
      too-many: {when: {place: flat}, then: search}
      open: {when: {place: street}, then: letter}
";

    fn paths_of(yaml: &str) -> Vec<Path> {
        with_paths(yaml, |_, paths| paths)
    }

    fn with_paths<T>(yaml: &str, look: impl FnOnce(Setting<'_>, Vec<Path>) -> T) -> T {
        let path = std::path::PathBuf::from("come.yaml");
        let files = Memory::new().with(&path, yaml);
        let on = jiff::civil::Date::constant(2026, 12, 1);
        let compiled = compile_paths(&files, &[path], Options { today: on }, |_, concept| {
            Some(concept)
        });
        let compiled = compiled.expect("a concept");
        let (workspace, concept) = (&compiled[0].workspace, &compiled[0].concepts[0]);
        let setting = Setting {
            workspace,
            concept,
            on,
        };
        let paths = paths(setting, &concept.decisions["intervene"], Audience::Staff);
        look(setting, paths.expect("few paths"))
    }

    #[test]
    fn no_path_costs_more_than_the_most() {
        let at_home = CONCEPT.replace("contact: [desk-phone, counter]", "contact: [counter]");
        for yaml in [CONCEPT, &at_home] {
            with_paths(yaml, |setting, paths| {
                let most = most(&setting);
                for Path { effort, .. } in paths {
                    assert!(effort.contacts <= most.contacts && effort.changes <= most.changes);
                    assert!(effort.visits <= most.visits, "{effort:?} {most:?}");
                    for (clock, time) in &effort.time {
                        let all = most.time.iter().find(|(other, _)| other == clock);
                        assert!(
                            all.is_some_and(|(_, all)| time <= all),
                            "{effort:?} {most:?}"
                        );
                    }
                }
            });
        }
    }

    /// What is asked, what must be done, contacts, changes, visits, minutes.
    type Told = (String, Vec<String>, [usize; 3], String);

    fn told(path: &Path) -> Told {
        let asked = path.asked.iter();
        let asked: Vec<String> = asked
            .map(|(fact, values)| format!("{fact}: {values}"))
            .collect();
        let duties = path.duties.iter().map(Id::to_string).collect();
        let Effort {
            contacts,
            changes,
            visits,
            ..
        } = path.effort;
        let time = path.effort.time_on(Clock::Elapsed).expect("a time");
        (
            asked.join(", "),
            duties,
            [contacts, changes, visits],
            time.to_string(),
        )
    }

    #[test]
    fn each_answer_has_its_path_and_its_effort() {
        let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
        let paths = paths_of(CONCEPT);
        let found: Vec<Told> = paths.iter().map(told).collect();
        let expected = [
            // The description is given in the first call; one comes to the counter to be sure, and later again to pay.
            (
                "place: house, sure: yes".to_owned(),
                ids(&["describe", "come", "pay"]),
                [3, 1, 2],
                "1 hour".to_owned(),
            ),
            (
                "place: house, sure: no".to_owned(),
                ids(&["describe", "come"]),
                [2, 1, 1],
                "55 minutes".to_owned(),
            ),
            (
                "place: flat".to_owned(),
                ids(&["describe"]),
                [1, 0, 0],
                "10 minutes".to_owned(),
            ),
            // Waiting needs no contact; paying comes later, at the counter that stands first.
            (
                "place: street".to_owned(),
                ids(&["describe", "wait", "pay"]),
                [2, 1, 1],
                "15 minutes".to_owned(),
            ),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn clocks_are_kept_apart() {
        let paths = paths_of(CONCEPT);
        let waiting = &paths[3].effort;
        let days = waiting.time_on(Clock::WorkingDays).expect("a time");
        assert_eq!(days.to_string(), "2 working days");
        assert_eq!(waiting.time.len(), 2);
        assert!(waiting.untimed.is_empty());
    }

    #[test]
    fn a_time_that_depends_on_the_case_is_named() {
        let yaml = CONCEPT.replace("takes: 10 minutes}", "takes: 10 minutes per pieces}");
        let pieces = "facts:\n  pieces: {type: whole number, at_least: 1}\n";
        let paths = paths_of(&yaml.replace("facts:\n", pieces));
        let flat = paths
            .iter()
            .find(|path| path.asked.len() == 1)
            .expect("a short path");
        assert_eq!(flat.effort.untimed, [Id::new("describe")]);
        assert_eq!(flat.effort.time, []);
    }
}
