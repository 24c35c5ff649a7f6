//! Character classes of Korean news text, and looking one character back and on.
//!
//! Newsrooms write the same sign in several characters: seven middle dots, four tildes, a vowel for a bar. A
//! rule asks for the class and never for one of them.

use super::jamo::final_of;

/// Bytes of a Hangul syllable. So the syllables of a Korean text are counted by its bytes.
pub(crate) const SYLLABLE: usize = '가'.len_utf8();

/// A Hangul syllable: `다`; not `ㄷ`, a letter alone.
pub(crate) const fn is_hangul(c: char) -> bool {
    matches!(c, '가'..='힣')
}

/// A Chinese character: of the block of Unicode that news uses, or one encoded a second time for Korean.
pub(crate) const fn is_hanja(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FA0B}')
}

/// A character of a word: Hangul, a Latin letter, a digit, a Hanja. `다`, `K`, `3`, `韓`; not `·`, `“`, `_`.
#[inline]
pub(crate) fn is_word(c: char) -> bool {
    match c {
        '가'..='힣' => true,
        // Quote marks, dashes and ellipses, which the tables of Unicode would be searched through for.
        '\u{2000}'..='\u{206F}' => false,
        _ => c.is_alphanumeric(),
    }
}

/// The signs between the ends of a range: `~ ∼ 〜 –` (the full-width tilde is folded before). `3월~5월`,
/// `3~4일`
pub(crate) const fn is_tilde(c: char) -> bool {
    matches!(c, '~' | '∼' | '〜' | '–')
}

/// The signs that stand for a middle dot: `· ㆍ ‧ ․ ・ ∙ ･`. `부산·경남`, `한·미`
pub(crate) const fn is_middle_dot(c: char) -> bool {
    matches!(c, '·' | 'ㆍ' | '‧' | '․' | '・' | '∙' | '･')
}

/// The signs that stand for a bar, a vowel among them: `| ㅣ ∣ │ ┃`. `잠실 | 홍길동 기자`
pub(crate) const fn is_bar(c: char) -> bool {
    matches!(c, '|' | 'ㅣ' | '∣' | '│' | '┃')
}

/// Whether the last character of a text is one of some: a fifth of what `str::ends_with` takes for a list of
/// them, where the list is known.
#[inline(always)]
pub(crate) fn ends_in(text: &str, of: &[char]) -> bool {
    text.chars().next_back().is_some_and(|last| of.contains(&last))
}

/// The character before `at`. Nothing at the beginning of the text.
pub(crate) fn before(text: &str, at: usize) -> Option<char> {
    text[..at].chars().next_back()
}

/// The character at `at`. Nothing at its end.
pub(crate) fn after(text: &str, at: usize) -> Option<char> {
    text[at..].chars().next()
}

/// The offset of the first character at or behind `at` that is no space (a line end is none). Of `3  월`
/// behind `3` that of `월`.
pub(crate) fn skip_spaces(text: &str, at: usize) -> usize {
    at + text.as_bytes()[at..].iter().take_while(|&&b| b == b' ' || b == b'\t').count()
}

/// `text` behind the one space that may stand at its head: `달` for ` 달`; of two spaces one stays.
#[inline]
pub(crate) fn behind_space(text: &str) -> &str {
    text.strip_prefix(' ').unwrap_or(text)
}

/// `text` before the one space that may stand at its end. Of two spaces one stays.
#[inline]
pub(crate) fn before_space(text: &str) -> &str {
    text.strip_suffix(' ').unwrap_or(text)
}

/// `text` without the spaces at its end. No other white space is taken off.
#[inline]
pub(crate) fn trim_gap(text: &str) -> &str {
    if text.as_bytes().last() != Some(&b' ') {
        return text;
    }
    let spaces = text.bytes().rev().take_while(|&b| b == b' ').count();
    &text[..text.len() - spaces]
}

/// Whether a final consonant closes the syllable, as in `원` but not in `유로`.
pub(crate) fn has_final(c: char) -> bool {
    final_of(c) != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_without_a_table_is_what_the_table_says() {
        assert!(('\0'..=char::MAX).all(|c| is_word(c) == c.is_alphanumeric()));
    }
}
