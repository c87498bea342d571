//! What a coming value of a figure changes in what is said.

use jiff::civil::Date;

use crate::model::Figure;
use crate::model::mentions::{Mention, Mentions};
use crate::view::voice::Voice;

/// "From 1 January 2027: …", for each later day on which other words hold.
///
/// `subject` mentions the figures; `say` says it with the values of the day on which a voice speaks.
#[must_use]
pub fn coming(
    voice: &Voice<'_>,
    subject: &impl Mentions,
    say: impl Fn(&Voice<'_>) -> String,
) -> Vec<String> {
    let mut before = say(voice);
    let mut told = Vec::new();
    for day in days(voice, subject) {
        let then = say(&Voice { on: day, ..*voice });
        if then != before {
            let date = voice.tongue.date(day);
            let args = [("date", date.as_str()), ("what", &then)];
            told.push(voice.tongue.say("page-coming", &args));
            before = then;
        }
    }
    told
}

/// The later days on which a figure gets another value, in order, as far as all of them have one.
fn days(voice: &Voice<'_>, subject: &impl Mentions) -> Vec<Date> {
    let mut figures: Vec<&Figure> = Vec::new();
    subject.mentions(&mut |mention, _| {
        if let Mention::Figure(id) = mention {
            figures.extend(voice.names.figure(id));
        }
    });
    let values = figures.iter().flat_map(|figure| &figure.values);
    let starts = values.filter_map(|value| value.from.as_ref().map(|from| from.value));
    let told = |day: &Date| *day > voice.on && voice.until.is_none_or(|last| *day <= last);
    let mut days: Vec<Date> = starts.filter(told).collect();
    days.sort_unstable();
    days.dedup();
    days.retain(|day| figures.iter().all(|figure| figure.on(*day).is_some()));
    days
}
