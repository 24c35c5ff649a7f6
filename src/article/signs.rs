//! Which signs and tell-tale words a line has: most kinds of line are told apart from headlines and prose by
//! one that those lack.
//!
//! One pass over the bytes of a line notes which of them stand there, and some words with them; every reader
//! of a line then asks first for the sign that its kind cannot be without. A sign says that something may be
//! so, and never that it is. A line whose signs nobody has looked for has [all of them](Signs::UNKNOWN), so
//! that no reader turns it down unread.

use super::copyright::{self, Said};
use crate::Span;
use crate::lexicon::copyright as words;
use crate::lexicon::credits::PICTURE;
use crate::lexicon::furniture::NOTICES;
use crate::lexicon::reporters::MARKS;
use crate::scan::pieces::Pieces;

/// Signs and words that stand somewhere in a line: `입력 2031.03.10 09:00 | 홍길동 기자` has
/// [`DIGIT`](Self::DIGIT), [`JOINT`](Self::JOINT), [`STOP`](Self::STOP), [`KOREAN`](Self::KOREAN) and
/// [`BYLINE`](Self::BYLINE).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Signs(u32);

impl Signs {
    /// A digit of ASCII.
    pub(super) const DIGIT: Self = Self(1);
    /// `=`, `:` or `|`.
    pub(super) const JOINT: Self = Self(1 << 1);
    /// `@`, as addresses have.
    pub(super) const AT: Self = Self(1 << 2);
    /// `#`, as hashtags have.
    pub(super) const HASH: Self = Self(1 << 3);
    /// `%`, as prices have.
    pub(super) const PERCENT: Self = Self(1 << 4);
    /// `>`, `〉` or `›`.
    pub(super) const STEP: Self = Self(1 << 5);
    /// The end of a sentence: `.`, `?` or `!`.
    pub(super) const STOP: Self = Self(1 << 6);
    /// `/`
    pub(super) const BAR: Self = Self(1 << 7);
    /// A bracket that closes: `)`, `]` or `>`.
    pub(super) const CLOSE: Self = Self(1 << 8);
    /// The same, or the first byte of 》 and the like, which close too.
    pub(super) const CLOSING: Self = Self::CLOSE.or(Self::EASTERN);
    /// The first byte of signs that are no letters: middle dots, arrows, curly quotes, 《 and the like.
    pub(super) const SPECIAL: Self = Self(1 << 9);
    /// The first byte of 《 〉 and the like.
    pub(super) const EASTERN: Self = Self(1 << 10);
    /// `℃`
    pub(super) const CELSIUS: Self = Self(1 << 11);
    /// The first byte of most syllables and Hanja.
    pub(super) const KOREAN: Self = Self(1 << 12);
    /// `ⓒ`, `©` or `Ⓒ`.
    pub(super) const HOLDER: Self = Self(1 << 13);
    /// A word of the page's [`NOTICES`].
    pub(super) const NOTICE: Self = Self(1 << 14);
    /// A word of bylines: one of [`MARKS`]. `기자` is one.
    pub(super) const BYLINE: Self = Self(1 << 15);
    /// `사진` (*photograph*)
    pub(super) const PICTURE: Self = Self(1 << 16);
    /// A word of copyright: `저작권` is in one.
    const RIGHT: Self = Self(1 << 17);
    /// All of them, of a text that was not looked through.
    pub(super) const UNKNOWN: Self = Self(u32::MAX);
    /// A sign or word of copyright.
    pub(super) const COPYRIGHT: Self = Self::HOLDER.or(Self::RIGHT);

    /// Those of a part of a text.
    pub(super) fn of(text: &str, part: Span) -> Self {
        Self(WORDS.marks(text, part, &BY_BYTE, whole_sign))
    }

    /// Whether the line has any of some signs.
    pub(super) const fn any(self, of: Self) -> bool {
        self.0 & of.0 != 0
    }

    /// The signs, unless they are not known. A reader that needs them then looks the text through itself.
    pub(super) fn known(self) -> Option<Self> {
        Some(self).filter(|signs| *signs != Self::UNKNOWN)
    }

    /// What the line says with the words of copyright notices.
    pub(super) const fn said(self) -> Said {
        Said::new(self.0 >> SAID)
    }

    /// Those and some others.
    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Behind how many bits of other signs those of [`Said`] stand.
const SAID: u32 = 18;

/// All the words that make a sign, each with its bit, found in one reading of a line.
static WORDS: Pieces<{ NOTICES.len() + MARKS.len() + words::WORDS.len() + 1 + said_words() }> =
    Pieces::of(&[
        (NOTICES, Signs::NOTICE.0),
        (MARKS, Signs::BYLINE.0),
        (words::WORDS, Signs::RIGHT.0),
        (&[PICTURE], Signs::PICTURE.0),
        said(0),
        said(1),
        said(2),
        said(3),
        said(4),
        said(5),
        said(6),
        said(7),
        said(8),
    ]);

/// A list of words of copyright notices, with its mark among the signs.
const fn said(list: usize) -> (&'static [&'static str], u32) {
    let (words, mark) = Said::WORDS[list];
    (words, mark << SAID)
}

/// How many words copyright notices have in all their lists.
const fn said_words() -> usize {
    let (mut count, mut list) = (0, 0);
    while list < Said::WORDS.len() {
        count += Said::WORDS[list].0.len();
        list += 1;
    }
    count
}

/// The signs that a byte of a line tells by itself.
static BY_BYTE: [u32; 256] = by_byte();

/// What a single byte says: a sign of ASCII, or the first byte of those that are none.
const fn by_byte() -> [u32; 256] {
    let mut signs = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        #[allow(clippy::cast_possible_truncation, reason = "below 256")]
        let sign = match byte as u8 {
            b'0'..=b'9' => Signs::DIGIT,
            b'=' | b':' | b'|' => Signs::JOINT,
            b'@' => Signs::AT,
            b'#' => Signs::HASH,
            b'%' => Signs::PERCENT,
            b'>' => Signs::STEP.or(Signs::CLOSE),
            b'.' | b'?' | b'!' => Signs::STOP,
            b'/' => Signs::BAR,
            b')' | b']' => Signs::CLOSE,
            0xC2 | 0xE2 | 0xEF => Signs::SPECIAL,
            0xE3 => Signs::SPECIAL.or(Signs::EASTERN),
            0xE5..=0xE9 | 0xEB | 0xEC => Signs::KOREAN,
            _ => Signs(0),
        };
        signs[byte] = sign.0;
        byte += 1;
    }
    signs
}

/// The sign of more than one byte that a text begins with.
#[inline]
const fn whole_sign(text: &[u8; 8]) -> u32 {
    let sign = match text {
        _ if copyright::begins_with_mark(text) => Signs::HOLDER,
        // ›, 〉
        [0xE2, 0x80, 0xBA, ..] | [0xE3, 0x80, 0x89, ..] => Signs::STEP,
        // ℃
        [0xE2, 0x84, 0x83, ..] => Signs::CELSIUS,
        _ => Signs(0),
    };
    sign.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Signs {
        Signs::of(line, Span::new(0, line.len()))
    }

    #[test]
    fn signs_are_seen_wherever_they_stand() {
        for (line, sign) in [
            ("댓글 3", Signs::DIGIT),
            ("천안=홍길동", Signs::JOINT),
            ("홍길동 hong@", Signs::AT),
            ("#쌀값", Signs::HASH),
            ("홈 > 사회", Signs::STEP),
            ("홈 › 사회", Signs::STEP),
            ("홈 〉 사회", Signs::STEP),
            ("홈 〉 사회", Signs::EASTERN),
            ("서울 21℃", Signs::CELSIUS),
            ("“다리", Signs::SPECIAL),
            ("ⓒ 한빛일보", Signs::HOLDER),
            ("한빛일보 ©", Signs::HOLDER),
            ("Ⓒ한빛일보", Signs::COPYRIGHT),
            ("Copyright 한빛일보", Signs::COPYRIGHT),
            ("(c)한빛일보", Signs::COPYRIGHT),
            ("한빛일보 저작권자", Signs::COPYRIGHT),
            ("지금 구독하기", Signs::NOTICE),
            ("홍길동PD", Signs::BYLINE),
            ("김한별 특파원", Signs::BYLINE),
            ("사진 한빛", Signs::PICTURE),
            ("있다. 한빛", Signs::STOP),
        ] {
            assert!(of(line).any(sign), "{line}");
        }
        assert_eq!(of("한빛시 다리 놓는다"), Signs::KOREAN);
        assert_eq!(of(""), Signs(0));
    }
}
