//! Where a word stands in a table that `build.rs` lays out. It stands on its own: who lays out and who looks up hash alike.

/// The slots in which a word may be, of so many as a power of two, the likeliest first.
pub fn slots_of(word: &str, count: usize) -> impl Iterator<Item = usize> {
    let first = hash_of(word.as_bytes());
    (0..count).map(move |behind| first.wrapping_add(behind) & (count - 1))
}

/// What is made of the letters of a word, eight at once.
fn hash_of(letters: &[u8]) -> usize {
    let (eights, _) = letters.as_chunks();
    let hash = eights.iter().fold(letters.len() as u64, |hash, eight| {
        mixed(hash, u64::from_le_bytes(*eight))
    });
    // The bits at the end of a product depend on few letters.
    (mixed(hash, last_of(letters)) >> 32) as usize
}

const fn mixed(hash: u64, letters: u64) -> u64 {
    (hash.rotate_left(5) ^ letters).wrapping_mul(0x517c_c1b7_2722_0a95)
}

/// The last eight letters of a word as a number, all of a shorter one.
fn last_of(letters: &[u8]) -> u64 {
    if let Some(last) = letters.last_chunk() {
        return u64::from_le_bytes(*last);
    }
    if let (Some(first), Some(last)) = (letters.first_chunk(), letters.last_chunk()) {
        return u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last));
    }
    match *letters {
        [] => 0,
        // The first, the one in the middle and the last are all of up to three.
        [first, .., last] => {
            let middle = letters[letters.len() / 2];
            u64::from(first) | u64::from(middle) << 8 | u64::from(last) << 16
        }
        [one] => u64::from(one),
    }
}
