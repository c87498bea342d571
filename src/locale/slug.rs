//! Words as part of an address.

use super::Words;
use super::per_language::PerLanguage;
use crate::model::Language;

/// Letters that a language spells with others, in lower case: `slug-letters` in `locales/LANGUAGE/language.ftl`.
static SPELLED: PerLanguage<Vec<(char, String)>> = PerLanguage::new(spelled);

/// A slug from words of a language, with the letters by which it replaces its own: German `ü` is `ue`.
#[must_use]
pub fn slug_in(language: &Language, words: &str) -> String {
    let spelled = SPELLED.of(language);
    let mut plain = String::with_capacity(words.len());
    for letter in words.chars().flat_map(char::to_lowercase) {
        match spelled.iter().find(|(own, _)| *own == letter) {
            Some((_, letters)) => plain.push_str(letters),
            None => plain.push(letter),
        }
    }
    slug(&plain)
}

fn spelled(words: &Words) -> Vec<(char, String)> {
    let pairs = words.list("slug-letters");
    let pairs = pairs.filter_map(|pair| pair.split_once('='));
    let letter = |(own, letters): (&str, &str)| {
        Some((own.trim().chars().next()?, letters.trim().to_owned()))
    };
    pairs.filter_map(letter).collect()
}

/// A slug from any words: lower-case ASCII letters and digits, joined by hyphens; accents fall away. Empty where
/// nothing of that remains.
#[must_use]
pub fn slug(words: &str) -> String {
    let mut out = String::new();
    for character in words.chars().flat_map(char::to_lowercase) {
        match plain(character) {
            Some(letters) => out.push_str(letters),
            None if character.is_ascii_alphanumeric() => out.push(character),
            None if character.is_alphabetic() || "'’".contains(character) => {}
            None if !out.is_empty() && !out.ends_with('-') => out.push('-'),
            None => {}
        }
    }
    out.truncate(out.trim_end_matches('-').len());
    out
}

/// The letters of Latin languages without their marks.
fn plain(character: char) -> Option<&'static str> {
    Some(match character {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' => "i",
        'ł' | 'ľ' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' => "o",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ť' | 'ţ' | 'ț' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_lower_case_ascii_with_hyphens() {
        assert_eq!(slug("Téléphone volé : l'aide"), "telephone-vole-laide");
        assert_eq!(slug("  Gsm/fiets – gestolen?! "), "gsm-fiets-gestolen");
        assert_eq!(slug("Œuvre ÉTÉ Straße"), "oeuvre-ete-strasse");
        assert_eq!(slug("日本"), "");
        assert_eq!(slug("../../etc/passwd"), "etc-passwd");
    }

    #[test]
    fn a_language_spells_its_own_letters() {
        let words = "Größe, ÜBERGÄNGE & Citroën";
        assert_eq!(slug_in(&"de".into(), words), "groesse-uebergaenge-citroen");
        assert_eq!(slug_in(&"nl".into(), words), "grosse-ubergange-citroen");
    }
}
