//! Exact fractions. A third of ten euro, taken three times, is ten euro.

use std::cmp::Ordering;

use rust_decimal::Decimal;

/// A fraction in lowest terms. Computing with fractions that grow beyond 127 bits gives `None`, never a wrong value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ratio {
    over: i128,
    /// Always above zero.
    under: i128,
}

impl Ratio {
    /// Nothing.
    pub const ZERO: Self = Self { over: 0, under: 1 };

    /// `over` divided by `under`; `None` where `under` is zero or the sign cannot be moved.
    #[must_use]
    pub fn new(over: i128, under: i128) -> Option<Self> {
        if under == 0 {
            return None;
        }
        let common = i128::try_from(gcd(over.unsigned_abs(), under.unsigned_abs())).ok()?;
        let (over, under) = (over / common, under / common);
        if under < 0 {
            return Some(Self {
                over: over.checked_neg()?,
                under: under.checked_neg()?,
            });
        }
        Some(Self { over, under })
    }

    /// The sum.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        if self.is_whole() && other.is_whole() {
            let over = self.over.checked_add(other.over)?;
            return Some(Self { over, under: 1 });
        }
        let common =
            i128::try_from(gcd(self.under.unsigned_abs(), other.under.unsigned_abs())).ok()?;
        let left = self.over.checked_mul(other.under / common)?;
        let right = other.over.checked_mul(self.under / common)?;
        let under = self.under.checked_mul(other.under / common)?;
        Self::new(left.checked_add(right)?, under)
    }

    /// The difference.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(Self {
            over: other.over.checked_neg()?,
            ..other
        })
    }

    /// The product.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        if self.is_whole() && other.is_whole() {
            let over = self.over.checked_mul(other.over)?;
            return Some(Self { over, under: 1 });
        }
        let (left, right) = (
            Self::new(self.over, other.under)?,
            Self::new(other.over, self.under)?,
        );
        Some(Self {
            over: left.over.checked_mul(right.over)?,
            under: left.under.checked_mul(right.under)?,
        })
    }

    /// The quotient; `None` also where `other` is zero.
    #[must_use]
    pub fn divided_by(self, other: Self) -> Option<Self> {
        self.times(Self::new(other.under, other.over)?)
    }

    /// The greatest number of which this one, which is not zero, and another are whole multiples; `None` when the numbers
    /// grow too large.
    #[must_use]
    pub fn common(self, other: Self) -> Option<Self> {
        let (a, b) = (
            self.over.checked_mul(other.under)?,
            other.over.checked_mul(self.under)?,
        );
        let common = i128::try_from(gcd(a.unsigned_abs(), b.unsigned_abs())).ok()?;
        Self::new(common, self.under.checked_mul(other.under)?)
    }

    /// The greatest whole number that is not above it.
    #[must_use]
    pub const fn floor(self) -> i128 {
        self.over.div_euclid(self.under)
    }

    /// The smallest whole number that is not below it.
    #[must_use]
    pub const fn ceil(self) -> i128 {
        self.floor() + if self.is_whole() { 0 } else { 1 }
    }

    /// Whether it is a whole number.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        self.under == 1
    }

    /// Whether it is below zero.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.over < 0
    }

    /// The same number as a decimal: exact where 28 decimals can hold it, else to as many decimals as fit; `None`
    /// where it is too large.
    #[must_use]
    pub fn to_decimal(self) -> Option<Decimal> {
        let over = Decimal::try_from_i128_with_scale(self.over, 0).ok()?;
        let under = Decimal::try_from_i128_with_scale(self.under, 0).ok()?;
        Some(over.checked_div(under)?.normalize())
    }
}

impl From<i64> for Ratio {
    fn from(number: i64) -> Self {
        Self {
            over: i128::from(number),
            under: 1,
        }
    }
}

impl From<Decimal> for Ratio {
    fn from(number: Decimal) -> Self {
        let over = number.mantissa();
        if number.scale() == 0 {
            return Self { over, under: 1 };
        }
        // A decimal holds 96 bits over a power of ten of at most 28 digits, so this never fails.
        Self::new(over, 10_i128.pow(number.scale())).unwrap_or(Self::ZERO)
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    /// Compares the products across. Where these grow too large: the whole parts, then the turned-over rests, which takes
    /// longer and no product.
    fn cmp(&self, other: &Self) -> Ordering {
        if self.under == other.under {
            return self.over.cmp(&other.over);
        }
        let left = self.over.checked_mul(other.under);
        if let Some((left, right)) = left.zip(other.over.checked_mul(self.under)) {
            return left.cmp(&right);
        }
        let (mut left, mut right) = ((self.over, self.under), (other.over, other.under));
        let mut turned = false;
        loop {
            let wholes = left.0.div_euclid(left.1).cmp(&right.0.div_euclid(right.1));
            let rests = (left.0.rem_euclid(left.1), right.0.rem_euclid(right.1));
            let order = match (wholes, rests) {
                (Ordering::Equal, (0, 0)) => return Ordering::Equal,
                (Ordering::Equal, (0, _)) => Ordering::Less,
                (Ordering::Equal, (_, 0)) => Ordering::Greater,
                (Ordering::Equal, _) => {
                    (left, right) = ((left.1, rests.0), (right.1, rests.1));
                    turned = !turned;
                    continue;
                }
                (decided, _) => decided,
            };
            return if turned { order.reverse() } else { order };
        }
    }
}

/// The greatest common divisor, one for two zeros. Numbers that fit into 64 bits are divided as such, which takes a
/// fraction of the time.
const fn gcd(mut a: u128, mut b: u128) -> u128 {
    const SHORT: u128 = u64::MAX as u128;
    while a > SHORT || b > SHORT {
        if b == 0 {
            return a;
        }
        (a, b) = (b, a % b);
    }
    #[expect(clippy::cast_possible_truncation, reason = "both fit")]
    let (mut a, mut b) = (a as u64, b as u64);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    if a == 0 { 1 } else { a as u128 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ratio(over: i128, under: i128) -> Ratio {
        Ratio::new(over, under).expect("a fraction of the test")
    }

    #[test]
    fn a_third_three_times_is_a_whole() {
        let third = ratio(1, 3);
        assert_eq!(
            third.plus(third).and_then(|two| two.plus(third)),
            Some(Ratio::from(1))
        );
        assert_eq!(ratio(10, -4), ratio(-5, 2));
        assert_eq!(ratio(1, 3).divided_by(Ratio::ZERO), None);
    }

    #[test]
    fn whole_parts_round_towards_the_right_side() {
        assert_eq!((ratio(7, 2).floor(), ratio(7, 2).ceil()), (3, 4));
        assert_eq!((ratio(-7, 2).floor(), ratio(-7, 2).ceil()), (-4, -3));
        assert_eq!(ratio(4, 2).ceil(), 2);
    }

    #[test]
    fn what_does_not_fit_is_none() {
        assert_eq!(ratio(i128::MAX, 1).plus(Ratio::from(1)), None);
        assert_eq!(ratio(i128::MAX, 1).times(Ratio::from(2)), None);
        assert_eq!(Ratio::new(1, i128::MIN), None);
        assert_eq!(Ratio::new(1, 0), None);
    }

    proptest! {
        #[test]
        fn decimals_come_back(mantissa in any::<i64>(), scale in 0u32..20) {
            let decimal = Decimal::new(mantissa, scale);
            prop_assert_eq!(Ratio::from(decimal).to_decimal(), Some(decimal));
        }

        #[test]
        fn order_is_that_of_the_cross_products(a in -999i128..999, b in 1i128..99, c in -999i128..999, d in 1i128..99) {
            prop_assert_eq!(ratio(a, b).cmp(&ratio(c, d)), (a * d).cmp(&(c * b)));
        }

        #[test]
        fn order_does_not_depend_on_how_large_the_numbers_are(
            a in -999i128..999, b in 1i128..99, c in -999i128..999, d in 1i128..99, by in 1i128 << 110..1 << 116,
        ) {
            // In lowest terms, so that the numbers stay large, and beside each other as before.
            let (left, right) = (ratio(a * by + 1, b * by), ratio(c * by + 1, d * by));
            let order = (a * d).cmp(&(c * b)).then(d.cmp(&b));
            prop_assert_eq!(left.cmp(&right), order);
        }

        #[test]
        fn a_common_divisor_divides_both(a in any::<u128>(), b in any::<u128>(), shift in 0u32..128, other in 0u32..128) {
            let (a, b) = (a >> shift, b >> other);
            let common = gcd(a, b);
            prop_assert_eq!((a % common, b % common), (0, 0));
            prop_assert!(a == 0 || b == 0 || gcd(a / common, b / common) == 1);
        }

        #[test]
        fn arithmetic_keeps_its_laws(a in -999i128..999, b in 1i128..99, c in -999i128..999, d in 1i128..99) {
            let (x, y) = (ratio(a, b), ratio(c, d));
            let sum = x.plus(y).expect("small");
            prop_assert_eq!(sum.minus(y), Some(x));
            let product = x.times(y).expect("small");
            if c != 0 {
                prop_assert_eq!(product.divided_by(y), Some(x));
            }
        }
    }
}
