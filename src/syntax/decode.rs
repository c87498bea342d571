//! Bytes → text.

use std::path::PathBuf;

use crate::diagnostic::{Finding, Message};
use crate::source::{SourceFile, SourceId, Span};

/// Makes a text of the bytes of a file. Where they are no UTF-8, a finding says where, and the text shows a replacement
/// character there, so that the place can still be shown; it is not to be read further.
#[must_use]
pub fn decode(
    id: SourceId,
    path: impl Into<PathBuf>,
    bytes: Vec<u8>,
) -> (SourceFile, Option<Finding>) {
    if let Some(text) = utf16(&bytes) {
        let file = SourceFile::new(id, path, text);
        let finding = Finding::new("file-encoding", Span::new(id, 0, 0))
            .message(Message::new("file-encoding-utf16"))
            .help(Message::new("file-encoding.help"));
        return (file, Some(finding));
    }
    match String::from_utf8(bytes) {
        Ok(text) => (SourceFile::new(id, path, text), None),
        Err(error) => {
            let start = error.utf8_error().valid_up_to();
            let bytes = error.into_bytes();
            let byte = format!("0x{:02X}", bytes[start]);
            let text = String::from_utf8_lossy(&bytes).into_owned();
            let span = Span::new(id, start, start + char::REPLACEMENT_CHARACTER.len_utf8());
            let finding = Finding::new("file-encoding", span)
                .message(
                    Message::new("file-encoding")
                        .with("byte", byte)
                        .with("offset", start),
                )
                .help(Message::new("file-encoding.help"));
            (SourceFile::new(id, path, text), Some(finding))
        }
    }
}

/// The text of a file in UTF-16, known by its byte order mark or by a zero in every other of its first bytes.
fn utf16(bytes: &[u8]) -> Option<String> {
    let little = bytes.starts_with(&[0xff, 0xfe]) || has_zeros(bytes, 1);
    let big = bytes.starts_with(&[0xfe, 0xff]) || has_zeros(bytes, 0);
    let unit = |pair: &[u8]| match *pair {
        [first, second] if little => u16::from_le_bytes([first, second]),
        [first, second] => u16::from_be_bytes([first, second]),
        _ => u16::from(b'?'),
    };
    (little || big).then(|| {
        let units: Vec<u16> = bytes.chunks(2).map(unit).collect();
        let text = String::from_utf16_lossy(&units);
        text.trim_start_matches('\u{feff}').to_owned()
    })
}

fn has_zeros(bytes: &[u8], parity: usize) -> bool {
    const LOOK_AT: usize = 8;
    bytes.len() >= LOOK_AT
        && bytes[..LOOK_AT]
            .iter()
            .enumerate()
            .all(|(at, byte)| (*byte == 0) == (at % 2 == parity))
}
