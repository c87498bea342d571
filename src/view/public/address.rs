//! Where services stand on the public site, for who is sent there from elsewhere.

use super::pages::{Input, Site, has_room};
use crate::model::Language;
use crate::model::concept::Status;
use crate::view::book::Entry;
use crate::view::tongue::Tongue;

/// Where a service stands on the public site, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressed {
    /// The language.
    pub language: Language,
    /// The whole address of its page.
    pub service: String,
    /// The whole address of the page with its questions: mostly the same.
    pub questions: String,
}

impl<'a> Site<'_, 'a> {
    /// The addresses of a concept, in every language; none of one that is retired, nor where the site has none.
    #[must_use]
    pub fn addresses(&self, number: usize, input: &Input<'a>) -> Vec<Addressed> {
        if input.concept.status == Status::Retired {
            return Vec::new();
        }
        let tongues = self.surround.tongues.iter();
        let addressed = |(tongue, entry): (&Tongue, &Entry)| {
            let language = tongue.language();
            let address = |file: &str| self.surround.address(&format!("{language}/{file}"));
            let service = address(&format!("{}.html", entry.address))?;
            let questions = if has_room(input.guides.iter().map(|guide| guide.steps.len())) {
                service.clone()
            } else {
                address(&entry.check_file)?
            };
            Some(Addressed {
                language: language.clone(),
                service,
                questions,
            })
        };
        tongues
            .zip(self.book.versions(number))
            .filter_map(addressed)
            .collect()
    }
}
