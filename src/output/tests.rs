use super::*;
use std::fs;

fn plan(files: &[(&str, &str)]) -> Plan {
    let mut plan = Plan::new();
    for (path, text) in files {
        plan.add(*path, *text).expect("a good path");
    }
    plan
}

fn write(plan: &Plan, folder: &Path) -> Result<(), OutputError> {
    let stage = Stage::of(folder)?;
    for (path, bytes) in plan.files() {
        stage.add(path.to_owned(), bytes.to_vec())?;
    }
    stage.finish().map(drop)
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

/// Every file below a folder with its content.
fn content(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(place) = open.pop() {
        for entry in fs::read_dir(place).expect("readable") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below").to_owned();
                let text = fs::read_to_string(&path).expect("text");
                found.push((name.to_string_lossy().replace('\\', "/"), text));
            }
        }
    }
    found.sort();
    found.retain(|(path, _)| path != MANIFEST);
    found
}

fn owned(files: &[(&str, &str)]) -> Vec<(String, String)> {
    let own = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
    files.iter().map(own).collect()
}

#[test]
fn a_new_folder_holds_the_plan_and_its_list() {
    let root = folder();
    let out = root.path().join("deep/er/out");
    let files = [("public/a.html", "A"), ("staff/b.html", "B")];
    write(&plan(&files), &out).expect("written");
    assert_eq!(content(&out), owned(&files));
    let manifest = Manifest::read(&out).expect("readable").expect("there");
    assert_eq!(
        manifest.files["public/a.html"],
        "559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd"
    );
    assert_eq!(
        fs::read_dir(root.path().join("deep/er"))
            .expect("listed")
            .count(),
        1
    );
}

#[test]
fn the_next_plan_replaces_the_first_and_keeps_what_is_not_ours() {
    let root = folder();
    let out = root.path();
    fs::write(out.join("notes.txt"), "mine").expect("written");
    write(&plan(&[("public/a.html", "A"), ("staff/b.html", "B")]), out).expect("written");
    fs::write(out.join("public/mine.txt"), "mine too").expect("written");
    write(
        &plan(&[("public/a.html", "A2"), ("public/c/d.html", "D")]),
        out,
    )
    .expect("written");
    let expected = [
        ("notes.txt", "mine"),
        ("public/a.html", "A2"),
        ("public/c/d.html", "D"),
        ("public/mine.txt", "mine too"),
    ];
    assert_eq!(content(out), owned(&expected));
    assert!(!out.join("staff").exists());
}

#[test]
fn a_file_that_is_not_ours_is_never_overwritten() {
    let root = folder();
    fs::create_dir(root.path().join("public")).expect("made");
    fs::write(root.path().join("public/a.html"), "mine").expect("written");
    let before = content(root.path());
    let error = write(&plan(&[("public/a.html", "A")]), root.path()).expect_err("refused");
    assert!(matches!(error, OutputError::Foreign { .. }), "{error}");
    assert_eq!(content(root.path()), before);
}

#[test]
fn a_file_in_place_of_a_planned_folder_is_in_the_way() {
    let root = folder();
    fs::write(root.path().join("public"), "mine").expect("written");
    let error = write(&plan(&[("public/a.html", "A")]), root.path()).expect_err("refused");
    assert!(matches!(error, OutputError::Foreign { .. }), "{error}");
}

#[test]
fn an_output_folder_that_is_a_file_is_refused() {
    let root = folder();
    let file = root.path().join("file");
    fs::write(&file, "x").expect("written");
    let error = write(&plan(&[("a", "A")]), &file).expect_err("refused");
    assert!(matches!(error, OutputError::NotAFolder { .. }), "{error}");
    assert_eq!(fs::read_to_string(&file).expect("there"), "x");
}

#[test]
fn a_list_of_someone_else_is_refused() {
    let root = folder();
    fs::write(root.path().join(MANIFEST), "{\"name\": \"my app\"}").expect("written");
    let error = write(&plan(&[("a", "A")]), root.path()).expect_err("refused");
    assert!(matches!(error, OutputError::Manifest { .. }), "{error}");
}

#[test]
fn a_list_that_names_files_outside_removes_nothing_there() {
    let root = folder();
    let out = root.path().join("out");
    write(&plan(&[("public/a.html", "A")]), &out).expect("written");
    fs::write(root.path().join("precious.txt"), "x").expect("written");
    let mut manifest = Manifest::read(&out).expect("readable").expect("there");
    manifest
        .files
        .insert("../precious.txt".into(), String::new());
    fs::write(out.join(MANIFEST), manifest.to_json()).expect("written");
    write(&plan(&[("public/b.html", "B")]), &out).expect("written");
    assert!(root.path().join("precious.txt").exists());
    assert_eq!(content(&out), owned(&[("public/b.html", "B")]));
}

#[test]
fn a_swap_that_fails_is_taken_back() {
    let root = folder();
    let at = |name: &str| root.path().join(name);
    fs::create_dir(at("aside")).expect("made");
    for (name, text) in [("a", "old a"), ("b", "old b"), ("new-a", "new a")] {
        fs::write(at(name), text).expect("written");
    }
    let mut swap = swap::Swap::new(at("aside"));
    swap.replace(&at("a"), Some(&at("new-a"))).expect("swapped");
    swap.replace(&at("b"), Some(&at("missing")))
        .expect_err("no such file");
    swap.undo();
    assert_eq!(fs::read_to_string(at("a")).expect("there"), "old a");
    assert_eq!(fs::read_to_string(at("b")).expect("there"), "old b");
}

#[cfg(unix)]
#[test]
fn links_to_elsewhere_are_not_followed() {
    let root = folder();
    let out = root.path().join("out");
    write(&plan(&[("public/a.html", "A")]), &out).expect("written");
    fs::create_dir(root.path().join("elsewhere")).expect("made");
    fs::write(root.path().join("elsewhere/x.txt"), "x").expect("written");
    std::os::unix::fs::symlink(root.path().join("elsewhere"), out.join("public/link"))
        .expect("linked");
    write(&plan(&[("public/b.html", "B")]), &out).expect("written");
    assert!(root.path().join("elsewhere/x.txt").exists());
    assert!(
        out.join("public/link")
            .symlink_metadata()
            .expect("kept")
            .is_symlink()
    );
}

#[cfg(unix)]
#[test]
fn what_says_the_same_is_not_written_again() {
    use std::os::unix::fs::MetadataExt;
    let root = folder();
    let out = root.path().join("out");
    let inode = |path: &str| fs::metadata(out.join(path)).expect("there").ino();
    let first = plan(&[("a/same", "A"), ("a/other", "B"), ("a/edited", "C")]);
    write(&first, &out).expect("written");
    fs::write(out.join("a/edited"), "by hand").expect("written");
    let before = ["a/same", "a/other", "a/edited"].map(inode);
    let second = [("a/same", "A"), ("a/other", "B2"), ("a/edited", "C")];
    write(&plan(&second), &out).expect("written");
    let after = ["a/same", "a/other", "a/edited"].map(inode);
    assert_eq!(before[0], after[0], "the same file");
    assert_ne!(before[1], after[1], "it says something else");
    assert_ne!(before[2], after[2], "it was edited");
    let mut expected = owned(&second);
    expected.sort();
    assert_eq!(content(&out), expected);
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_a_file_is_not_taken_over() {
    let root = folder();
    let out = root.path().join("out");
    write(&plan(&[("a/page", "A")]), &out).expect("written");
    fs::write(root.path().join("elsewhere"), "A").expect("written");
    fs::remove_file(out.join("a/page")).expect("removed");
    std::os::unix::fs::symlink(root.path().join("elsewhere"), out.join("a/page")).expect("linked");
    write(&plan(&[("a/page", "A")]), &out).expect("written");
    let what = fs::symlink_metadata(out.join("a/page")).expect("there");
    assert!(what.is_file());
}

#[test]
fn a_stage_that_is_given_up_leaves_nothing() {
    let root = folder();
    let stage = Stage::of(&root.path().join("deep/er/out")).expect("begun");
    stage.add("a.html".into(), b"A".to_vec()).expect("taken");
    stage
        .add("A.html".into(), b"A".to_vec())
        .expect_err("twice");
    drop(stage);
    assert_eq!(fs::read_dir(root.path()).expect("listed").count(), 0);
}
