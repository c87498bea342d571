//! Which signs stand in a text: told once, asked by many.

/// The signs of ASCII in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Signs {
    /// A bit for each of the first 64, and for each of the others.
    halves: [u64; 2],
}

impl Signs {
    /// The signs of a text.
    #[must_use]
    pub const fn of(text: &str) -> Self {
        // A mark for each byte: one step per letter, without a branch that would often be guessed wrongly.
        let mut stands = [0; 256];
        let mut rest = text.as_bytes();
        while let [first, second, third, fourth, others @ ..] = rest {
            stands[*first as usize] = 1;
            stands[*second as usize] = 1;
            stands[*third as usize] = 1;
            stands[*fourth as usize] = 1;
            rest = others;
        }
        while let [first, others @ ..] = rest {
            stands[*first as usize] = 1;
            rest = others;
        }
        let (signs, _) = stands.as_chunks::<64>();
        Self {
            halves: [bits(&signs[0]), bits(&signs[1])],
        }
    }

    /// The signs of each of several texts.
    #[must_use]
    pub const fn of_each<const COUNT: usize>(texts: [&str; COUNT]) -> [Self; COUNT] {
        let mut signs = [Self { halves: [0, 0] }; COUNT];
        let mut at = 0;
        while at < COUNT {
            signs[at] = Self::of(texts[at]);
            at += 1;
        }
        signs
    }

    /// The same, and each capital also as a small letter.
    #[must_use]
    pub const fn in_small_letters(self) -> Self {
        const CAPITALS: u64 = 0x07ff_fffe;
        let [low, high] = self.halves;
        Self {
            halves: [low, high | (high & CAPITALS) << 32],
        }
    }

    /// Whether any of these stands there too.
    #[must_use]
    pub const fn has_any(self, others: Self) -> bool {
        let ([low, high], [other_low, other_high]) = (self.halves, others.halves);
        low & other_low != 0 || high & other_high != 0
    }

    /// Whether all of these stand there too.
    #[must_use]
    pub const fn has_all(self, others: Self) -> bool {
        let ([low, high], [other_low, other_high]) = (self.halves, others.halves);
        low & other_low == other_low && high & other_high == other_high
    }
}

/// A bit for each mark, the lowest for the first.
const fn bits(marks: &[u8; 64]) -> u64 {
    // Moves the marks of eight bytes side by side into the highest byte.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let (groups, _) = marks.as_chunks::<8>();
    let mut bits = 0;
    let mut at = 0;
    while at < groups.len() {
        let gathered = u64::from_le_bytes(groups[at]).wrapping_mul(GATHER) >> 56;
        bits |= gathered << (8 * at);
        at += 1;
    }
    bits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_the_signs_that_stand_in_it() {
        let signs = Signs::of("Zie {a}: «été»\n@~");
        for sign in (0..128_u8).map(char::from) {
            let own = Signs::of(sign.encode_utf8(&mut [0; 4]));
            let stands = "Zie {a}: «été»\n@~".contains(sign);
            assert_eq!(
                (signs.has_any(own), signs.has_all(own)),
                (stands, stands),
                "{sign:?}"
            );
        }
        let small = Signs::of("[Lorem IPSUM").in_small_letters();
        assert!(small.has_all(Signs::of("[lorem ipsum")) && !small.has_any(Signs::of("{a")));
        assert!(signs.has_any(Signs::of("}]")) && !signs.has_all(Signs::of("}]")));
        assert!(!signs.has_any(Signs::of("«é")) && signs.has_all(Signs::of("")));
    }
}
