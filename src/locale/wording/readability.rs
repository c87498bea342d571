//! How easily a text reads: Flesch's measure, with the numbers that were found for each language.
//!
//! Syllables are counted by the vowels of a word, so that a language needs no dictionary: a run of vowels is one
//! syllable, silent endings are taken off, and vowels that part are added. Words of a language's own are off by one now
//! and then; over fifty words the errors even out to a few points of the hundred.

use super::Sentence;
use super::table::Table;

/// What a language needs for it.
#[derive(Debug)]
pub(super) struct Readability {
    /// From which number words per sentence and syllables per word are taken, and how much of each.
    numbers: [f64; 3],
    vowels: Vec<char>,
    silent: Vec<&'static str>,
    heard: Vec<&'static str>,
    hiatus: Vec<&'static str>,
}

impl Readability {
    pub(super) fn read(table: &Table) -> Self {
        let mut numbers = [0.0; 3];
        let stated = table.list("readability").flat_map(str::split_whitespace);
        for (number, stated) in numbers.iter_mut().zip(stated) {
            *number = stated.parse().unwrap_or_default();
        }
        Self {
            numbers,
            vowels: table.list("vowel").flat_map(str::chars).collect(),
            silent: table.list("silent").collect(),
            heard: table.list("heard").collect(),
            hiatus: table.list("hiatus").collect(),
        }
    }

    pub(super) fn ease(&self, text: &str, sentences: &[Sentence]) -> Option<f64> {
        let counts = text
            .split_whitespace()
            .filter_map(|chunk| self.syllables(chunk));
        let (mut words, mut syllables) = (0_u32, 0_u32);
        for count in counts {
            words += 1;
            syllables += count;
        }
        let sentences = u32::try_from(sentences.len())
            .ok()
            .filter(|count| *count > 0)?;
        if words == 0 {
            return None;
        }
        let (words, syllables) = (f64::from(words), f64::from(syllables));
        let [base, of_words, of_syllables] = self.numbers;
        Some(base - of_words * words / f64::from(sentences) - of_syllables * syllables / words)
    }

    /// The syllables of what stands between two blanks; none where it holds no letter.
    fn syllables(&self, chunk: &str) -> Option<u32> {
        if !chunk.contains(char::is_alphabetic) {
            return None;
        }
        let lower = chunk.to_lowercase();
        let parts = lower.split(|sign: char| !sign.is_alphabetic());
        Some(parts.map(|part| self.of_word(part)).sum::<u32>().max(1))
    }

    /// The syllables of a word in lower case; 0 where it has no vowel.
    fn of_word(&self, word: &str) -> u32 {
        let is_vowel = |letter: char| self.vowels.contains(&letter);
        let mut count = 0;
        let mut before = false;
        for letter in word.chars() {
            let vowel = is_vowel(letter);
            count += u32::from(vowel && !before);
            before = vowel;
        }
        let parted: usize = self
            .hiatus
            .iter()
            .map(|vowels| word.matches(vowels).count())
            .sum();
        count += u32::try_from(parted).unwrap_or_default();
        let ends_silently = |ending: &str| {
            let Some(stem) = word.strip_suffix(ending) else {
                return false;
            };
            let own = ending.starts_with(is_vowel);
            !(stem.is_empty() || own && stem.ends_with(is_vowel))
        };
        let is_heard = self.heard.iter().any(|ending| word.ends_with(ending));
        if count > 1 && !is_heard && self.silent.iter().any(|ending| ends_silently(ending)) {
            count -= 1;
        }
        count
    }
}

#[cfg(test)]
mod tests {
    use super::super::Wording;

    /// Words, each with a point between its syllables.
    fn off_by(language: &str, words: &str) -> Vec<(String, u32)> {
        let readability = &Wording::of(&language.into()).readability;
        let wrong = words.split_whitespace().filter_map(|parted| {
            let word = parted.replace('.', "");
            let expected = u32::try_from(parted.matches('.').count() + 1).unwrap();
            let found = readability.syllables(&word)?;
            (found != expected).then_some((word, found))
        });
        wrong.collect()
    }

    #[test]
    fn syllables_are_those_one_hears() {
        let english = "we come home sta.tion ta.ble called want.ed of.fi.cer like page pa.ges be.ing in.sur.ance re.quest a.gree val.ue u.nique law.yer the in.for.ma.tion week.ly";
        assert_eq!(off_by("en", english), []);
        let french = "nous ve.nons chaque de.mande ser.vice pa.yer ré.pa.ra.tion l'eau qua.li.té voi.ture livres é.cole mai.son a.gent do.cu.ment en.vo.yer vie";
        assert_eq!(off_by("fr", french), []);
        let dutch = "wij ko.men be.taal.ter.mijn ge.meen.te in.for.ma.tie si.tu.a.tie ge.ïn.for.meerd aan.vra.gen i.dee.ën huis bu.reau rij.be.wijs be.ant.woor.den fi.nan.ci.eel";
        assert_eq!(off_by("nl", dutch), []);
        let german = "wir kom.men Ge.mein.de Än.de.rung Woh.nung an.ru.fen be.an.tra.gen In.for.ma.ti.on Dau.er neu.e Fei.er Dienst Brief heu.te häu.fig Ja.nu.ar ak.tu.ell Bel.gi.en in.di.vi.du.ell Ver.wal.tung I.dee Stra.ßen.schild";
        assert_eq!(off_by("de", german), []);
    }

    #[test]
    fn short_words_read_more_easily_than_long_ones() {
        for (language, easy, hard) in [
            (
                "en",
                "We come. You wait.",
                "Administrative responsibilities necessitate considerable deliberation beforehand.",
            ),
            (
                "fr",
                "Nous venons. Vous attendez.",
                "L'administration communale examinera ultérieurement la recevabilité administrative.",
            ),
            (
                "nl",
                "Wij komen. U wacht.",
                "De verantwoordelijke administratieve overheden onderzoeken ontvankelijkheidsvoorwaarden.",
            ),
            (
                "de",
                "Wir kommen. Sie warten.",
                "Die zuständigen Verwaltungsbehörden untersuchen Zulässigkeitsvoraussetzungen.",
            ),
        ] {
            let wording = Wording::of(&language.into());
            let ease = |text: &str| wording.ease(text, &wording.sentences(text)).unwrap();
            assert!(ease(easy) > 70.0, "{} {easy}", ease(easy));
            assert!(ease(hard) < 20.0, "{} {hard}", ease(hard));
            assert_eq!(wording.ease("~~~ 5", &wording.sentences("~~~ 5")), None);
        }
    }
}
