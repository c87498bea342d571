//! The day of a run.

use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};

use super::Failure;
use crate::cli::Day;
use crate::diagnostic::Message;

/// `--on`, else `SOURCE_DATE_EPOCH` (seconds since 1970, as reproducible builds set it), else today in UTC.
///
/// # Errors
/// When `SOURCE_DATE_EPOCH` is set and is no number of seconds.
pub(super) fn today(day: &Day) -> Result<Date, Failure> {
    if let Some(on) = day.on {
        return Ok(on);
    }
    let now = match std::env::var("SOURCE_DATE_EPOCH") {
        Err(_) => Timestamp::now(),
        Ok(seconds) => {
            let parsed = seconds
                .trim()
                .parse()
                .ok()
                .and_then(|seconds| Timestamp::from_second(seconds).ok());
            parsed
                .ok_or_else(|| Failure::new(Message::new("failure-day").with("written", seconds)))?
        }
    };
    Ok(now.to_zoned(TimeZone::UTC).date())
}
