//! What is found era by era, joined where it stays the same.

use std::ops::RangeInclusive;

use super::Shown;
use crate::analysis::era::Era;

/// Something found, and when it is so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct During<T> {
    /// What is found.
    pub found: T,
    /// The stretch of the calendar; none where it is so all the time.
    pub era: Option<Era>,
}

/// Whether what is found in one era is what is found in another.
pub(super) trait Alike: PartialEq {
    /// Whether it is the same that is wrong; how it may be mended is no part of it.
    fn is_alike(&self, other: &Self) -> bool {
        self == other
    }

    /// The boxes that it shows with a case each; the cases of one era may not be real in another.
    fn shown(&self) -> &[Shown] {
        &[]
    }

    /// Shows the same boxes with other cases.
    fn show(&mut self, _boxes: Vec<Shown>) {}
}

/// The findings of one kind: those of neighbouring eras that are alike are one, over the stretch of both, where a case of
/// each box stands for all of it. `lasting` gives the box with such a case, for the numbers of some eras: it is given as the
/// first and as the last of them show it.
pub(super) fn joined<F, T: Clone + Alike>(
    eras: &[Era],
    by_era: &[F],
    kind: impl Fn(&F) -> &Vec<T>,
    lasting: impl Fn(RangeInclusive<usize>, &Shown, &Shown) -> Option<Shown>,
) -> Vec<During<T>> {
    let mut stretches: Vec<(T, usize, usize)> = Vec::new();
    for (at, found) in by_era.iter().enumerate() {
        for found in kind(found) {
            let mut goes_on = |(known, first, last): &mut (T, usize, usize)| {
                if last.checked_add(1) != Some(at) || !known.is_alike(found) {
                    return false;
                }
                let boxes = known.shown().iter().zip(found.shown());
                let boxes = boxes.map(|(shown, last)| lasting(*first..=at, shown, last));
                let boxes: Option<Vec<Shown>> = boxes.collect();
                let stays = boxes.is_some();
                if let Some(boxes) = boxes {
                    known.show(boxes);
                    *last = at;
                }
                stays
            };
            if !stretches.iter_mut().any(&mut goes_on) {
                stretches.push((found.clone(), at, at));
            }
        }
    }
    let during = |(found, first, last): (T, usize, usize)| During {
        found,
        era: (last - first + 1 < eras.len()).then(|| Era {
            from: eras[first].from,
            until: eras[last].until,
        }),
    };
    stretches.into_iter().map(during).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    impl Alike for &'static str {}

    fn eras() -> [Era; 3] {
        let starts = [date(2024, 1, 1), date(2025, 1, 1), date(2026, 1, 1)];
        let end = |at: usize| starts.get(at + 1)?.yesterday().ok();
        std::array::from_fn(|at| Era {
            from: Some(starts[at]),
            until: end(at),
        })
    }

    fn found(by_era: &[Vec<&'static str>]) -> Vec<(&'static str, Option<Era>)> {
        let same = |_: RangeInclusive<usize>, shown: &Shown, _: &Shown| Some(shown.clone());
        let joined = joined(&eras(), by_era, |found| found, same);
        let pair = |during: During<_>| (during.found, during.era);
        joined.into_iter().map(pair).collect()
    }

    #[test]
    fn a_case_that_is_not_real_later_does_not_stand_for_later() {
        #[derive(Debug, Clone, PartialEq)]
        struct Boxes(Vec<Shown>);
        impl Alike for Boxes {
            fn shown(&self) -> &[Shown] {
                &self.0
            }

            fn show(&mut self, boxes: Vec<Shown>) {
                self.0 = boxes;
            }
        }
        let shown = Shown {
            region: crate::diagnostic::Values::new(),
            witness: crate::diagnostic::Values::new(),
            given: crate::analysis::given::Given::default(),
            place: None,
        };
        let by_era = [(); 3].map(|()| vec![Boxes(vec![shown.clone()])]);
        let not_in_the_last = |eras: RangeInclusive<usize>, shown: &Shown, _: &Shown| {
            (!eras.contains(&2)).then(|| shown.clone())
        };
        let joined = joined(&eras(), &by_era, |found| found, not_in_the_last);
        let [first, second, third] = eras();
        let until = Era {
            until: second.until,
            ..first
        };
        let found: Vec<_> = joined.iter().map(|during| during.era).collect();
        assert_eq!(found, [Some(until), Some(third)]);
    }

    #[test]
    fn what_stays_is_one_finding() {
        let [first, second, third] = eras();
        assert_eq!(
            found(&[vec!["a"], vec!["a"], vec!["a"]]),
            [("a", None)],
            "all the time"
        );
        let until = Era {
            until: second.until,
            ..first
        };
        assert_eq!(
            found(&[vec!["a"], vec!["b", "a"], vec!["b"]]),
            [
                ("a", Some(until)),
                (
                    "b",
                    Some(Era {
                        until: None,
                        ..second
                    })
                )
            ]
        );
        assert_eq!(
            found(&[vec!["a"], vec![], vec!["a"]]),
            [("a", Some(first)), ("a", Some(third))],
            "what comes back is another finding"
        );
    }
}
