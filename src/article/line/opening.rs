//! What a line may be by how it begins: most lines begin with no word of any list, which one look tells.
//!
//! The lists of labels, sections, headings and outlets are long, and each line would be looked up in all of
//! them. One table says by the first syllables of a line which of them can have a word for it; only those are
//! asked then. That it may is no answer yet.

use crate::article::{menu, outlet};
use crate::lexicon::credits::ANNOUNCEMENTS;
use crate::lexicon::furniture::{FOOTERS, LINES, PORTALS, SCRIPT_MARKERS};
use crate::lexicon::headings::HEADINGS;
use crate::lexicon::reactions::{COMMENTS, REACTIONS};
use crate::lexicon::sections::{MENU_HEADS, REGIONS, SECTIONS};
use crate::lexicon::stamps::LABELS;
use crate::scan::index::first_of;
use crate::scan::openings::Openings;

/// The lists that may have a word which a line begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Opening(u8);

impl Opening {
    /// A label of time stamps.
    pub(super) const LABEL: Self = Self(1);
    /// What may be a whole line, reactions included.
    pub(super) const WHOLE: Self = Self(1 << 1);
    /// What readers feel: `좋아요`.
    pub(super) const REACTION: Self = Self(1 << 2);
    /// A word for comments: `댓글`.
    pub(super) const COMMENTS: Self = Self(1 << 3);
    /// A section, a region, or what a menu begins with: `정치`, `홈`.
    pub(super) const SECTION: Self = Self(1 << 4);
    /// The heading of other stories: `많이 본 뉴스`.
    pub(super) const HEADING: Self = Self(1 << 5);
    /// A label of the page's footer: `등록번호`.
    pub(super) const FOOTER: Self = Self(1 << 6);
    /// An outlet's name, as the table has it.
    pub(super) const OUTLET: Self = Self(1 << 7);

    /// By the first bytes of a line: `댓글 3` may be comments, `정치 경제 사회` sections.
    #[inline]
    pub(super) fn of(line: &str) -> Self {
        Self(OPENINGS.marks(line))
    }

    /// Whether one of the first two items of the line, of which a menu has a section's name, begins like one:
    /// `홈 정치 경제`, `속보 정치 경제`.
    pub(super) fn may_be_menu(self, line: &str) -> bool {
        let begins = |words| Self::of(words).any(Self::SECTION);
        let second = || menu::behind_first_item(line);
        self.any(Self::SECTION) || line.starts_with('|') || second().is_some_and(begins)
    }

    /// Those and some others.
    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether one of some lists may have the word.
    pub(super) const fn any(self, of: Self) -> bool {
        self.0 & of.0 != 0
    }
}

/// The lists, each with what its words make possible: those of what readers feel are whole lines too, and
/// `좋아요` is asked for in both ways.
static OPENINGS: Openings = Openings::of(&[
    (&first_of::<_, { LABELS.len() }>(LABELS), Opening::LABEL.0),
    (REACTIONS, Opening::WHOLE.0 | Opening::REACTION.0),
    (ANNOUNCEMENTS, Opening::WHOLE.0),
    (SCRIPT_MARKERS, Opening::WHOLE.0),
    (LINES, Opening::WHOLE.0),
    (PORTALS, Opening::WHOLE.0),
    (COMMENTS, Opening::COMMENTS.0),
    (SECTIONS, Opening::SECTION.0),
    (MENU_HEADS, Opening::SECTION.0),
    (REGIONS, Opening::SECTION.0),
    (HEADINGS, Opening::HEADING.0),
    (FOOTERS, Opening::FOOTER.0),
    (&outlet::names(), Opening::OUTLET.0),
]);
