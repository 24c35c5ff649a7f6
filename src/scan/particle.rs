//! Particles (조사) and the end of a word.

use super::class::{has_final, is_word};
use super::index::Beginnings;

/// Particles and the copula's forms, longest first among those that share a beginning.
const PARTICLES: &[&str] = &[
    "으로부터",
    "로부터",
    "에게서",
    "에서부터",
    "에서는",
    "에서도",
    "에서만",
    "에서의",
    "에서",
    "에게",
    "엔",
    "에는",
    "에도",
    "에만",
    "에선",
    "에야",
    "에",
    "이라는",
    "이라고",
    "입니다",
    "이라며",
    "이라면",
    "이라도",
    "이라",
    "이란",
    "이었다",
    "이었고",
    "이었던",
    "이었으나",
    "이었지만",
    "이었는데",
    "이다",
    "이며",
    "이고",
    "이자",
    "이지만",
    "이나",
    "이든",
    "이면",
    "이던",
    "이어서",
    "이었",
    "인데",
    "인지",
    "인",
    "이",
    "였다",
    "였고",
    "였던",
    "였으나",
    "였지만",
    "였는데",
    "라는",
    "라고",
    "라며",
    "라면",
    "라도",
    "라",
    "란",
    "다",
    "며",
    "고",
    "지만",
    "나",
    "든",
    "면",
    "던",
    "가",
    "까지는",
    "까지이",
    "까지도",
    "까지만",
    "까지",
    "부터는",
    "부터",
    "부턴",
    "으로는",
    "으로도",
    "으로만",
    "으로의",
    "으로서",
    "으로써",
    "으로",
    "로는",
    "로도",
    "로만",
    "로의",
    "로서",
    "로써",
    "로",
    "은",
    "는",
    "을",
    "를",
    "의",
    "도",
    "만",
    "과",
    "와",
    "씩",
    "당",
    "뿐",
    "보다는",
    "보다",
    "밖에",
    "마다",
    "처럼",
    "조차",
    "마저",
    "치고",
    "만큼",
    "대로",
    "커녕",
    "들어",
    "께",
    "야",
    "요",
    "ㄴ",
    "ㄹ",
];

/// Beginnings of the copula's forms, behind which any ending may come: `입니다`, `이더라고요`, `이었습니다만`.
const COPULA: &[&str] = &[
    "입니",
    "이었",
    "이더",
    "이에요",
    "이예요",
    "이죠",
    "이지",
    "이네",
    "이래",
    "이거",
    "이랍",
    "이냐",
    "이라니",
    "이라서",
    "이라던",
    "인가",
    "인지",
    "인데",
    "인걸",
    "인 ",
    "일 ",
    "임",
    "였",
    "예요",
    "래요",
    "란다",
];

/// Whether a word ends at the head of `rest`: nothing, no word character, one to three particles and then that, or the copula.
pub(crate) fn ends_word(rest: &str) -> bool {
    ends_word_within(rest, 3)
}

/// The same behind the character `last`, whose final consonant, or want of one, the particle has to fit: `원은`, `유로는`,
/// not `원가`.
pub(crate) fn ends_word_behind(last: char, rest: &str) -> bool {
    let fits = !rest.chars().next().is_some_and(|first| clashes(last, first));
    fits && ends_word(rest)
}

/// Whether a particle that begins with `first` belongs behind the other kind of syllable than `last` is.
fn clashes(last: char, first: char) -> bool {
    if has_final(last) {
        let after_l = (u32::from(last) - 0xAC00) % 28 == 8;
        matches!(
            first,
            '가' | '는'
                | '를'
                | '와'
                | '라'
                | '였'
                | '다'
                | '며'
                | '지'
                | '나'
                | '든'
                | '면'
                | '던'
                | '란'
                | '고'
        ) || (first == '로' && !after_l)
    } else {
        matches!(first, '은' | '을' | '과' | '으')
    }
}

static BY_SYLLABLE: Beginnings<{ PARTICLES.len() }, 1> = Beginnings::of_words(PARTICLES);
static COPULA_BY_SYLLABLE: Beginnings<{ COPULA.len() }, 1> = Beginnings::of_words(COPULA);

fn ends_word_within(rest: &str, particles: usize) -> bool {
    match rest.chars().next() {
        None => true,
        Some(c) if c.is_ascii() => !c.is_ascii_alphanumeric(),
        Some(c) if !is_word(c) => true,
        Some(_) if particles == 0 => false,
        Some(_) => {
            COPULA_BY_SYLLABLE.fits(rest)
                || BY_SYLLABLE.rests(rest).any(|(_, rest)| ends_word_within(rest, particles - 1))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ends_word;

    #[test]
    fn a_word_ends_before_its_particles() {
        for rest in ["", " 규모", "을 냈다", "에서도", "이라고", "까지만은", ")", "(약", "이다.", "씩을"]
        {
            assert!(ends_word(rest), "{rest}");
        }
        for rest in ["정대", "칙을", "차", "금", "a", "2"] {
            assert!(!ends_word(rest), "{rest}");
        }
    }
}
