//! QR codes: an address that a phone reads from paper or from a screen.

use std::sync::Arc;

use fast_qr::{ECL, Mode, QRBuilder};

use crate::view::once::Once;

/// The blank modules that the standard asks for on every side.
const QUIET: usize = 4;

/// So many addresses are remembered: those of the answers of a few concepts, about a megabyte.
const REMEMBERED: usize = 256;

/// Draws codes, each once: the sheets of a concept show the same ones, in every language, and to find the best of the
/// eight patterns of the standard takes a quarter of the time of a sheet.
pub struct Codes(Once<String, Option<Arc<Code>>>);

impl Default for Codes {
    fn default() -> Self {
        Self(Once::new(REMEMBERED))
    }
}

/// A code as one SVG path, in a square that holds the quiet zone too.
#[derive(Debug)]
struct Code {
    side: usize,
    path: String,
}

impl Codes {
    /// The code of an address as an image; none of an address that is longer than a code can be. The white behind it
    /// is the style sheet's.
    #[must_use]
    pub fn svg(&self, address: &str, label: &str) -> Option<String> {
        let code = self.0.get(address, || Code::of(address).map(Arc::new))?;
        let Code { side, path } = &*code;
        let label = super::escape::html(label);
        Some(format!(
            "<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"{label}\">\
             <path d=\"{path}\"></path></svg>"
        ))
    }
}

impl Code {
    fn of(address: &str) -> Option<Self> {
        // The least correction makes the largest modules, and those are what a phone needs most.
        let code = QRBuilder::new(address)
            .mode(Mode::Byte)
            .ecl(ECL::L)
            .build()
            .ok()?;
        Some(Self {
            side: code.size + 2 * QUIET,
            path: path(code.size, |x, y| code[y][x].value()),
        })
    }
}

/// Each run of black modules in a row as a rectangle. Filled, not drawn as a line: printers make lines as thin as they can
/// where edges are to be crisp.
fn path(size: usize, is_black: impl Fn(usize, usize) -> bool) -> String {
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let run = (x..size).take_while(|&x| is_black(x, y)).count();
            if run > 0 {
                let steps = [
                    ("M", x + QUIET),
                    (" ", y + QUIET),
                    ("h", run),
                    ("v1h-", run),
                ];
                for (step, length) in steps {
                    path.push_str(step);
                    push_number(&mut path, length);
                }
                path.push('z');
            }
            x += run.max(1);
        }
    }
    path
}

/// Writes a number: there are thousands of small ones in a code, for which the usual way is slow.
fn push_number(out: &mut String, number: usize) {
    if number > 9 {
        push_number(out, number / 10);
    }
    out.extend(char::from_digit((number % 10) as u32, 10));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(address: &str, label: &str) -> Option<String> {
        Codes::default().svg(address, label)
    }

    /// The black modules of an image that this file made, its quiet zone around.
    fn drawn(svg: &str) -> Vec<Vec<bool>> {
        let between = |start: &str, end: &str| {
            let from = svg.find(start).expect("it is there") + start.len();
            &svg[from..from + svg[from..].find(end).expect("it ends")]
        };
        let side: usize = between("0 0 ", " ").parse().expect("a number");
        let mut rows = vec![vec![false; side]; side];
        let number = |text: &str| text.parse::<usize>().expect("a number");
        for run in between("d=\"", "\"").split('M').skip(1) {
            let (start, shape) = run.split_once('h').expect("a width");
            let (x, y) = start.split_once(' ').expect("two numbers");
            let (width, back) = shape.split_once("v1h-").expect("one module high");
            assert_eq!(back, format!("{width}z"));
            let x = number(x);
            rows[number(y)][x..x + number(width)].fill(true);
        }
        rows
    }

    fn read(svg: &str) -> String {
        const SCALE: usize = 3;
        let rows = drawn(svg);
        let side = rows.len() * SCALE;
        let shade = |x: usize, y: usize| if rows[y / SCALE][x / SCALE] { 0 } else { 255 };
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, shade);
        let grids = image.detect_grids();
        let [grid] = &grids[..] else {
            panic!("{} codes", grids.len())
        };
        grid.decode().expect("a code").1
    }

    #[test]
    fn a_code_says_its_address() {
        let long = format!("https://example.be/{}", "a".repeat(400));
        for address in [
            "https://example.be",
            "https://www.aubeval.example/fr/emprunter-a-la-bibliotheque.html#answer-late-fee-late",
            &long,
        ] {
            assert_eq!(read(&svg(address, "QR").expect("a code")), address);
        }
    }

    #[test]
    fn four_modules_around_it_are_blank() {
        let rows = drawn(&svg("https://example.be", "QR").expect("a code"));
        let side = rows.len();
        for (y, row) in rows.iter().enumerate() {
            for (x, black) in row.iter().enumerate() {
                let edge = [x, y, side - 1 - x, side - 1 - y];
                assert!(!black || edge.iter().all(|far| *far >= QUIET), "{x} {y}");
            }
        }
        assert!(rows[QUIET][QUIET], "the corner of the code");
    }

    #[test]
    fn a_label_cannot_leave_its_attribute() {
        let code = svg("https://example.be", "\"><script>").expect("a code");
        assert!(!code.contains("<script>"));
    }

    #[test]
    fn a_code_that_is_known_is_that_of_its_address() {
        let codes = Codes::default();
        for round in 0..2 {
            for number in 0..=REMEMBERED {
                let address = format!("https://example.be/#answer-{number}");
                let code = codes.svg(&address, "QR");
                assert!(
                    number % 64 > 0 || code == svg(&address, "QR"),
                    "{round} {number}"
                );
            }
        }
    }

    #[test]
    fn what_is_too_long_has_no_code() {
        assert_eq!(svg(&"a".repeat(3000), "QR"), None);
    }
}
