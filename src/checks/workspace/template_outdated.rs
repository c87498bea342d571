use crate::checks::Overview;
use crate::checks::prelude::*;
use crate::diagnostic::{Fix, nearest};
use crate::template::{self, Own, Template, contract};

check! {
    /// A template of the workspace was written for another contract than the one that holds, or takes the place of none.
    ///
    /// ## Why it matters
    ///
    /// What a template gets changes over the years. One that was copied before a change may leave out what clients must know, and
    /// nobody would see it: the page is there, and looks as it always did.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// # file: helder.yaml
    /// languages: [en]
    /// # file: concepts/phone.yaml
    /// title: Stolen phone
    /// # file: templates/public/start.html
    /// <h1>{{ organisation }}</h1>
    /// ```
    ///
    /// ```yaml passes
    /// # file: helder.yaml
    /// languages: [en]
    /// # file: concepts/phone.yaml
    /// title: Stolen phone
    /// # file: templates/public/start.html
    /// {#- helder template 1: the choice of a language -#}
    /// <h1>{{ organisation }}</h1>
    /// ```
    ///
    /// ## How to mend
    ///
    /// Rename your template, let `helder templates copy NAME` write ours, and make your changes again in it. Where your template
    /// already gives everything that ours gives, change the number on its first line. `helder templates list` says which
    /// templates there are, and which of yours are outdated.
    "template-outdated", Workspace, Error, since "0.1.0", Workspace(run)
}

fn run(on: &Overview<'_>, findings: &mut Vec<Finding>) {
    for own in on.templates {
        let finding = match own.replaces() {
            Some(ours) => outdated(own, ours),
            None => idle(own, on.templates),
        };
        findings.extend(finding.map(|finding| finding.about(&own.name)));
    }
}

fn outdated(own: &Own, ours: &Template) -> Option<Finding> {
    if !own.is_outdated() {
        return None;
    }
    let holds = ours.contract.version;
    let with = |id: &'static str| {
        let message = Message::new(id).with("template", &own.name);
        message.with("holds", holds.to_string())
    };
    let Some(written) = template::contract(own.file.text()) else {
        let line = contract::line(&own.name, holds, ours.contract.shows);
        let start = own.span(0..0);
        let help = with("template-outdated-unsaid.help").with("line", &line);
        let fix = Fix::proposal(help.clone(), start, line + "\n");
        let finding = Finding::new(CHECK.name, own.first_line()).message(with("template-outdated-unsaid"));
        return Some(finding.help(help).fix(fix));
    };
    let id = if written.version < holds { CHECK.name } else { "template-outdated-newer" };
    let message = with(id).with("written", written.version.to_string());
    let help = if written.version < holds { "template-outdated.help" } else { "template-outdated-newer.help" };
    Some(Finding::new(CHECK.name, own.span(written.place)).message(message).help(with(help)))
}

/// A file that takes the place of no template and that no other includes does nothing.
fn idle(own: &Own, all: &[Own]) -> Option<Finding> {
    if all.iter().any(|other| own.is_named_by(other)) {
        return None;
    }
    let known = template::ours().iter().map(|ours| ours.name.as_str());
    let with = |id: &'static str| Message::new(id).with("template", &own.name);
    let help = match nearest(&own.name, known) {
        Some(near) => with("template-outdated-idle.near").with("near", near),
        None => with("template-outdated-idle.help"),
    };
    let finding = Finding::new(CHECK.name, own.first_line());
    Some(finding.message(with("template-outdated-idle")).help(help))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use crate::source::Memory;
    use crate::{Options, check_paths};

    /// The messages about templates of a workspace with these.
    fn said(templates: &[(&str, &str)]) -> Vec<String> {
        let mut memory = Memory::new()
            .with("helder.yaml", "languages: [en]\nsite: {templates: looks}\n")
            .with("concepts/a.yaml", "title: A\n");
        for (name, text) in templates {
            memory = memory.with(format!("looks/{name}"), *text);
        }
        let today = jiff::civil::date(2026, 12, 1);
        let checked = check_paths(&memory, &[PathBuf::from(".")], Options { today }).expect("a workspace");
        let findings = checked.findings.into_iter().filter(|finding| finding.check.starts_with("template"));
        findings.map(|finding| finding.message.id.into_owned()).collect()
    }

    const START: &str = "{#- helder template 1: x -#}\n<p>{{ heading }}</p>\n";

    #[test]
    fn a_template_of_the_same_contract_is_left_alone() {
        assert_eq!(said(&[("public/start.html", START), ("style/public.css", "/* helder template 1 */p{}")]), [""; 0]);
    }

    #[test]
    fn another_contract_is_reported_either_way() {
        let newer = START.replace('1', "2");
        assert_eq!(said(&[("public/start.html", &newer)]), ["template-outdated-newer"]);
        assert_eq!(said(&[("public/start.html", "<p>")]), ["template-outdated-unsaid"]);
        assert_eq!(said(&[("style/public.css", "p{}")]), ["template-outdated-unsaid"]);
    }

    #[test]
    fn a_file_that_no_template_names_does_nothing() {
        assert_eq!(said(&[("public/stat.html", START)]), ["template-outdated-idle"]);
        let part = ("own/banner.html", "<p>Hello</p>");
        assert_eq!(said(&[part]), ["template-outdated-idle"]);
        let with_part = format!("{START}{{% include \"own/banner.html\" %}}");
        assert_eq!(said(&[part, ("public/start.html", &with_part)]), [""; 0]);
        assert_eq!(said(&[("notes.txt", "mine")]), [""; 0]);
    }
}
