//! Our files as miette reads them: columns counted in characters, ranges clamped, nothing scanned twice.

use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

use crate::source::SourceFile;

/// A file for miette. Its own source types count columns in bytes and panic past the end of a file.
pub(super) struct Code<'a>(pub &'a SourceFile);

impl SourceCode for Code<'_> {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        lines_before: usize,
        lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let file = self.0;
        let first = file.position(span.offset());
        let last = file.position(span.offset() + span.len());
        let from = first.line.saturating_sub(lines_before).max(1);
        let to = (last.line + lines_after).min(file.line_count());
        let start = file.line_range(from).map_or(0, |line| line.start);
        let end = file
            .line_range(to)
            .map_or(file.text().len(), |line| line.end);
        let inner: SourceSpan = (start, end - start).into();
        let text = file.text().get(start..end).unwrap_or_default();
        let (line, column) = (
            from - 1,
            if lines_before == 0 {
                first.column - 1
            } else {
                0
            },
        );
        Ok(Box::new(MietteSpanContents::new_named(
            file.name(),
            text.as_bytes(),
            inner,
            line,
            column,
            to - from + 1,
        )))
    }
}
