//! Testing sixty-four bytes at once.

use wide::u8x16;

/// How many bytes are tested at once: as many as a word has bits.
pub(crate) const BLOCK: usize = 64;

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

    /// Which bytes are not ASCII.
    #[inline]
    pub(crate) fn beyond_ascii(self) -> Flags {
        // Their highest bits, which are all that is gathered.
        Flags(self.0)
    }

    /// Which bytes lie between two, both included; from a larger to a smaller one, those up to FF and on from 00.
    #[inline]
    #[allow(clippy::arithmetic_side_effects, reason = "lanes wrap, as they are meant to")]
    pub(crate) fn within(self, first: u8, last: u8) -> Flags {
        let above = self.0 - u8x16::splat(first);
        Flags(above.min(u8x16::splat(last.wrapping_sub(first))).cmp_eq(above))
    }

    /// Which bytes are `byte`.
    #[inline]
    pub(crate) fn is(self, byte: u8) -> Flags {
        Flags(self.0.cmp_eq(u8x16::splat(byte)))
    }

    /// Which bytes are `byte`, apart from the bits that are not in `mask`.
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
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sixteen lanes, a bit each")]
pub(crate) fn marks(block: &[u8; BLOCK], test: impl Fn(Bytes) -> Flags) -> u64 {
    let row = |from: usize| u64::from(test(Bytes::row(block, from)).0.move_mask() as u16) << from;
    row(0) | row(LANES) | row(2 * LANES) | row(3 * LANES)
}

/// Whether a byte of a block lies between two, both included.
///
/// Nineteen instructions: less than marks take, for a pass whose blocks mostly hold none.
#[inline]
#[allow(clippy::arithmetic_side_effects, reason = "lanes wrap, as they are meant to")]
pub(crate) fn any_within(block: &[u8; BLOCK], first: u8, last: u8) -> bool {
    let above = |from| Bytes::row(block, from).0 - u8x16::splat(first);
    let least = above(0).min(above(LANES)).min(above(2 * LANES)).min(above(3 * LANES));
    least.min(u8x16::splat(last.wrapping_sub(first))).cmp_eq(least).any()
}

/// Whether a byte of a block passes the test.
#[inline]
pub(crate) fn any(block: &[u8; BLOCK], test: impl Fn(Bytes) -> Flags) -> bool {
    let row = |from: usize| test(Bytes::row(block, from));
    (row(0) | row(LANES) | row(2 * LANES) | row(3 * LANES)).0.any()
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
                assert_eq!(marks(&block, |bytes| bytes.is(b'9')), bit(byte == b'9'));
                assert_eq!(
                    marks(&block, |bytes| bytes.like(0xC2, 0xDE)),
                    bit(matches!(byte, 0xC2 | 0xC3 | 0xE2 | 0xE3))
                );
                let beyond = marks(&block, Bytes::beyond_ascii);
                assert_eq!(beyond, bit(!byte.is_ascii()));
                assert_eq!(marks(&block, |bytes| bytes.within(b'0', b'9')), bit(byte.is_ascii_digit()));
                assert_eq!(any_within(&block, b'0', b'9'), byte.is_ascii_digit());
                assert_eq!(any(&block, |bytes| bytes.is(b'9')), byte == b'9');
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
        assert_eq!(marks(&block, |bytes| bytes.is(b'5')), wanted);
        assert_eq!(marks(&[b'5'; BLOCK], |bytes| bytes.is(b'5')), u64::MAX);
    }
}
