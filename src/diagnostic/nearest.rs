//! "Did you mean": the known name that is most like what was written.

/// The known name nearest to `written`, when it is near enough to be meant: one slip in a short name, one in three
/// letters of a long one; capitals, blanks and underscores are none. Of equally near names the first.
#[must_use]
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let fold = |name: &str| name.to_lowercase().replace(['_', ' '], "-");
    let folded = fold(written);
    let slips = |name: &str| strsim::damerau_levenshtein(&folded, &fold(name));
    let length = written.chars().count();
    let allowed = (length / 3).max(1);
    // A whole page may stand where a word belongs: comparing it letter by letter would cost too much.
    let can_be_near = |name: &&str| name.chars().count().abs_diff(length) <= allowed;
    known
        .into_iter()
        .filter(can_be_near)
        .map(|name| (slips(name), name))
        .filter(|(slips, name)| *slips <= allowed && *slips < name.chars().count())
        .min_by_key(|(slips, _)| *slips)
        .map(|(_, name)| name)
}

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
}
