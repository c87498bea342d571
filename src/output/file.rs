//! One file, whole or not at all.

use std::fs::{self, Permissions};
use std::io::{self, Write as _};
use std::path::Path;

/// Writes a file: beside its place first, then put there by renaming, so that nobody ever reads half of it. It keeps the
/// permissions of the file it replaces. A terminal, a pipe or a device is written to directly.
///
/// # Errors
/// When the folder is not there, or the system refuses. Then an earlier file is as it was.
pub fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = &path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let old = path.metadata().ok();
    if old.as_ref().is_some_and(|old| !old.is_file()) {
        return fs::write(path, bytes);
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut aside = tempfile::Builder::new();
    let permissions = old.map(|old| old.permissions());
    let plain = plain();
    if let Some(permissions) = permissions.clone().or(plain) {
        aside.permissions(permissions);
    }
    let mut file = aside.prefix(".helder-").tempfile_in(folder)?;
    file.write_all(bytes)?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.persist(path)?;
    Ok(())
}

/// What every new file may: what the user's mask leaves of reading and writing.
#[cfg(unix)]
fn plain() -> Option<Permissions> {
    use std::os::unix::fs::PermissionsExt as _;
    Some(Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn plain() -> Option<Permissions> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_and_nothing_stays_beside_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("report.json");
        write_file(&path, b"one").expect("a file");
        write_file(&path, b"two").expect("a file");
        assert_eq!(fs::read(&path).expect("the file"), b"two");
        assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 1);
    }

    #[test]
    fn what_cannot_be_written_leaves_the_folder_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(write_file(folder.path(), b"one").is_err());
        assert!(write_file(&folder.path().join("a/b"), b"one").is_err());
        assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn permissions_are_those_of_any_file_and_stay() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().expect("a folder");
        let mode = |path: &Path| fs::metadata(path).expect("the file").permissions().mode() & 0o777;
        let (ours, plain) = (folder.path().join("ours"), folder.path().join("plain"));
        write_file(&ours, b"one").expect("a file");
        fs::write(&plain, b"one").expect("a file");
        assert_eq!(mode(&ours), mode(&plain));
        fs::set_permissions(&ours, Permissions::from_mode(0o640)).expect("a mode");
        write_file(&ours, b"two").expect("a file");
        assert_eq!(mode(&ours), 0o640);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().expect("a folder");
        let (file, link) = (folder.path().join("file"), folder.path().join("link"));
        fs::write(&file, b"one").expect("a file");
        std::os::unix::fs::symlink(&file, &link).expect("a link");
        write_file(&link, b"two").expect("a file");
        assert!(link.symlink_metadata().expect("the link").is_symlink());
        assert_eq!(fs::read(&file).expect("the file"), b"two");
    }
}
