//! What is shown now, and who waits for the next.

use std::collections::BTreeMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::super::build;
use super::preview::{Built, House, Unmade};
use crate::locale::Words;

/// What all connections look at.
pub(super) struct Board {
    /// The language of what we say ourselves.
    pub words: Words,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    /// Goes up with everything that is shown anew.
    round: u64,
    latest: Option<Built>,
    /// The last workspace without errors.
    good: Option<Arc<House>>,
    /// Every file that was asked for, as it could last be made, and in which round.
    made: BTreeMap<String, (u64, Arc<[u8]>)>,
}

/// A file as it is to be shown.
pub(super) struct Shown {
    /// Its bytes; none where there is no such file, or it could never be made.
    pub bytes: Option<Arc<[u8]>>,
    /// What is in the way of a newer one.
    pub trouble: Option<String>,
    /// What tells this moment from all others.
    pub moment: String,
}

impl Board {
    pub fn new(words: Words) -> Self {
        Self {
            words,
            state: Mutex::default(),
            changed: Condvar::new(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether something is new.
    pub fn differs(&self, next: &Built) -> bool {
        let state = self.state();
        !state
            .latest
            .as_ref()
            .is_some_and(|latest| latest.is_like(next))
    }

    /// Says on the terminal what was found, and that it was mended.
    pub fn tell(&self, next: &Built, quiet: bool) {
        if !quiet || is_broken(next) {
            anstream::eprint!("{}", next.told(&self.words, build::colours()));
        }
        let was_broken = self.state().latest.as_ref().is_some_and(is_broken);
        if was_broken && !is_broken(next) && !quiet {
            anstream::eprintln!("helder: {}", self.words.word("serve-mended"));
        }
    }

    /// Shows it from now on, and wakes who waits.
    pub fn show(&self, next: Built) {
        let mut state = self.state();
        state.round += 1;
        if let Built::House(house) = &next
            && !house.is_broken()
        {
            state.good = Some(Arc::clone(house));
        }
        state.latest = Some(next);
        drop(state);
        self.changed.notify_all();
    }

    /// The moment that is shown, once it is another than this one; the same after a while without any.
    pub fn after(&self, moment: Option<&str>, wait: Duration) -> String {
        let same = |state: &mut State| moment.is_some_and(|moment| moment == name(state.round));
        let waited = self.changed.wait_timeout_while(self.state(), wait, same);
        let (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        name(state.round)
    }

    /// A file as it is now; where it cannot be made any more, as it last was.
    pub fn file(&self, path: &str) -> Shown {
        let (round, good, trouble) = {
            let state = self.state();
            let broken = state.latest.as_ref().filter(|latest| is_broken(latest));
            let trouble = broken.map(|latest| latest.told(&self.words, false));
            if let Some((made, bytes)) = state.made.get(path)
                && *made == state.round
            {
                return shown(Some(Arc::clone(bytes)), trouble, state.round);
            }
            (state.round, state.good.clone(), trouble)
        };
        let Some(good) = good else {
            return shown(None, trouble, round);
        };
        let unmade = match good.file(path) {
            Ok(bytes) => {
                let bytes = bytes.map(Arc::<[u8]>::from);
                let mut state = self.state();
                match &bytes {
                    Some(bytes) => {
                        let made = (round, Arc::clone(bytes));
                        state.made.insert(path.to_owned(), made);
                    }
                    None => drop(state.made.remove(path)),
                }
                return shown(bytes, trouble, round);
            }
            Err(Unmade::Templates(checked)) => build::told(&checked, &self.words, false),
            Err(Unmade::Other(words)) => words,
        };
        let last = self
            .state()
            .made
            .get(path)
            .map(|(_, bytes)| Arc::clone(bytes));
        shown(last, Some(trouble.unwrap_or(unmade)), round)
    }
}

fn shown(bytes: Option<Arc<[u8]>>, trouble: Option<String>, round: u64) -> Shown {
    Shown {
        bytes,
        trouble,
        moment: name(round),
    }
}

/// A moment of this process: a browser that was open before it started must not take it for the same.
fn name(round: u64) -> String {
    format!("{}.{round}", std::process::id())
}

fn is_broken(built: &Built) -> bool {
    match built {
        Built::House(house) => house.is_broken(),
        Built::Nothing(_) => true,
    }
}
