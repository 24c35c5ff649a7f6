//! Testing sixty-four bytes at once.

use wide::{CmpEq, CmpGt, i8x16};

/// How many bytes are tested at once: as many as a word has bits.
pub(crate) const BLOCK: usize = 64;

const LANES: usize = 16;

/// Sixteen bytes that are tested together, as signed numbers: 80 to FF come before ASCII.
#[derive(Clone, Copy)]
pub(crate) struct Bytes(i8x16);

impl Bytes {
    /// The row of a block that begins at `from`.
    #[inline(always)]
    pub(crate) fn row(block: &[u8; BLOCK], from: usize) -> Self {
        #[allow(clippy::cast_possible_wrap, reason = "bytes are compared as signed numbers")]
        let lanes = core::array::from_fn(|lane| block[from + lane] as i8);
        Self(i8x16::new(lanes))
    }

    /// Which bytes are `byte`.
    #[inline]
    pub(crate) fn is(self, byte: u8) -> Flags {
        self.like(byte, 0xFF)
    }

    /// Which bytes are not ASCII.
    #[inline]
    pub(crate) fn beyond_ascii(self) -> Flags {
        // Their highest bits, which are all that is gathered.
        Flags(self.0)
    }

    /// Which bytes come behind `limit` as signed numbers when `shift` is added to them: a comparison that takes any
    /// range of bytes once the shift has brought its end to 7F.
    #[inline]
    pub(crate) fn behind(self, shift: u8, limit: i8) -> Flags {
        Flags((self.0 + i8x16::splat(shift as i8)).cmp_gt(i8x16::splat(limit)))
    }

    /// Which bytes are `byte`, apart from the bits that are not in `mask`.
    #[inline]
    pub(crate) fn like(self, byte: u8, mask: u8) -> Flags {
        Flags((self.0 & i8x16::splat(mask as i8)).cmp_eq(i8x16::splat(byte as i8)))
    }
}

/// Which of sixteen bytes passed a test.
#[derive(Clone, Copy)]
pub(crate) struct Flags(i8x16);

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
    marks_by(|from| test(Bytes::row(block, from)))
}

/// The same for a test of the sixteen places from an offset on, which may look at what stands behind them.
#[inline(always)]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sixteen lanes, a bit each")]
pub(crate) fn marks_by(test: impl Fn(usize) -> Flags) -> u64 {
    let row = |from: usize| u64::from(test(from).0.move_mask() as u16) << from;
    row(0) | row(LANES) | row(2 * LANES) | row(3 * LANES)
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
                assert_eq!(marks(&block, |bytes| bytes.like(b'9', 0xFF)), bit(byte == b'9'));
                assert_eq!(
                    marks(&block, |bytes| bytes.like(0xC2, 0xDE)),
                    bit(matches!(byte, 0xC2 | 0xC3 | 0xE2 | 0xE3))
                );
                let beyond = marks(&block, Bytes::beyond_ascii);
                assert_eq!(beyond, bit(!byte.is_ascii()));
                // 30 to 39 are brought to 76 to 7F.
                assert_eq!(marks(&block, |bytes| bytes.behind(70, 0x75)), bit(byte.is_ascii_digit()));
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
        assert_eq!(marks(&block, |bytes| bytes.like(b'5', 0xFF)), wanted);
        assert_eq!(marks(&[b'5'; BLOCK], |bytes| bytes.like(b'5', 0xFF)), u64::MAX);
    }
}
