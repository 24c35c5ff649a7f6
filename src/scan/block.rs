//! Testing sixty-four bytes at once, in plain code that compilers turn into vector instructions.

/// How many bytes are tested at once: as many as a word has bits.
pub(crate) const BLOCK: usize = 64;

const LANES: usize = 16;

/// Which bytes of a block were looked for, four to a lane: bit `2 * row` of lane `column` is byte `16 * row + column`.
///
/// This order costs nothing to make: each row is compared, masked and added as one vector. Nothing here exits early or
/// branches, which is what makes it twenty instructions a block.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Marks([[u8; LANES / 2]; 2]);

impl Marks {
    /// Marks the bytes that `is` one of those looked for.
    #[inline]
    pub(crate) fn new(block: &[u8; BLOCK], is: impl Fn(u8) -> bool) -> Self {
        Self::at(|at| is(block[at]))
    }

    /// Marks the places of a block at which something `is`.
    #[inline]
    pub(crate) fn at(is: impl Fn(usize) -> bool) -> Self {
        let mut flags = [0; BLOCK];
        for (at, flag) in flags.iter_mut().enumerate() {
            *flag = u8::from(is(at)).wrapping_neg() & (1 << (2 * (at / LANES)));
        }
        let mut lanes = [[0; LANES / 2]; 2];
        for (column, lane) in lanes.as_flattened_mut().iter_mut().enumerate() {
            *lane = flags[column] | flags[16 + column] | flags[32 + column] | flags[48 + column];
        }
        Self(lanes)
    }

    /// Whether any byte is marked.
    #[inline]
    pub(crate) fn any(self) -> bool {
        self.0 != [[0; LANES / 2]; 2]
    }

    /// The marks in the order of the bytes, the first in the lowest bit.
    ///
    /// Out of line, for inside a loop compilers take the vector apart byte by byte.
    #[inline(never)]
    pub(crate) fn in_order(self) -> u64 {
        let [low, high] = self.0.map(u64::from_le_bytes);
        // Eight rows of eight now: bit `row` of byte `column`.
        transpose(low | high << 1)
    }
}

/// Swaps rows and columns of a matrix of eight by eight bits (Warren, *Hacker's Delight*, section 7-3).
const fn transpose(mut bits: u64) -> u64 {
    let mut swap = (bits ^ (bits >> 7)) & 0x00AA_00AA_00AA_00AA;
    bits ^= swap ^ (swap << 7);
    swap = (bits ^ (bits >> 14)) & 0x0000_CCCC_0000_CCCC;
    bits ^= swap ^ (swap << 14);
    swap = (bits ^ (bits >> 28)) & 0x0000_0000_F0F0_F0F0;
    bits ^ swap ^ (swap << 28)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_byte_has_its_bit() {
        for at in 0..BLOCK {
            for byte in [0, b'/', b'0', b'9', b':', 0x80, 0xFF] {
                let mut block = [b'x'; BLOCK];
                block[at] = byte;
                let marks = Marks::new(&block, |b| b == b'9');
                assert_eq!(marks.any(), byte == b'9');
                assert_eq!(marks.in_order(), if byte == b'9' { 1 << at } else { 0 });
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
        assert_eq!(Marks::new(&block, |b| b == b'5').in_order(), wanted);
        assert_eq!(Marks::new(&[b'5'; BLOCK], |b| b == b'5').in_order(), u64::MAX);
    }
}
