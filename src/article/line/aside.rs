//! What a page has for itself between the lines of the article: the weather, prices, the number of an issue;
//! and the bullets of lists.
//!
//! Each of them has a shape of its own that no line of a story has, and is short: figures with a sign that
//! something rose (`한들전자 71,000 ▲1.2%`), degrees (`서울 21℃`), a magazine with its issue, words without a
//! Korean letter. A headline with degrees has more words.

use super::Line;
use super::opening::Opening;
use crate::article::outlet;
use crate::article::page::span_of;
use crate::article::signs::Signs;
use crate::lexicon::furniture::OF_FOLLOWERS;
use crate::lexicon::stamps::{ISSUE, MONTHLY, MONTHLY_APART};
use crate::scan::class::{is_hangul, is_hanja};

/// What extractors set before the rows of a list.
const BULLETS: [&str; 2] = ["- ", "* "];

/// Bytes of the longest line that a page has for itself between others': weather, prices, a name in Latin
/// letters. Twenty-six syllables.
const LONGEST_ASIDE: usize = 80;

/// Signs before how much a price rose or fell.
const MOVES: [char; 6] = ['▲', '▼', '△', '▽', '+', '-'];

/// What the names of pictures' files end in.
const FILES: [&str; 6] = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".JPG"];

/// Words of the longest line of weather that goes on behind the degrees.
const WORDS_OF_WEATHER: usize = 4;

/// Words of the longest line that tells a magazine's issue without its name: year, month, and a button.
const WORDS_OF_ISSUE: usize = 3;

impl Line<'_> {
    /// `Advertisement`: neither Hangul nor Hanja. Not so `AI 시대`.
    pub(super) fn is_foreign(&self) -> bool {
        self.span.len() <= LONGEST_ASIDE
            && !self.signs.any(Signs::KOREAN)
            && !self.words.chars().any(|c| is_hangul(c) || is_hanja(c))
    }

    /// `20310312_다리.jpg`: the file of a picture.
    pub(super) fn is_file(&self) -> bool {
        self.signs.any(Signs::STOP) && FILES.iter().any(|end| self.words.ends_with(end))
    }

    /// `서울 21℃`: a place and degrees, in four words or with the degrees last.
    pub(super) fn is_weather(&self) -> bool {
        // A headline has more words: `한빛 39.1℃, 올여름 가장 더웠다`.
        let is_short = || self.words.split(' ').count() <= WORDS_OF_WEATHER;
        self.span.len() <= LONGEST_ASIDE
            && self.signs.any(Signs::CELSIUS)
            && (is_short() || self.words.ends_with('℃'))
    }

    /// `29.4K명의 팔로워`: how many follow the outlet on a portal.
    pub(super) fn counts_followers(&self) -> bool {
        self.signs.any(Signs::DIGIT)
            && self.words.strip_suffix(OF_FOLLOWERS).is_some_and(|count| !count.contains(' '))
    }

    /// `신동아 2031년 7월호`, `2031년 7월호 구매하기`, `2031년 7월 호`: a magazine's issue, with its name or
    /// without.
    pub(super) fn is_issue(&self) -> bool {
        let names_outlet =
            || outlet::known_prefix(self.words).is_some_and(|length| self.words[length..].starts_with(' '));
        let is_bare = || {
            self.words.starts_with(|c: char| c.is_ascii_digit())
                && (self.words.contains(MONTHLY) || self.words.ends_with(MONTHLY_APART))
                && self.words.split(' ').count() <= WORDS_OF_ISSUE
        };
        self.span.len() <= LONGEST_ASIDE
            && self.signs.any(Signs::DIGIT)
            && (is_bare() || self.words.ends_with(ISSUE) && names_outlet())
    }

    /// `한들전자 71,000 ▲1.2%`, `코스피 2,081.41 ▼ 4.22`, `코스피 2,081.41 +0.35%`: a price and how it moved.
    /// Not so `한들전자 주가 3% 올라`, which ends in no figure.
    pub(super) fn is_ticker(&self) -> bool {
        let closes = |c: char| matches!(c, ')' | ']');
        let is_of_figure = |c: char| c == '%' || c.is_ascii_digit();
        self.span.len() <= LONGEST_ASIDE
            && self.signs.any(Signs::DIGIT)
            && self.words.trim_end_matches(closes).ends_with(is_of_figure)
            && (self.moves() || self.words.contains(['▲', '▼']) && self.signs.any(Signs::PERCENT))
    }

    /// Whether behind a name stand figures alone, and a sign that something rose or fell. Not so in `한들전자
    /// 1분기 영업익 -3%`, where words stand behind the name.
    fn moves(&self) -> bool {
        let Some((_, figures)) = self.words.split_once(' ') else { return false };
        let is_figure = |c: char| c.is_ascii_digit() || " ,.%()".contains(c) || MOVES.contains(&c);
        figures.starts_with(|c: char| c.is_ascii_digit())
            && figures.chars().all(is_figure)
            && figures.contains(MOVES)
    }

    /// `- 좋아요 3`: a line as it would be without the bullet that extractors set before the rows of a list.
    pub(super) fn without_bullet(self, text: &str) -> Self {
        let row = BULLETS.iter().find_map(|bullet| self.words.strip_prefix(bullet));
        row.map_or(self, |row| Self {
            span: span_of(text, row),
            words: row,
            opening: Opening::of(row),
            ..self
        })
    }
}
