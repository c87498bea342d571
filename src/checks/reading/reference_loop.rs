use crate::checks::check::check;

check! {
    /// Things refer to each other in a circle.
    ///
    /// ## Why it matters
    ///
    /// A fact that exists only when another exists, which exists only when the first does, can never be asked. A client whom one
    /// retired service sends to another, and that one back, finds neither.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// facts:
    ///   a: {type: yes/no, only_when: {b: yes}}
    ///   b: {type: yes/no, only_when: {a: yes}}
    /// ```
    ///
    /// ```yaml fails
    /// # file: helder.yaml
    /// languages: [en]
    /// # file: concepts/tyres.yaml
    /// title: Tyres
    /// status: retired
    /// replaced_by: wheels
    /// # file: concepts/wheels.yaml
    /// title: Wheels
    /// status: retired
    /// replaced_by: tyres
    /// ```
    ///
    /// ```yaml passes
    /// facts:
    ///   a: {type: yes/no}
    ///   b: {type: yes/no, only_when: {a: yes}}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Take one of the references out.
    "reference-loop", Reading, Error, since "0.1.0", Reading
}
