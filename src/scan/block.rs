//! Testing sixty-four bytes at once.
//!
//! Of Korean text each syllable takes three bytes, of which all share a few first ones; so a search that goes
//! byte by byte, or stops at first bytes, is slow. Here a test is made of sixteen bytes in one instruction,
//! four times a block, and its answer is a word with a bit for each byte: [`digits`](super::digits),
//! [`line_ends`](super::line_ends), [`heads`](super::heads) and [`fold`](super::fold) read places off it. A
//! block knows no characters, and a test may mark a byte within one; that is for who asks to tell.

use wide::u8x16;

/// How many bytes are tested at once: as many as a word has bits.
pub(crate) const BLOCK: usize = 64;

/// Bytes that one instruction tests, with the registers that every target has.
const LANES: usize = 16;

/// Sixteen bytes that are tested together.
#[derive(Clone, Copy)]
pub(crate) struct Bytes(u8x16);

impl Bytes {
    /// The row of a block that begins at `from`.
    #[inline(always)]
    fn row(block: &[u8; BLOCK], from: usize) -> Self {
        Self(block[from..].first_chunk().map_or(u8x16::ZERO, |&row| u8x16::new(row)))
    }

    /// Which bytes are not ASCII: all three of `다`.
    #[inline]
    pub(crate) fn beyond_ascii(self) -> Flags {
        // Their highest bits, which are all that is gathered.
        Flags(self.0)
    }

    /// Which bytes lie between two, both included; from a larger to a smaller one, those up to FF and on from
    /// 00. With `b'0'` and `b'9'` they are digits; with EE and 7F those of ASCII, and from EE on.
    #[inline]
    #[allow(clippy::arithmetic_side_effects, reason = "lanes wrap, as they are meant to")]
    pub(crate) fn within(self, first: u8, last: u8) -> Flags {
        let above = self.0 - u8x16::splat(first);
        Flags(above.min(u8x16::splat(last.wrapping_sub(first))).cmp_eq(above))
    }

    /// Which bytes are `byte`, apart from the bits that are not in `mask`. With C2 and DF both C2 and E2, the
    /// first bytes of `·` and `“`.
    #[inline]
    pub(crate) fn like(self, byte: u8, mask: u8) -> Flags {
        Flags((self.0 & u8x16::splat(mask)).cmp_eq(u8x16::splat(byte)))
    }
}

/// Which of sixteen bytes passed a test.
#[derive(Clone, Copy)]
pub(crate) struct Flags(u8x16);

impl core::ops::BitOr for Flags {
    type Output = Self;

    #[inline]
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl core::ops::BitAnd for Flags {
    type Output = Self;

    #[inline]
    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

/// Which bytes of a block pass the test, the first in the lowest bit.
///
/// Nothing here exits early or branches: thirty instructions a block.
#[inline]
pub(crate) fn marks(block: &[u8; BLOCK], test: impl Fn(Bytes) -> Flags) -> u64 {
    gathered([0, LANES, 2 * LANES, 3 * LANES].map(|from| test(Bytes::row(block, from))))
}

/// The flags of four rows in one word.
#[inline]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sixteen lanes, a bit each")]
fn gathered([first, second, third, fourth]: [Flags; 4]) -> u64 {
    let bits = |flags: Flags| u64::from(flags.0.move_mask() as u16);
    bits(first) | bits(second) << LANES | bits(third) << (2 * LANES) | bits(fourth) << (3 * LANES)
}

/// Which bytes of a block lie between two, both included, once the bits of `flipped` are turned over in each.
///
/// For a pass whose blocks mostly hold none: those cost a look at the least of four rows. To turn bits over
/// brings together what lies apart. So digits are found with nothing turned over, and `\n` and `\r` with 09,
/// by which they become neighbours.
#[inline]
#[allow(clippy::arithmetic_side_effects, reason = "lanes wrap, as they are meant to")]
pub(crate) fn rare_marks(block: &[u8; BLOCK], flipped: u8, first: u8, last: u8) -> u64 {
    let above = |from| (Bytes::row(block, from).0 ^ u8x16::splat(flipped)) - u8x16::splat(first);
    let within = |row: u8x16| row.min(u8x16::splat(last.wrapping_sub(first))).cmp_eq(row);
    let rows = [0, LANES, 2 * LANES, 3 * LANES].map(above);
    let [one, two, three, four] = rows;
    if within(one.min(two).min(three).min(four)).any() {
        gathered(rows.map(|row| Flags(within(row))))
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_byte_has_its_bit() {
        for at in 0..BLOCK {
            for byte in 0..=255 {
                let mut block = [b'x'; BLOCK];
                block[at] = byte;
                let bit = |is: bool| if is { 1 << at } else { 0 };
                assert_eq!(marks(&block, |bytes| bytes.within(b'9', b'9')), bit(byte == b'9'));
                assert_eq!(
                    marks(&block, |bytes| bytes.like(0xC2, 0xDE)),
                    bit(matches!(byte, 0xC2 | 0xC3 | 0xE2 | 0xE3))
                );
                let beyond = marks(&block, Bytes::beyond_ascii);
                assert_eq!(beyond, bit(!byte.is_ascii()));
                assert_eq!(marks(&block, |bytes| bytes.within(b'0', b'9')), bit(byte.is_ascii_digit()));
                assert_eq!(rare_marks(&block, 0, b'0', b'9'), bit(byte.is_ascii_digit()));
                let flipped = rare_marks(&block, 0xE8, 0x07, 0x0B);
                assert_eq!(flipped, bit(matches!(byte, 0xE0..=0xE3 | 0xEF)));
                // All the others are within these bounds.
                let around = marks(&block, |bytes| bytes.within(0xEE, 0x7F));
                assert_eq!(!around, bit((0x80..0xEE).contains(&byte)));
            }
        }
    }

    #[test]
    fn bits_do_not_disturb_each_other() {
        let places = [0, 1, 7, 8, 9, 15, 16, 30, 31, 32, 48, 62, 63];
        let mut block = [b' '; BLOCK];
        for at in places {
            block[at] = b'5';
        }
        let wanted = places.iter().fold(0, |mask, at| mask | 1u64 << at);
        assert_eq!(marks(&block, |bytes| bytes.within(b'5', b'5')), wanted);
        assert_eq!(marks(&[b'5'; BLOCK], |bytes| bytes.within(b'5', b'5')), u64::MAX);
    }
}
