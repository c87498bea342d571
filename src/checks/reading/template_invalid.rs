use crate::checks::check::check;

check! {
    /// A template of the workspace cannot make its pages: it cannot be parsed, or uses something that does not exist.
    ///
    /// ## Why it matters
    ///
    /// A page that cannot be made is not written, and neither is any other: the site stays as it was.
    ///
    /// Tags that do not close, and variables, filters, functions, components, blocks and templates that do not exist, are found
    /// by `helder check`; a part of a value that does not exist is found by `helder build`, which fills the template in.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// # file: helder.yaml
    /// languages: [en]
    /// # file: concepts/phone.yaml
    /// title: Stolen phone
    /// # file: templates/public/retired.html
    /// {#- helder template 1: a service that is no longer offered -#}
    /// <h1>{{ heading | uper }}</h1>
    /// ```
    ///
    /// ```yaml passes
    /// # file: helder.yaml
    /// languages: [en]
    /// # file: concepts/phone.yaml
    /// title: Stolen phone
    /// # file: templates/public/retired.html
    /// {#- helder template 1: a service that is no longer offered -#}
    /// <h1>{{ heading | upper }}</h1>
    /// ```
    ///
    /// ## How to mend
    ///
    /// Take the name that the finding proposes. `docs/templates.md` says what each template gets; `helder templates copy NAME`
    /// writes ours again. The words of the template engine (Tera) are English.
    "template-invalid", Reading, Error, since "0.1.0", Reading
}
