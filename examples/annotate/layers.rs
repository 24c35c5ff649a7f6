//! The text with its marks, which may lie over each other: an amount within a quotation.

use std::fmt::Write;

use gisa::article::ZoneKind;
use gisa::{Article, Span};

use crate::{escaped, panels};

/// What a mark is for, the one that shows on top last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Layer {
    Quote,
    Person,
    Date,
    Money,
}

impl Layer {
    const fn class(self) -> &'static str {
        match self {
            Self::Quote => "q",
            Self::Person => "p",
            Self::Date => "d",
            Self::Money => "m",
        }
    }
}

struct Mark {
    layer: Layer,
    span: Span,
    tip: String,
}

/// All marks of a page.
pub(crate) struct Layers {
    marks: Vec<Mark>,
}

impl Layers {
    pub(crate) fn new(article: &Article<'_>) -> Self {
        let mut marks = Vec::new();
        for (span, tip) in panels::amounts(article) {
            marks.push(Mark { layer: Layer::Money, span, tip });
        }
        for (span, tip) in panels::dates(article) {
            marks.push(Mark { layer: Layer::Date, span, tip });
        }
        for (span, tip) in panels::quotations(article) {
            marks.push(Mark { layer: Layer::Quote, span, tip });
        }
        for (span, tip) in panels::people(article) {
            marks.push(Mark { layer: Layer::Person, span, tip });
        }
        marks.sort_by_key(|mark| (mark.span.start(), std::cmp::Reverse(mark.span.end())));
        Self { marks }
    }

    pub(crate) fn count(&self, layer: Layer) -> usize {
        self.marks.iter().filter(|mark| mark.layer == layer).count()
    }

    /// The zones of the page as paragraphs.
    pub(crate) fn paragraphs(&self, article: &Article<'_>) -> String {
        let mut html = String::new();
        for zone in article.zones() {
            let class = match zone.kind() {
                ZoneKind::Body | ZoneKind::Question | ZoneKind::List => "body",
                ZoneKind::Subhead => "subhead",
                ZoneKind::Caption => "caption",
                ZoneKind::Headline | ZoneKind::SubHeadline => "headline",
                _ => "furniture",
            };
            let words = article.text()[zone.span()].trim_end();
            if !words.trim().is_empty() {
                let _ =
                    writeln!(html, "<p class=\"{class}\">{}</p>", self.marked(words, zone.span().start()));
            }
        }
        html
    }

    /// A part of the page that begins at `from`, cut wherever a mark begins or ends.
    fn marked(&self, text: &str, from: usize) -> String {
        let part = Span::new(from, from + text.len());
        let inside: Vec<_> = self.marks.iter().filter(|mark| mark.span.overlaps(part)).collect();
        let mut cuts = vec![part.start(), part.end()];
        cuts.extend(
            inside
                .iter()
                .flat_map(|mark| [mark.span.start(), mark.span.end()])
                .filter(|&at| part.contains(at)),
        );
        cuts.sort_unstable();
        cuts.dedup();
        let mut html = String::new();
        for ends in cuts.windows(2) {
            let piece = Span::new(ends[0], ends[1]);
            let words = escaped(&text[piece.start() - from..piece.end() - from]);
            let mut over: Vec<_> = inside.iter().filter(|mark| mark.span.encloses(piece)).collect();
            over.sort_by_key(|mark| mark.layer);
            let Some(top) = over.last() else {
                html.push_str(&words);
                continue;
            };
            let classes: Vec<_> = over.iter().map(|mark| mark.layer.class()).collect();
            let id = if top.span.start() == piece.start() {
                format!(" id=\"at{}\"", piece.start())
            } else {
                String::new()
            };
            let _ = write!(
                html,
                "<span class=\"{}\" data-tip=\"{}\"{id}>{words}</span>",
                classes.join(" "),
                escaped(&top.tip)
            );
        }
        html
    }
}
