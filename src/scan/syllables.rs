//! Sets of Hangul syllables that tell by one bit.

/// A set of syllables, which answers for another one by chance only if that has the same last two bytes of
/// three.
///
/// For a set of a hundred that is one syllable in forty: a parser may be asked about those that are left. No
/// decoding, and half a kilobyte where all syllables with a bit each are a kilobyte and a half. With `만` and
/// `억` in it, `만` is told, `원` is not, and some syllable that nobody wrote there would be.
#[derive(Debug)]
pub(crate) struct Syllables([u64; 64]);

impl Syllables {
    /// An empty set.
    pub(crate) const fn new() -> Self {
        Self([0; 64])
    }

    /// Those and the syllable with these last two bytes, each of which has six bits of it.
    const fn with_bytes(mut self, second: u8, third: u8) -> Self {
        self.0[second as usize & 0x3F] |= 1 << (third & 0x3F);
        self
    }

    /// Those and `c`, where that is a syllable.
    pub(crate) const fn with(self, c: char) -> Self {
        let bits = c as u32;
        #[allow(clippy::cast_possible_truncation, reason = "six bits each are looked at")]
        if super::class::is_hangul(c) { self.with_bytes((bits >> 6) as u8, bits as u8) } else { self }
    }

    /// Those and some others.
    pub(crate) const fn with_each_of(mut self, syllables: &[char]) -> Self {
        let mut at = 0;
        while at < syllables.len() {
            self = self.with(syllables[at]);
            at += 1;
        }
        self
    }

    /// Those and the syllables of a table.
    pub(crate) const fn with_all(mut self, table: &[(char, u32)]) -> Self {
        let mut at = 0;
        while at < table.len() {
            self = self.with(table[at].0);
            at += 1;
        }
        self
    }

    /// Those and the first syllable of `word`, where it has one: `원` of `원화`; nothing of `US달러`.
    pub(crate) const fn with_head_of(self, word: &str) -> Self {
        match word.as_bytes() {
            [0xEA..=0xED, second, third, ..] => self.with_bytes(*second, *third),
            _ => self,
        }
    }

    /// Those and the first syllables of `words`, where they have one.
    pub(crate) const fn with_heads_of(mut self, words: &[&str]) -> Self {
        let mut at = 0;
        while at < words.len() {
            self = self.with_head_of(words[at]);
            at += 1;
        }
        self
    }

    /// Those and the first syllables of `words`, where no second one follows: `원` of `원`, nothing of
    /// `원화`.
    pub(crate) const fn with_lone_heads_of(mut self, words: &[&str]) -> Self {
        let mut at = 0;
        while at < words.len() {
            if !matches!(words[at].as_bytes(), [_, _, _, 0xEA..=0xED, ..]) {
                self = self.with_head_of(words[at]);
            }
            at += 1;
        }
        self
    }

    /// Those and the second syllables of `words`, where they begin with two: `화` of `원화`; nothing of `원`.
    pub(crate) const fn with_seconds_of(mut self, words: &[&str]) -> Self {
        let mut at = 0;
        while at < words.len() {
            if let [0xEA..=0xED, _, _, 0xEA..=0xED, second, third, ..] = words[at].as_bytes() {
                self = self.with_bytes(*second, *third);
            }
            at += 1;
        }
        self
    }

    /// Those and the syllables of another set.
    pub(crate) const fn with_set(mut self, other: &Self) -> Self {
        let mut at = 0;
        while at < other.0.len() {
            self.0[at] |= other.0[at];
            at += 1;
        }
        self
    }

    /// Those and the last syllable of `word`, where it ends in one: `화` of `원화`.
    pub(crate) const fn with_tail_of(self, word: &str) -> Self {
        match word.as_bytes() {
            [.., 0xEA..=0xED, second, third] => self.with_bytes(*second, *third),
            _ => self,
        }
    }

    /// Those and the last syllables of `words`, where they end in one.
    pub(crate) const fn with_tails_of(mut self, words: &[&str]) -> Self {
        let mut at = 0;
        while at < words.len() {
            self = self.with_tail_of(words[at]);
            at += 1;
        }
        self
    }

    /// Whether `text` may begin with one of the set: `억 원`; not `3억`.
    #[inline]
    pub(crate) fn may_begin(&self, text: impl AsRef<[u8]>) -> bool {
        matches!(text.as_ref(), [0xEA..=0xED, second, third, ..] if self.may_have(*second, *third))
    }

    /// Whether `text` may end with one of the set: `3억`; not `억 원`.
    #[inline]
    pub(crate) fn may_end(&self, text: impl AsRef<[u8]>) -> bool {
        matches!(text.as_ref(), [.., 0xEA..=0xED, second, third] if self.may_have(*second, *third))
    }

    /// Whether a syllable with these last two bytes is one of the set.
    #[inline]
    pub(crate) const fn may_have(&self, second: u8, third: u8) -> bool {
        self.0[second as usize & 0x3F] >> (third & 0x3F) & 1 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static UNITS: Syllables = Syllables::new()
        .with('만')
        .with('x')
        .with('억')
        .with_head_of("원화")
        .with_head_of("US달러")
        .with_each_of(&['천', '백']);

    #[test]
    fn the_set_has_its_syllables_and_few_others() {
        let has = |c: char| {
            let mut bytes = [0; 4];
            let bytes = c.encode_utf8(&mut bytes).as_bytes();
            UNITS.may_have(bytes[1], bytes[2])
        };
        assert!(['만', '억', '원', '천', '백'].into_iter().all(has));
        assert!(('가'..='힣').filter(|&c| has(c)).count() <= 4 * 5);
        assert!(UNITS.may_begin("원화") && !UNITS.may_begin("화원") && !UNITS.may_begin(""));
        assert!(UNITS.may_end("화원") && !UNITS.may_end("원화") && !UNITS.may_end("x"));
    }
}
