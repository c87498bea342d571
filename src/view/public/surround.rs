//! What surrounds the pages of the public site.

use jiff::civil::Date;

use crate::view::book::base;
use crate::view::house::House;
use crate::view::names::Names;
use crate::view::parts::frame::{Frame, Version};
use crate::view::parts::redress;
use crate::view::slug::slug;
use crate::view::tongue::Tongue;
use crate::view::voice::Voice;

/// The organisation around all pages.
pub(super) struct Surround<'s, 'a> {
    /// The organisation.
    pub house: House<'a>,
    names: Names<'a>,
    /// The languages.
    pub tongues: &'s [Tongue],
    on: Date,
    base: Option<String>,
}

impl<'s, 'a> Surround<'s, 'a> {
    /// What surrounds the pages of an organisation on a day.
    pub fn of(house: House<'a>, tongues: &'s [Tongue], on: Date) -> Self {
        let stated = house.site.base_url.as_ref();
        Self {
            names: Names::of_house(&house),
            tongues,
            on,
            base: stated.and_then(|url| base(&url.value)),
            house,
        }
    }

    /// How it speaks of itself.
    pub fn voice(&self, place: usize) -> Voice<'_> {
        Voice {
            tongue: &self.tongues[place],
            names: &self.names,
            on: self.on,
            until: None,
            home: "",
        }
    }

    /// What surrounds a page; `files` is its name in each language.
    pub fn frame(&self, place: usize, title: String, files: &[&str]) -> Frame {
        let tongue = &self.tongues[place];
        let organisation = self.organisation(place);
        let version = |(other, file): (usize, &&str)| {
            let lang = self.tongues[other].language().to_string();
            let path = format!("{lang}/{file}");
            let href = if other == place {
                (*file).to_owned()
            } else {
                format!("../{path}")
            };
            Version {
                name: tongue.name_of(self.tongues[other].language()),
                address: self.address(&path).unwrap_or_else(|| href.clone()),
                current: other == place,
                href,
                lang,
            }
        };
        let languages: Vec<Version> = files.iter().enumerate().map(version).collect();
        let own = files
            .get(place)
            .and_then(|file| self.address(&format!("{}/{file}", tongue.language())));
        let window = window_title(title, organisation.as_deref());
        Frame {
            lang: tongue.language().to_string(),
            title: window,
            description: None,
            hidden: false,
            root: "../".to_owned(),
            canonical: own,
            languages,
            neutral: None,
            organisation,
            organisation_site: self.organisation_site(place),
            logo: self
                .house
                .organisation
                .logo
                .as_ref()
                .map(|logo| logo_file(&logo.value)),
            header: self.voice(place).maybe(self.house.site.header.as_ref()),
            footer: self.voice(place).maybe(self.house.site.footer.as_ref()),
            home: Some("index.html".to_owned()),
            own_css: self.house.site.css.is_some(),
            script: None,
        }
    }

    /// The whole address of a path, when the site's is known.
    pub fn address(&self, path: &str) -> Option<String> {
        self.base.as_ref().map(|base| format!("{base}/{path}"))
    }

    /// What the organisation is called.
    pub fn organisation(&self, place: usize) -> Option<String> {
        let name = self.house.organisation.name.as_ref()?;
        Some(self.voice(place).plain(name))
    }

    fn organisation_site(&self, place: usize) -> Option<String> {
        redress::address(&self.voice(place), self.house.organisation.site.as_ref()?)
    }
}

/// The title of the window: with the organisation's name where both fit what browsers and search engines show.
fn window_title(title: String, organisation: Option<&str>) -> String {
    match organisation {
        Some(name) if title.chars().count() + name.chars().count() <= 66 => {
            format!("{title} – {name}")
        }
        _ => title,
    }
}

/// Where the logo stands in the site: its own name does not show.
#[must_use]
pub fn logo_file(stated: &str) -> String {
    let extension = stated.rsplit_once('.').map_or("", |(_, end)| end);
    format!("logo.{}", slug(extension))
}
