//! Words as part of an address.

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
}
