//! What the articles behind Helder tell of, and where an example answers it: the page, the place on it, and words that stand
//! there in Dutch, French and English. The situations stand beside this file, by example.

/// A page of an example.
#[derive(Debug, Clone, Copy)]
pub enum Page {
    /// The sheet for use in a call.
    Call(&'static str),
    /// The sheet that holds everything.
    Manual(&'static str),
    /// The page that clients read, by its slug in each language.
    Public([&'static str; 3]),
}

/// What helps whoever is in a situation.
#[derive(Debug)]
pub struct Answer {
    /// What it does.
    pub does: &'static str,
    /// Where it stands.
    pub page: Page,
    /// The id of the element in which it stands.
    pub place: &'static str,
    /// Words in it, in Dutch, French and English.
    pub says: [&'static str; 3],
}

/// A situation.
#[derive(Debug)]
pub struct Story {
    /// What happened.
    pub told: &'static str,
    /// The example that answers it.
    pub example: &'static str,
    /// How it does.
    pub answers: &'static [Answer],
}

/// One thing that helps, in one place.
pub const fn says(
    does: &'static str,
    page: Page,
    place: &'static str,
    says: [&'static str; 3],
) -> Answer {
    Answer {
        does,
        page,
        place,
        says,
    }
}

/// Answers that an employee must reach with few questions: example, concept, place, and the most questions.
pub const FEW_QUESTIONS: &[(&str, &str, &str, usize)] = &[
    (
        "utility",
        "fault-technician",
        "answer-phone-help-look-together",
        4,
    ),
    ("town", "minibus", "answer-taxi-cannot-wait", 2),
    (
        "police-zone",
        "stolen-phone",
        "answer-no-building-search-flats",
        4,
    ),
];
