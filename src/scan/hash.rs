//! The hash of the tables that are made at compile time.

/// The slot of a key among `SLOTS`, a power of two: multiplication by the golden ratio spreads the keys
/// (Knuth, volume 3, section 6.4). The same at compile time, where the tables are filled, and at run time,
/// where they are asked.
#[inline(always)]
#[allow(clippy::cast_possible_truncation, reason = "as many bits as a slot has are left")]
pub(super) const fn slot<const SLOTS: usize>(key: u64) -> usize {
    const { assert!(SLOTS.is_power_of_two()) };
    (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - SLOTS.trailing_zeros())) as usize
}
