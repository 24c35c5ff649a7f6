//! The words of Korean numerals.

use crate::scan::table::Table;

/// Units up to the thousand: the power of ten of each.
pub(crate) const SMALL_UNITS: &[(char, u32)] = &[('십', 1), ('백', 2), ('천', 3)];

/// Units by steps of four digits: the power of ten of each.
pub(crate) const BIG_UNITS: &[(char, u32)] = &[
    ('만', 4),
    ('억', 8),
    ('조', 12),
    ('경', 16),
    // From here on news text has no use, but amounts up to the largest decimal are to be written and read
    // back.
    ('해', 20),
    ('자', 24),
    ('양', 28),
];

/// The digits spelled out.
pub(crate) const DIGITS: &[(char, u32)] =
    &[('일', 1), ('이', 2), ('삼', 3), ('사', 4), ('오', 5), ('육', 6), ('칠', 7), ('팔', 8), ('구', 9)];

/// Words for "several" before a unit, with their bounds: `수십억` is 20억 to 90억.
pub(crate) const SEVERAL: &Table<(u128, u128)> = &Table::new(&[
    // "십수억 원을 들여": ten and several.
    ("십수", (11, 19)),
    ("수", (2, 9)),
    ("몇", (2, 9)),
]);

/// Behind a count or a unit: "and a little more", as in `30여억`.
pub(crate) const OVER: char = '여';
