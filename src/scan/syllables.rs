//! Sets of Hangul syllables that tell by one bit.

/// How many bits the last two bytes of a syllable have.
const BITS: usize = 12;

/// A set of syllables, which answers for another one by chance only if that has the same last two bytes of three.
///
/// For a set of a hundred that is one syllable in forty: a parser may be asked about those that are left. No decoding, and
/// half a kilobyte where all syllables with a bit each are a kilobyte and a half.
#[derive(Debug)]
pub(crate) struct Syllables([u64; (1 << BITS) / 64]);

impl Syllables {
    pub(crate) const fn new() -> Self {
        Self([0; (1 << BITS) / 64])
    }

    /// Those and `c`, where that is a syllable.
    pub(crate) const fn with(mut self, c: char) -> Self {
        if super::class::is_hangul(c) {
            // The last six bits of a character stand in the last byte, the six above in the one before.
            let place = c as usize & ((1 << BITS) - 1);
            self.0[place / 64] |= 1 << (place % 64);
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

    /// Those and the first syllable of `word`, where it has one.
    pub(crate) const fn with_head_of(self, word: &str) -> Self {
        match word.as_bytes() {
            [lead @ 0xEA..=0xED, second, third, ..] => {
                let c = (*lead as u32 & 0xF) << 12 | (*second as u32 & 0x3F) << 6 | *third as u32 & 0x3F;
                match char::from_u32(c) {
                    Some(c) => self.with(c),
                    None => self,
                }
            }
            _ => self,
        }
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

    static UNITS: Syllables =
        Syllables::new().with('만').with('x').with('억').with_head_of("원화").with_head_of("US달러");

    #[test]
    fn the_set_has_its_syllables_and_few_others() {
        let has = |c: char| {
            let mut bytes = [0; 4];
            let bytes = c.encode_utf8(&mut bytes).as_bytes();
            UNITS.may_have(bytes[1], bytes[2])
        };
        assert!(['만', '억', '원'].into_iter().all(has));
        assert_eq!(('가'..='힣').filter(|&c| has(c)).count(), 3 * 3 - 1);
    }
}
