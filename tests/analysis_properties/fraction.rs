//! Exact fractions, of the test's own.

use std::cmp::Ordering;
use std::fmt;
use std::ops::{Add, Mul, Neg, Sub};

/// A fraction in lowest terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fraction {
    over: i128,
    under: i128,
}

impl Fraction {
    pub const ZERO: Self = whole(0);

    pub const fn new(over: i128, under: i128) -> Self {
        assert!(under != 0, "a fraction over nothing");
        let shared = match divisor(over.abs(), under.abs()) {
            0 => under.signum(),
            shared => shared * under.signum(),
        };
        Self {
            over: over / shared,
            under: under / shared,
        }
    }

    pub fn over(self, other: Self) -> Self {
        Self::new(self.over * other.under, self.under * other.over)
    }

    pub fn floor(self) -> i128 {
        self.over.div_euclid(self.under)
    }

    pub fn is_whole(self) -> bool {
        self.under == 1
    }

    pub fn ceil(self) -> i128 {
        -(-self.over).div_euclid(self.under)
    }

    pub fn abs(self) -> Self {
        Self::new(self.over.abs(), self.under)
    }

    pub fn is_negative(self) -> bool {
        self.over < 0
    }

    /// Reads `-12.50`.
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
        let over: i128 = format!("{whole}{rest}").parse().ok()?;
        let under = 10_i128.pow(u32::try_from(rest.len()).ok()?);
        Some(Self::new(if negative { -over } else { over }, under))
    }
}

pub const fn whole(number: i128) -> Fraction {
    Fraction {
        over: number,
        under: 1,
    }
}

const fn divisor(a: i128, b: i128) -> i128 {
    if b == 0 { a } else { divisor(b, a % b) }
}

impl Add for Fraction {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::new(
            self.over * other.under + other.over * self.under,
            self.under * other.under,
        )
    }
}

impl Neg for Fraction {
    type Output = Self;
    fn neg(self) -> Self {
        Self::new(-self.over, self.under)
    }
}

impl Sub for Fraction {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Mul for Fraction {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Self::new(self.over * other.over, self.under * other.under)
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.over * other.under).cmp(&(other.over * self.under))
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Fraction {
    /// How many decimals say it exactly; none where so few do not. Three could be read as thousands.
    fn places(self) -> Option<u32> {
        let fits = |places: &u32| (10_i128.pow(*places) * self.over) % self.under == 0;
        (0..=6).filter(|places| *places != 3).find(fits)
    }

    pub fn is_decimal(self) -> bool {
        self.places().is_some()
    }
}

/// In decimals, exactly; a fraction that has none is written as one, which no concept reads.
impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(places) = self.places() else {
            return write!(f, "{}/{}", self.over, self.under);
        };
        let size = 10_i128.pow(places);
        let digits = (self.over * size / self.under).abs();
        let sign = if self.over < 0 { "-" } else { "" };
        write!(f, "{sign}{}", digits / size)?;
        if places > 0 {
            let width = places as usize;
            write!(f, ".{:0width$}", digits % size)?;
        }
        Ok(())
    }
}
