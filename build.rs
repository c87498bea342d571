//! Rebuilds when a file appears under a folder that is embedded: the embedding macro alone sees only changes to
//! files it already knew.

fn main() {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=templates");
}
