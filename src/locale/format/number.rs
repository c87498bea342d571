//! Percentages and numbers with a unit of the author's.

use rust_decimal::Decimal;

use super::Formatter;
use super::money::sign;
use crate::model::quantity::Number;

impl Formatter {
    /// A percentage: `12,5 %`.
    #[must_use]
    pub fn percent(&self, number: Decimal) -> String {
        let mut args = self.words.args();
        args.set("sign", sign(number));
        args.set("number", self.number(number.abs()));
        self.words.format("percent", args)
    }

    /// A number with its unit, `0,5 m³`, or a bare one.
    #[must_use]
    pub fn number_with_unit(&self, number: &Number) -> String {
        let written = self.number(number.amount);
        let Some(unit) = &number.unit else {
            return written;
        };
        let mut args = self.words.args();
        args.set("number", written);
        args.set("unit", with_raised_power(unit));
        self.words.format("number-unit", args)
    }
}

/// Squares and cubes of lengths with a raised figure: authors type `m3`, readers expect `m³`.
fn with_raised_power(unit: &str) -> String {
    let raise = |length: &str, power: char| match length {
        "mm" | "cm" | "dm" | "m" | "km" => Some(format!("{length}{power}")),
        _ => None,
    };
    unit.strip_suffix('2')
        .and_then(|length| raise(length, '²'))
        .or_else(|| unit.strip_suffix('3').and_then(|length| raise(length, '³')))
        .unwrap_or_else(|| unit.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::locale::format::tests::write;

    #[test]
    fn percentages_as_each_language_writes_them() {
        assert_eq!(write("fr", "25 %"), "25⍽%");
        assert_eq!(write("nl", "12.50 %"), "12,5%");
        assert_eq!(write("en", "-0.5 %"), "-0.5%");
        assert_eq!(write("de", "12.50 %"), "12,5⍽%");
    }

    #[test]
    fn units_keep_their_number() {
        assert_eq!(write("fr", "1500 km"), "1⎵500⍽km");
        assert_eq!(write("nl", "38.5 °C"), "38,5⍽°C");
        assert_eq!(write("en", "0.5 m3"), "0.5⍽m³");
        assert_eq!(write("en", "3 C2"), "3⍽C2");
        assert_eq!(write("nl", "3"), "3");
    }
}
