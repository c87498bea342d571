//! Money: whole amounts without decimals, others with those of the currency.

use rust_decimal::Decimal;

use super::Formatter;
use crate::model::quantity::Money;

impl Formatter {
    /// An amount of money: `250 €`, `8,50 €`, `1 234,50 €`; a currency without a sign of its own by its code.
    #[must_use]
    pub fn money(&self, money: &Money) -> String {
        let code = money.currency.code();
        let symbol = format!("currency-{code}");
        let mut args = self.words.args();
        args.set("sign", sign(money.amount));
        let digits = written_decimals(money.amount.abs(), money.currency.decimals());
        args.set("amount", self.words.icu().number(digits));
        if self.words.has(&symbol) {
            args.set("symbol", self.words.word(&symbol));
            self.words.format("money", args)
        } else {
            args.set("code", code.to_owned());
            self.words.format("money-code", args)
        }
    }
}

/// The amount with no decimals when it is whole, else with at least `decimals`. Nothing is rounded here.
fn written_decimals(amount: Decimal, decimals: u32) -> Decimal {
    let mut amount = amount.normalize();
    if !amount.is_integer() && amount.scale() < decimals {
        amount.rescale(decimals);
    }
    amount
}

/// A minus or nothing, for patterns that put it before a sign of currency.
pub(super) fn sign(number: Decimal) -> &'static str {
    if number.is_sign_negative() && !number.is_zero() {
        "-"
    } else {
        ""
    }
}

#[cfg(test)]
mod tests {
    use crate::locale::format::tests::{shown, write};

    #[test]
    fn money_as_each_language_writes_it() {
        for (amount, fr, nl, en) in [
            ("250", "250⍽€", "€⍽250", "€250"),
            ("250.00", "250⍽€", "€⍽250", "€250"),
            ("8.5", "8,50⍽€", "€⍽8,50", "€8.50"),
            ("1234.50", "1⎵234,50⍽€", "€⍽1.234,50", "€1,234.50"),
            ("-3.1", "-3,10⍽€", "€⍽-3,10", "-€3.10"),
            ("0", "0⍽€", "€⍽0", "€0"),
            ("0.125", "0,125⍽€", "€⍽0,125", "€0.125"),
            ("9.76", "9,76⍽€", "€⍽9,76", "€9.76"),
            ("1000000", "1⎵000⎵000⍽€", "€⍽1.000.000", "€1,000,000"),
        ] {
            assert_eq!(write("fr", &format!("{amount} EUR")), fr);
            assert_eq!(write("nl", &format!("{amount} EUR")), nl);
            assert_eq!(write("en", &format!("{amount} EUR")), en);
        }
    }

    #[test]
    fn a_currency_without_a_sign_is_named_by_its_code() {
        assert_eq!(write("fr", "12.5 CHF"), "12,50⍽CHF");
        assert_eq!(write("nl", "12.5 CHF"), "CHF⍽12,50");
        assert_eq!(write("en", "1500 JPY"), "JPY⍽1,500");
        assert_eq!(write("de", "12.5 CHF"), "12,50⍽CHF");
    }

    #[test]
    fn german_writes_the_sign_behind_and_a_point_between_thousands() {
        assert_eq!(write("de", "250 EUR"), "250⍽€");
        assert_eq!(write("de", "1500.5 EUR"), "1.500,50⍽€");
        assert_eq!(write("de", "-3.1 EUR"), "-3,10⍽€");
    }

    #[test]
    fn no_break_spaces_are_what_they_seem() {
        assert_eq!(shown("\u{a0}\u{202f}"), "⍽⎵");
    }
}
