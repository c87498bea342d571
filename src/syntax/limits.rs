//! The limits on what is read. They are far above what a service concept needs, and keep a hostile file from costing
//! more than a moment.

/// The largest file, in bytes (4 MiB: some 600,000 words).
pub const FILE_BYTES: usize = 4 * 1024 * 1024;

/// How deep lists and maps may stand inside each other.
pub const DEPTH: usize = 64;

/// How many values one file may hold, keys included.
pub const NODES: usize = 1_000_000;

/// The longest key, in characters; the limit is YAML's own.
pub const KEY_CHARS: usize = 1024;

/// How many comment lines may follow each other.
pub const COMMENTS: usize = 100_000;

/// How many sentences that YAML cannot hold are mended in one file before reading stops.
pub const MENDS: usize = 200;

/// How many bytes may be read again for the sake of mending, over the whole file.
pub const MENDED_BYTES: usize = 16 * 1024 * 1024;
