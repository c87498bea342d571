//! The small picture of a site in the tabs of a browser, which asks for it without being told to.

/// A white tick on a square with round corners, from the top: `.` shows nothing, `#` the colour, `o` white.
const SHAPE: [&str; 16] = [
    "..############..",
    ".##############.",
    "################",
    "################",
    "############o###",
    "###########ooo##",
    "##########ooo###",
    "#########ooo####",
    "###o####ooo#####",
    "##ooo##ooo######",
    "###ooooooo######",
    "####ooooo#######",
    "#####ooo########",
    "######o#########",
    ".##############.",
    "..############..",
];

/// The icon in a colour such as `#123456`, in the format of Windows: one bit a pixel, and one that says what shows.
#[must_use]
pub fn ico(colour: &str) -> Vec<u8> {
    let [red, green, blue] = parts(colour);
    // One image of 16 by 16 pixels in 2 colours: 176 bytes that begin at byte 22.
    let mut file = vec![
        0, 0, 1, 0, 1, 0, 16, 16, 2, 0, 1, 0, 1, 0, 176, 0, 0, 0, 22, 0, 0, 0,
    ];
    // Its header of 40 bytes; both parts together are 32 pixels high.
    file.extend([40, 0, 0, 0, 16, 0, 0, 0, 32, 0, 0, 0, 1, 0, 1, 0]);
    file.extend([0; 24]);
    file.extend([blue, green, red, 0, 255, 255, 255, 0]);
    for letter in ['o', '.'] {
        // From the bottom up, each row filled up to four bytes.
        for row in SHAPE.iter().rev() {
            let bits = row
                .chars()
                .fold(0_u16, |bits, pixel| bits << 1 | u16::from(pixel == letter));
            file.extend(bits.to_be_bytes());
            file.extend([0, 0]);
        }
    }
    file
}

/// Red, green and blue of `#rgb` or `#rrggbb`; black of anything else.
fn parts(colour: &str) -> [u8; 3] {
    let digits = colour.strip_prefix('#').unwrap_or_default();
    let wide = digits.len() == 6;
    let size = if wide { 2 } else { 1 };
    let part = |place: usize| {
        let digits = digits.get(place * size..(place + 1) * size)?;
        let value = u8::from_str_radix(digits, 16).ok()?;
        Some(if wide { value } else { value * 17 })
    };
    [0, 1, 2].map(|place| part(place).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_in_both_forms() {
        assert_eq!(parts("#123456"), [0x12, 0x34, 0x56]);
        assert_eq!(parts("#1af"), [0x11, 0xaa, 0xff]);
        for other in ["", "#", "red", "#xyz"] {
            assert_eq!(parts(other), [0, 0, 0], "{other}");
        }
    }

    #[test]
    fn the_file_is_as_long_as_it_says() {
        let file = ico("#123456");
        let number = |at: usize| {
            file[at..at + 4]
                .iter()
                .rev()
                .fold(0, |n, b| n << 8 | usize::from(*b))
        };
        assert_eq!(file.len(), number(14) + number(18));
        assert_eq!(number(22), 40);
        assert_eq!(file[62..65], [0x56, 0x34, 0x12]);
        assert!(SHAPE.iter().all(|row| row.len() == 16));
    }
}
