//! Figures.

use super::reader::Reader;
use crate::model::Figure;
use crate::model::figure::DatedValue;
use crate::model::language::Expected;
use crate::model::path::KeyPath;
use crate::model::text::TextRole;
use crate::spec::{self, Loc};

impl Reader<'_> {
    pub(super) fn figure(
        &mut self,
        spec: &spec::Figure,
        path: KeyPath<'_>,
        span: crate::source::Span,
        shared: bool,
    ) -> Option<Figure> {
        let mut figure = Figure {
            values: Vec::new(),
            source: None,
            shared,
        };
        match spec {
            spec::Figure::Same(written) => {
                let written = Loc {
                    span,
                    value: Some(written.clone()),
                };
                let is = self.quantity(Some(&written), path, Expected::Anything)?;
                figure.values.push(DatedValue {
                    from: None,
                    until: None,
                    is,
                });
            }
            spec::Figure::Sourced(sourced) => {
                let is = self.quantity(Some(&sourced.is), path.key("is"), Expected::Anything)?;
                figure.source = self.text(
                    sourced.source.as_ref(),
                    path.key("source"),
                    TextRole::Source,
                );
                figure.values.push(DatedValue {
                    from: None,
                    until: None,
                    is,
                });
            }
            spec::Figure::Dated(pieces) => {
                for (index, piece) in pieces.iter().enumerate() {
                    let path = path.item(index);
                    figure
                        .values
                        .extend(piece.get().and_then(|piece| self.dated_value(piece, path)));
                }
            }
        }
        (!figure.values.is_empty()).then_some(figure)
    }

    fn dated_value(&mut self, piece: &spec::FigurePiece, path: KeyPath<'_>) -> Option<DatedValue> {
        let is = self.quantity(Some(&piece.is), path.key("is"), Expected::Anything)?;
        Some(DatedValue {
            from: self.date(piece.from.as_ref(), path.key("from")),
            until: self.date(piece.until.as_ref(), path.key("until")),
            is,
        })
    }
}
