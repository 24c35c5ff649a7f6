//! Whose an address is, by the spelling of the name in it: `eunbyeol@…` is 은별's.
//!
//! Reporters choose their mailboxes, and most spell the given name in Latin letters as the state's rules for
//! romanization do. The surname is not compared: it is spelled in many ways (`이`: *lee*, *yi*, *i*), or left
//! out. The spelling must stand whole somewhere in the mailbox; initials (`hgd@…`) say nothing here.

use crate::lexicon::romanization::{FINALS, INITIALS, VOWELS};
use crate::scan::class::is_hangul;
use crate::scan::jamo::parts;

/// Most letters of a given name that are compared.
/// A given name of three syllables fits, however it is spelled.
const MOST: usize = 24;

/// Whether a mailbox has the given name of a person in it, which is all but the first syllable of the name:
/// `eunbyeol` has 김은별's, `hgd` not 홍길동's. Nobody's name is spelled where a syllable of it is no Hangul.
pub(super) fn spells(mailbox: &str, name: &str) -> bool {
    let mut spelt = [0; MOST];
    let mut length = 0;
    for syllable in name.chars().skip(1) {
        let Some(letters) = letters(syllable) else { return false };
        for part in letters {
            let Some(place) = spelt.get_mut(length..length + part.len()) else { return false };
            place.copy_from_slice(part.as_bytes());
            length += part.len();
        }
    }
    let spelt = &spelt[..length];
    let mailbox = mailbox.as_bytes();
    length > 0 && memchr::memchr_iter(spelt[0], mailbox).any(|at| mailbox[at..].starts_with(spelt))
}

/// The letters of a syllable: of its initial, vowel and final. Those of `별` are `b`, `yeo` and `l`. Nothing
/// for what is no syllable.
fn letters(syllable: char) -> Option<[&'static str; 3]> {
    let (initial, vowel, last) = is_hangul(syllable).then(|| parts(syllable))?;
    Some([INITIALS[initial as usize], VOWELS[vowel as usize], FINALS[last as usize]])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mailbox_spells_its_owners_given_name() {
        assert!(spells("eunbyeol", "모은별"));
        assert!(spells("hong.gildong7", "홍길동"));
        assert!(spells("nanaru", "김나루"));
        assert!(!spells("eunbyeol", "피나래"));
        assert!(!spells("hong", "홍"));
        assert!(!spells("abc", "Hong"));
    }
}
