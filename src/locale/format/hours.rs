//! Opening hours: days with the same hours stand together, as on a door.

use super::Formatter;

/// Days and when something is open on them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoursLine {
    /// The days: `du lundi au vendredi`, `samedi et dimanche`.
    pub days: String,
    /// The hours: `de 9 h à 12 h et de 13 h à 16 h 30`, or the word for closed.
    pub hours: String,
}

impl Formatter {
    /// A stretch of the day, in minutes after midnight: `de 9 h à 12 h`.
    #[must_use]
    pub fn hours_range(&self, (from, to): (u16, u16)) -> String {
        let mut args = self.words.args();
        args.set("from", self.clock(from));
        args.set("to", self.clock(to));
        let bare = |minutes| self.words.format("time-bare", self.clock_args(minutes));
        args.set("from-bare", bare(from));
        args.set("to-bare", bare(to));
        self.words.format("hours-range", args)
    }

    /// Days of the week, from Monday (0): three and more in a row as a range.
    #[must_use]
    pub fn weekdays(&self, days: &[u8]) -> String {
        let parts: Vec<String> = days
            .chunk_by(|day, next| day + 1 == *next)
            .flat_map(|run| match run {
                [first, _, .., last] => vec![self.weekday_range(*first, *last)],
                few => few.iter().map(|day| self.weekday(*day)).collect(),
            })
            .collect();
        self.all(&parts)
    }

    /// The week's hours, days with equal hours together, in the order of the first of them.
    #[must_use]
    pub fn weekly_hours(&self, days: &[Vec<(u16, u16)>; 7]) -> Vec<HoursLine> {
        let mut lines: Vec<(Vec<u8>, &Vec<_>)> = Vec::new();
        for (day, stretches) in (0u8..).zip(days) {
            match lines.iter_mut().find(|(_, same)| *same == stretches) {
                Some((days, _)) => days.push(day),
                None => lines.push((vec![day], stretches)),
            }
        }
        lines
            .into_iter()
            .map(|(days, stretches)| HoursLine {
                days: self.weekdays(&days),
                hours: self.day_hours(stretches),
            })
            .collect()
    }

    /// The hours of one day: its stretches, or the word for closed.
    #[must_use]
    pub fn day_hours(&self, stretches: &[(u16, u16)]) -> String {
        if stretches.is_empty() {
            return self.words.word("hours-closed");
        }
        let ranges: Vec<String> = stretches
            .iter()
            .map(|stretch| self.hours_range(*stretch))
            .collect();
        self.all(&ranges)
    }

    fn weekday_range(&self, from: u8, to: u8) -> String {
        let mut args = self.words.args();
        args.set("from", self.weekday(from));
        args.set("to", self.weekday(to));
        self.words.format("weekday-range", args)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::format::tests::shown;

    fn week(tag: &str, days: [&[(u16, u16)]; 7]) -> Vec<String> {
        Formatter::new(&tag.into())
            .weekly_hours(&days.map(<[_]>::to_vec))
            .into_iter()
            .map(|line| shown(&format!("{}: {}", line.days, line.hours)))
            .collect()
    }

    const MORNING: (u16, u16) = (9 * 60, 12 * 60);
    const AFTERNOON: (u16, u16) = (13 * 60, 16 * 60 + 30);

    #[test]
    fn days_with_equal_hours_stand_together() {
        let both: &[_] = &[MORNING, AFTERNOON];
        let days = [both, both, both, both, &[MORNING], &[], &[]];
        assert_eq!(
            week("fr", days),
            [
                "du lundi au jeudi: de 9⍽h à 12⍽h et de 13⍽h à 16⍽h⍽30",
                "vendredi: de 9⍽h à 12⍽h",
                "samedi et dimanche: fermé"
            ]
        );
        assert_eq!(
            week("nl", days),
            [
                "maandag tot donderdag: van 9 tot 12⍽uur en van 13 tot 16.30⍽uur",
                "vrijdag: van 9 tot 12⍽uur",
                "zaterdag en zondag: gesloten"
            ]
        );
        assert_eq!(
            week("en", days)[0],
            "Monday to Thursday: 9⍽am to midday and 1⍽pm to 4.30⍽pm"
        );
        assert_eq!(
            week("de", days),
            [
                "Montag bis Donnerstag: 9 bis 12⍽Uhr und 13 bis 16.30⍽Uhr",
                "Freitag: 9 bis 12⍽Uhr",
                "Samstag und Sonntag: geschlossen"
            ]
        );
    }

    #[test]
    fn days_apart_are_listed() {
        let open: &[_] = &[MORNING];
        assert_eq!(
            week("nl", [open, &[], open, &[], open, &[], &[]]),
            [
                "maandag, woensdag en vrijdag: van 9 tot 12⍽uur",
                "dinsdag, donderdag, zaterdag en zondag: gesloten"
            ]
        );
    }
}
