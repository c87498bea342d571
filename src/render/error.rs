//! What can be wrong with a template.

use tera::ErrorKind;

/// A template that cannot be read, or a page that it cannot make.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}{message}", self.place())]
pub struct RenderError {
    /// The template, as templates name it: `public/concept.html`.
    pub template: Option<String>,
    /// Line from 1 and column from 1.
    pub position: Option<(usize, usize)>,
    /// What is wrong.
    pub message: String,
}

impl RenderError {
    /// A problem that belongs to no template.
    pub(super) fn plain(message: impl Into<String>) -> Self {
        Self {
            template: None,
            position: None,
            message: message.into(),
        }
    }

    fn place(&self) -> String {
        match (&self.template, self.position) {
            (Some(template), Some((line, column))) => format!("{template}:{line}:{column}: "),
            (Some(template), None) => format!("{template}: "),
            (None, _) => String::new(),
        }
    }
}

impl From<tera::Error> for RenderError {
    fn from(error: tera::Error) -> Self {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => Self {
                template: Some(report.filename().trim_start_matches(super::OURS).to_owned()),
                position: Some((report.span().start_line, report.span().start_col + 1)),
                message: report.message().to_owned(),
            },
            _ => Self::plain(error.to_string()),
        }
    }
}
