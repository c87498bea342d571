//! The typography of a language: authors type plain blanks and straight quotes, readers see what print would show.

use super::Words;
use crate::model::Language;

const NO_BREAK: char = '\u{a0}';
const NARROW: char = '\u{202f}';

/// Sets plain text in the typography of one language. Addresses, e-mails and clock times stay as they are, and what
/// is already set stays too, so that setting twice changes nothing.
#[derive(Debug, Clone)]
pub struct Typesetter {
    double: [String; 2],
    single: [String; 2],
    apostrophe: String,
    /// Words that begin with an apostrophe: Dutch `'s`, `'t`.
    apostrophe_words: Vec<String>,
    /// Signs with a no-break space before them.
    spaced: String,
    /// Signs with a narrow no-break space before them.
    narrow: String,
    /// Words that stay on the line of the number before them.
    with_number: Vec<String>,
}

/// One piece while it is set.
struct Piece<'a> {
    text: &'a str,
    before: Option<char>,
    after: Option<char>,
    set: String,
    /// Whether a single quote is open.
    inside: bool,
}

impl Typesetter {
    /// The typography of a language; one without files is set as English.
    #[must_use]
    pub fn new(language: &Language) -> Self {
        let words = Words::for_language(language.as_str());
        Self {
            double: ["quote-open", "quote-close"].map(|id| words.word(id)),
            single: ["quote-inner-open", "quote-inner-close"].map(|id| words.word(id)),
            apostrophe: words.word("apostrophe"),
            apostrophe_words: words.alternatives("apostrophe-words"),
            spaced: words.word("space-before"),
            narrow: words.word("narrow-space-before"),
            with_number: words.alternatives("stay-with-number"),
        }
    }

    /// A text that stands alone.
    #[must_use]
    pub fn set(&self, text: &str) -> String {
        self.set_between(None, text, None)
    }

    /// A piece of a text, between the characters that stand before and after it: they tell an opening quote from a
    /// closing one where a placeholder or emphasis cuts the text.
    #[must_use]
    pub fn set_between(&self, before: Option<char>, text: &str, after: Option<char>) -> String {
        let mut piece = Piece {
            text,
            before,
            after,
            set: String::with_capacity(text.len() + 8),
            inside: false,
        };
        let mut at = 0;
        for word in text.split_inclusive(char::is_whitespace) {
            // What is of letters and figures alone is set as it is.
            let plain = word.bytes().take_while(u8::is_ascii_alphanumeric).count();
            let plain = if is_address(word) { word.len() } else { plain };
            piece.set.push_str(&word[..plain]);
            for (offset, character) in word[plain..].char_indices() {
                self.character(&mut piece, at + plain + offset, character);
            }
            at += word.len();
        }
        piece.set
    }

    fn character(&self, piece: &mut Piece, at: usize, character: char) {
        match character {
            '"' => {
                let [open, close] = &self.double;
                let mark = if piece.opens(at) { open } else { close };
                piece.set.push_str(mark);
            }
            '\'' => self.single_quote(piece, at),
            letter if letter.is_ascii_alphanumeric() => piece.set.push(letter),
            ' ' => {
                let space = self.space(piece, at);
                piece.set.push(space);
            }
            _ => {
                piece.set.extend(self.missing_space(piece, at, character));
                piece.set.push(character);
                if character == '«'
                    && self.spaces_guillemets()
                    && !piece.next(at + 2).is_some_and(char::is_whitespace)
                {
                    piece.set.push(NO_BREAK);
                }
            }
        }
    }

    fn single_quote(&self, piece: &mut Piece, at: usize) {
        let rest = &piece.text[at + 1..];
        let word: String = rest
            .chars()
            .take_while(|letter| letter.is_alphanumeric())
            .collect();
        let opens = piece.opens(at)
            && !word.starts_with(|first: char| first.is_ascii_digit())
            && !self.apostrophe_words.contains(&word.to_lowercase())
            && closes_later(rest, piece.after);
        let next_is_letter = piece.next(at + 1).is_some_and(char::is_alphanumeric);
        let mark = if opens {
            piece.inside = true;
            &self.single[0]
        } else if piece.inside && !next_is_letter && !piece.opens(at) {
            piece.inside = false;
            &self.single[1]
        } else {
            &self.apostrophe
        };
        piece.set.push_str(mark);
    }

    /// What a plain blank becomes.
    fn space(&self, piece: &Piece, at: usize) -> char {
        let previous = piece.last();
        let rest = &piece.text[at + 1..];
        let Some(next) = rest.chars().next().or(piece.after) else {
            return ' ';
        };
        let end = at + 1 + next.len_utf8();
        if self.spaced.contains(next) && (next == '»' || piece.ends_at(end)) {
            return NO_BREAK;
        }
        if self.narrow.contains(next) && piece.ends_at(end) {
            return NARROW;
        }
        let after_number = previous.is_some_and(|last| last.is_ascii_digit());
        let before_number = next.is_ascii_digit();
        let stays = |word: &str| self.with_number.iter().any(|unit| unit == word);
        let next_word = || {
            let mut words = rest.split(|letter: char| !letter.is_alphanumeric() && letter != '°');
            words.next()
        };
        let with_sign =
            after_number && (matches!(next, '%' | '€' | '£') || next_word().is_some_and(stays));
        let after_sign = before_number && matches!(previous, Some('€' | '£'));
        let after_unit = before_number
            && piece.last_word_follows_number()
            && piece.last_word().is_some_and(stays);
        let inside_guillemets = previous == Some('«') && self.spaces_guillemets();
        if with_sign || after_sign || after_unit || inside_guillemets {
            NO_BREAK
        } else {
            ' '
        }
    }

    /// The space that belongs before a sign and was not typed.
    fn missing_space(&self, piece: &Piece, at: usize, sign: char) -> Option<char> {
        let space = if self.spaced.contains(sign) {
            NO_BREAK
        } else if self.narrow.contains(sign) {
            NARROW
        } else {
            return None;
        };
        let previous = piece.last()?;
        let after_word = previous.is_alphanumeric()
            || matches!(previous, ')' | '»' | '”' | '’' | '%' | '€' | '…' | '.');
        let ends = sign == '»' || piece.ends_at(at + sign.len_utf8());
        (after_word && ends && !(sign == ';' && piece.is_entity(at))).then_some(space)
    }

    fn spaces_guillemets(&self) -> bool {
        self.spaced.contains('»')
    }
}

impl Piece<'_> {
    /// The character before a place, in the text or before it.
    fn previous(&self, at: usize) -> Option<char> {
        self.text[..at].chars().next_back().or(self.before)
    }

    fn next(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next().or(self.after)
    }

    /// The last character that was set.
    fn last(&self) -> Option<char> {
        self.set.chars().next_back().or(self.before)
    }

    /// Whether a quote at a place opens: after nothing, a space, a bracket or a dash.
    fn opens(&self, at: usize) -> bool {
        let Some(next) = self.next(at + 1).filter(|next| !next.is_whitespace()) else {
            return false;
        };
        let ends = matches!(
            next,
            '.' | ',' | ';' | ':' | '!' | '?' | ')' | ']' | '…' | '–'
        );
        self.previous(at).is_none_or(|previous| match previous {
            // Of two quotes side by side, both close before a sign: `"Say 'yes'".`
            '"' | '\'' => !ends,
            '(' | '[' | '–' | '—' | '/' | '«' | '„' | '‚' | '“' | '‘' => true,
            _ => previous.is_whitespace(),
        })
    }

    /// Whether a word may end at a place: what follows is a space, the end, or a sign that closes.
    fn ends_at(&self, at: usize) -> bool {
        self.next(at).is_none_or(|next| {
            next.is_whitespace()
                || matches!(
                    next,
                    ')' | ']' | '"' | '»' | '”' | '’' | '!' | '?' | '*' | '_'
                )
        })
    }

    /// Whether the `;` at a place ends `&name;`.
    fn is_entity(&self, at: usize) -> bool {
        let name =
            self.text[..at].rfind(|letter: char| !letter.is_ascii_alphanumeric() && letter != '#');
        name.is_some_and(|start| self.text[start..].starts_with('&'))
    }

    fn last_word(&self) -> Option<&str> {
        self.set.rsplit(char::is_whitespace).next()
    }

    fn last_word_follows_number(&self) -> bool {
        let mut words = self.set.rsplit(char::is_whitespace);
        words.next();
        words
            .next()
            .is_some_and(|word| word.ends_with(|last: char| last.is_ascii_digit()))
    }
}

/// Whether a single quote later in the piece can close the one before it.
fn closes_later(rest: &str, after: Option<char>) -> bool {
    rest.match_indices('\'').any(|(at, _)| {
        let previous = rest[..at].chars().next_back();
        let next = rest[at + 1..].chars().next().or(after);
        previous.is_some_and(|letter| !letter.is_whitespace())
            && next.is_none_or(|letter| !letter.is_alphanumeric())
    })
}

/// A word that is a web or mail address and must not be touched.
fn is_address(word: &str) -> bool {
    if !word.contains(['@', ':', '.']) {
        return false;
    }
    let mail = word
        .split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    mail || word.contains("://")
        || word.contains("www.")
        || word.starts_with("mailto:")
        || word.starts_with("tel:")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::format::tests::shown;

    fn set(tag: &str, text: &str) -> String {
        let typesetter = Typesetter::new(&tag.into());
        let once = typesetter.set(text);
        assert_eq!(typesetter.set(&once), once, "setting twice");
        shown(&once)
    }

    #[test]
    fn french_signs_get_their_spaces() {
        for (plain, expected) in [
            ("Attention : deux panneaux", "Attention⍽: deux panneaux"),
            ("Attention: deux panneaux", "Attention⍽: deux panneaux"),
            ("Vous ne savez pas ?", "Vous ne savez pas⎵?"),
            ("Vraiment ?!", "Vraiment⎵?!"),
            ("oui; non !", "oui⎵; non⎵!"),
            ("Dites \"bonjour\".", "Dites «⍽bonjour⍽»."),
            ("Dites « bonjour ».", "Dites «⍽bonjour⍽»."),
            ("Dites «bonjour».", "Dites «⍽bonjour⍽»."),
            ("l'agent d'accueil", "l’agent d’accueil"),
            ("(\"oui\" ?)", "(«⍽oui⍽»⎵?)"),
            ("25 % de 250 €", "25⍽% de 250⍽€"),
            ("à 17 h 30", "à 17⍽h⍽30"),
        ] {
            assert_eq!(set("fr", plain), expected);
        }
    }

    #[test]
    fn addresses_times_and_entities_stay() {
        for text in [
            "Voyez https://a.be/?q=1;b=2 ici",
            "à 17:30 précises",
            "info@ville.be",
            "a &amp; b",
            "www.police.be?x",
            "rapport 3:1",
        ] {
            assert_eq!(set("fr", text), text);
        }
    }

    #[test]
    fn dutch_german_and_english_quotes_and_apostrophes() {
        for (plain, expected) in [
            (
                "'s Avonds zijn de foto's klaar",
                "’s Avonds zijn de foto’s klaar",
            ),
            ("Zeg 'goeiedag' in 't begin", "Zeg ‘goeiedag’ in ’t begin"),
            ("Zeg \"goeiedag\".", "Zeg “goeiedag”."),
            ("in '98", "in ’98"),
            ("Hans' fiets", "Hans’ fiets"),
            ("€ 250, 25 %", "€⍽250, 25⍽%"),
            ("Let op: om 17.30 uur", "Let op: om 17.30⍽uur"),
            (
                "Zeg 'foto's graag' of 'nee'.",
                "Zeg ‘foto’s graag’ of ‘nee’.",
            ),
        ] {
            assert_eq!(set("nl", plain), expected);
        }
        for (plain, expected) in [
            ("Sagen Sie \"Guten Tag\".", "Sagen Sie „Guten Tag“."),
            (
                "\"Sagen Sie 'nein'\", hieß es",
                "„Sagen Sie ‚nein‘“, hieß es",
            ),
            ("Wie geht's? Um 17.30 Uhr!", "Wie geht’s? Um 17.30⍽Uhr!"),
            ("25 % von 250 €: ja; nein", "25⍽% von 250⍽€: ja; nein"),
            ("„Ja“ und ‚nein‘", "„Ja“ und ‚nein‘"),
        ] {
            assert_eq!(set("de", plain), expected);
        }
        assert_eq!(
            set("en", "Don't say \"it's 'done'\""),
            "Don’t say “it’s ‘done’”"
        );
        assert_eq!(set("en", "at 5 pm: no?"), "at 5⍽pm: no?");
    }

    #[test]
    fn the_neighbours_of_a_piece_decide() {
        let french = Typesetter::new(&"fr".into());
        assert_eq!(shown(&french.set_between(Some('x'), "\" ?", None)), "⍽»⎵?");
        assert_eq!(shown(&french.set_between(Some(' '), "\"", Some('x'))), "«⍽");
        assert_eq!(shown(&french.set_between(Some('0'), " :", Some(' '))), "⍽:");
        assert_eq!(french.set_between(None, "", None), "");
    }
}
