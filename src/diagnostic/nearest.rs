//! "Did you mean": the known name that is most like what was written.

/// The known name nearest to `written`, when it is near enough to be meant: one slip in a short name, one in three
/// letters of a long one; capitals, blanks and underscores are none. Of equally near names the first.
#[must_use]
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    near(written, known).map(|(name, _)| name)
}

/// The same, and whether nothing else can be meant: it is one slip away, in a name of some length, and no other name is
/// near.
#[must_use]
pub fn near<'a>(
    written: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<(&'a str, bool)> {
    let fold = |name: &str| name.to_lowercase().replace(['_', ' '], "-");
    let folded = fold(written);
    let slips = |name: &str| strsim::damerau_levenshtein(&folded, &fold(name));
    let length = written.chars().count();
    let allowed = (length / 3).max(1);
    // A whole page may stand where a word belongs: comparing it letter by letter would cost too much.
    let can_be_near = |name: &&str| name.chars().count().abs_diff(length) <= allowed;
    let near = known.into_iter().filter(can_be_near);
    let near = near.map(|name| (slips(name), name));
    let mut near: Vec<_> = near
        .filter(|(slips, name)| *slips <= allowed && *slips < name.chars().count())
        .collect();
    near.sort_by_key(|(slips, _)| *slips);
    let (slips, name) = *near.first()?;
    let alone = near.iter().all(|(_, other)| *other == name);
    Some((name, slips <= 1 && length >= SURE && alone))
}

/// From so many letters on one slip is no other word.
const SURE: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_found_and_a_strange_one_is_not() {
        let known = ["minimum-value", "maximum-value", "no"];
        assert_eq!(nearest("minimun-value", known), Some("minimum-value"));
        assert_eq!(nearest("Minimum-Value", known), Some("minimum-value"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest("x", known), None);
    }

    #[test]
    fn nothing_else_can_be_meant_where_no_other_name_is_near() {
        assert_eq!(near("tema", ["team", "advice"]), Some(("team", true)));
        assert_eq!(near("Team", ["team", "advice"]), Some(("team", true)));
        assert_eq!(near("tean", ["team", "tear"]), Some(("team", false)));
        assert_eq!(
            near("advcce", ["advice", "advise"]),
            Some(("advice", false))
        );
        assert_eq!(near("no", ["now"]), Some(("now", false)));
        assert_eq!(
            near("minimum-velo", ["minimum-value"]),
            Some(("minimum-value", false))
        );
    }
}
