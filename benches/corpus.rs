//! Writes a workspace to measure with: `cargo bench --bench corpus -- FOLDER CONCEPTS`, with `short` behind it one of short
//! concepts.

#[path = "workspace/mod.rs"]
mod workspace;

use std::path::Path;

fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| word != "--bench")
        .collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (folder, concepts, one): (_, _, workspace::Make) = match words[..] {
        [folder, concepts] => (folder, concepts, workspace::concept),
        [folder, concepts, "short"] => (folder, concepts, workspace::short),
        _ => {
            println!("usage: cargo bench --bench corpus -- FOLDER CONCEPTS [short]");
            return Ok(());
        }
    };
    let concepts = concepts.parse().map_err(std::io::Error::other)?;
    let folder = Path::new(folder);
    std::fs::create_dir_all(folder.join("concepts"))?;
    let mut bytes = 0;
    for file in workspace::workspace(concepts, one) {
        bytes += file.text.len();
        std::fs::write(folder.join(&file.path), file.text)?;
    }
    println!("{concepts} concepts, {bytes} bytes in {}", folder.display());
    Ok(())
}
