//! The noun phrase that names a speaker: `김도윤 한들전자 대표는`, `시 관계자는`, `박모(36)씨는`, `그는`.
//!
//! Read from its right edge, the word with the particle, leftwards: first what the last word is, then how far the phrase
//! reaches back, then which of its words are the name.

use super::Class;
use super::extent;
use super::name;
use super::roles::{self, Roles};
use super::row::Piece;
use crate::Span;
use crate::lexicon::topics::Pronoun;
use crate::scan::class::{has_final, is_hangul};
use crate::scan::index::Endings;

/// A noun phrase that may name a speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Phrase {
    /// As written, without the particle.
    pub(crate) span: Span,
    /// Index of its first piece.
    pub(crate) first: usize,
    /// Index of its last piece, the one with the particle.
    pub(crate) last: usize,
    pub(crate) particle: Particle,
    pub(crate) head: Head,
}

/// The particle at the right edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Particle {
    /// `은/는`, `께서는`.
    Topic,
    /// `이/가`, `께서`.
    Subject,
    /// `도`.
    Also,
    /// `에서는`, `에선`.
    Place,
    /// `에서`: of a crowd only (`주민들 사이에서`).
    At,
    /// None: a label (`김도윤 “더 짓겠다”`), or before `의`.
    Bare,
}

/// What the last word of the phrase says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Head {
    Pronoun(Pronoun),
    /// A person with a full name, a surname, or a title alone.
    Person {
        name: Option<Span>,
        surname: Option<Span>,
        title: Option<Span>,
    },
    /// `A씨`, `박모(36)씨`: the name that the paper made.
    Blind(Span),
    /// People whom the text does not name.
    Source,
    Institution,
    /// A noun that no list has: a company, an artist, a surname alone.
    Other,
}

impl Head {
    /// Whether it can speak by the look of it.
    pub(crate) const fn is_sentient(self) -> bool {
        !matches!(self, Self::Other)
    }

    pub(crate) const fn class(self) -> Class {
        match self {
            Self::Pronoun(Pronoun::Body) | Self::Institution | Self::Other => Class::Institution,
            Self::Pronoun(_) | Self::Person { .. } => Class::Person,
            Self::Blind(_) | Self::Source => Class::Anonymous,
        }
    }
}

/// The phrase whose last word is `pieces[last]`; none where that word has no particle of a topic or subject.
pub(crate) fn ending_at(text: &str, pieces: &[Piece], last: usize) -> Option<Phrase> {
    let word = pieces.get(last).filter(|piece| piece.quote.is_none())?.span;
    if text[word].starts_with("경우") && matches!(&text[word][6..], "" | "는" | "엔" | "에는") {
        return in_the_case_of(text, pieces, last);
    }
    let (stem, particle) = particle(&text[word])?;
    if roles::is_opener(without_commas(&text[word])) {
        return None;
    }
    let group = &text[word][..stem];
    if group == "등" || (group == "사이" && matches!(particle, Particle::Place | Particle::At)) {
        // `주민들 사이에서는`, `김 대표 등은`: the people are the speakers.
        let among = pieces.get(last.checked_sub(1)?).filter(|piece| piece.quote.is_none())?.span;
        return phrase(text, pieces, last - 1, among, particle).map(|phrase| Phrase { last, ..phrase });
    }
    let stem = Span::new(word.start(), word.start() + stem);
    phrase(text, pieces, last, stem, particle)
}

/// `서 의원의 경우`: a topic like `서 의원은`.
fn in_the_case_of(text: &str, pieces: &[Piece], last: usize) -> Option<Phrase> {
    let owner = pieces.get(last.checked_sub(1)?).filter(|piece| piece.quote.is_none())?.span;
    let stem = Span::new(owner.start(), owner.start() + text[owner].strip_suffix('의')?.len());
    let phrase = phrase(text, pieces, last - 1, stem, Particle::Topic)?;
    matches!(phrase.head, Head::Person { .. }).then_some(Phrase { last, ..phrase })
}

/// The phrase whose last word is the whole of `pieces[last]`, without a particle.
pub(crate) fn bare(text: &str, pieces: &[Piece], last: usize) -> Option<Phrase> {
    let word = pieces.get(last).filter(|piece| piece.quote.is_none())?.span;
    phrase(text, pieces, last, word, Particle::Bare)
}

/// The phrase that ends with `stem`, the beginning of `pieces[last]`.
pub(crate) fn phrase(
    text: &str,
    pieces: &[Piece],
    last: usize,
    stem: Span,
    particle: Particle,
) -> Option<Phrase> {
    let stem = extent::unwrapped(text, stem);
    if stem.is_empty() {
        return None;
    }
    let word = bracketless(&text[stem]);
    let roles = roles::of(word);
    let kind = kind(text, pieces, last, stem, (word, roles));
    let nobody = match kind {
        Kind::Other => {
            is_nobody(word, roles, text[stem].ends_with(')')) && !is_introduced(text, pieces, last, stem)
        }
        Kind::Name => word.len() == stem.len() && roles.is_opener(),
        _ => false,
    };
    if nobody {
        return None;
    }
    let (first, span) = extent::extent(text, pieces, last, stem, kind);
    let head = head(text, &pieces[first..last], stem, kind);
    let span = match head {
        // `이끈 민세린 교수`: the phrase of a person begins at the name or a word that describes it.
        Head::Pronoun(_) if kind != Kind::Couple => stem,
        _ => span,
    };
    Some(Phrase { span, first, last, particle, head })
}

/// The length of a word without its particle, and the particle.
pub(crate) fn particle(word: &str) -> Option<(usize, Particle)> {
    if !may_have_particle(word) {
        return None;
    }
    let word = word.strip_suffix(',').unwrap_or(word);
    let mut chars = word.chars();
    let last = chars.next_back()?;
    let stem = chars.as_str();
    if matches!(last, '서' | '선') || stem.ends_with('서') {
        if let Some((at, stem)) = LONG_BY_ENDING.rests(word).next() {
            return (!stem.is_empty()).then_some((stem.len(), LONG[at].1));
        }
    }
    let bare = match stem.as_bytes() {
        // Most words have nothing between them and their particle.
        [.., 0xEA..=0xED, _, _] => stem,
        _ => stem.trim_end_matches([')', '’', '\'', '”', '"', '》', '>']),
    };
    let before = bare.chars().next_back()?;
    let closed = has_final(before);
    let open = is_hangul(before) && !closed;
    let bracket = stem.ends_with(')');
    let particle = match last {
        '은' if !open || bracket => Particle::Topic,
        '는' if !closed || bracket => Particle::Topic,
        '이' if !open || bracket => Particle::Subject,
        '가' if !closed || bracket => Particle::Subject,
        '도' if !NOUNS_IN_DO.contains(&word) => Particle::Also,
        _ => return None,
    };
    Some((stem.len(), particle))
}

/// Nouns that end like the particle.
const NOUNS_IN_DO: &[&str] =
    &["시도", "의도", "태도", "주도", "보도", "속도", "용도", "강도", "인도", "지도", "온도", "각도"];

static LONG_BY_ENDING: Endings<{ LONG.len() }, 2> = Endings::of_rows(LONG);

/// Particles of more than a syllable, the longer before those that they end in.
const LONG: &[(&str, Particle)] = &[
    ("에서는", Particle::Place),
    ("에선", Particle::Place),
    ("에서도", Particle::Place),
    ("에서", Particle::At),
    ("께서는", Particle::Topic),
    ("께서도", Particle::Also),
    ("께서", Particle::Subject),
];

/// The last six bits of those syllables' last bytes.
const ENDS: u64 = 1 | 1 << 0x14 | 1 << 0x34 | 1 << 0x04 | 1 << 0x1C | 1 << 0x20;

/// The word without commas behind it, which most words do not have.
#[inline]
pub(super) fn without_commas(word: &str) -> &str {
    if word.as_bytes().last() == Some(&b',') { word.trim_end_matches(',') } else { word }
}

/// Whether the word ends in `은`, `는`, `이`, `가`, `도`, `서` or `선`, perhaps with a comma, which most words do not.
#[inline]
pub(super) fn may_have_particle(word: &str) -> bool {
    let ([.., first, second, third, b','] | [.., first, second, third]) = *word.as_bytes() else {
        return false;
    };
    // Most other syllables differ in their last byte.
    if ENDS >> (third & 0x3F) & 1 == 0 {
        return false;
    }
    matches!(
        u32::from_be_bytes([0, first, second, third]),
        0xEC_9D80 | 0xEB_8A94 | 0xEC_9DB4 | 0xEA_B080 | 0xEB_8F84 | 0xEC_849C | 0xEC_84A0
    )
}

/// What the last word is, before the words before it are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Pronoun(Pronoun),
    /// `두 사람`: the word before belongs to it.
    Couple,
    Title,
    /// `씨`, `군`, `양`: alone or behind a name.
    Honorific,
    Source,
    Institution,
    Name,
    Other,
}

/// The kind of a stem, `word` being what it is without brackets.
fn kind(text: &str, pieces: &[Piece], last: usize, stem: Span, (word, roles): (&str, Roles)) -> Kind {
    if let Some(pronoun) = roles.pronoun(word) {
        return Kind::Pronoun(pronoun);
    }
    if word == "사람" && previous(text, pieces, last).is_some_and(|w| matches!(w, "두" | "세" | "네")) {
        return Kind::Couple;
    }
    if is_honorific(text, pieces, last, stem) {
        return Kind::Honorific;
    }
    if is_count(word, previous(text, pieces, last)) {
        return Kind::Source;
    }
    let singular = word.strip_suffix('들').filter(|rest| !rest.is_empty()).map(roles::of);
    if roles.is_source() || singular.is_some_and(|roles| roles.is_source() || roles.is_title()) {
        return Kind::Source;
    }
    if singular.is_some_and(Roles::is_institution) {
        return Kind::Institution;
    }
    if roles.is_title() {
        let named =
            previous(text, pieces, last).is_some_and(|w| name::likeness(w) > 2 || name::is_surname(w));
        if (named || !(roles.is_institution() || is_research_body(word)))
            && !(word == "시장" && !named && last != 0)
        {
            return Kind::Title;
        }
    }
    if is_institution(word, roles) {
        return Kind::Institution;
    }
    if name::likeness(word) >= 5 && !inflected(word, roles) {
        return Kind::Name;
    }
    Kind::Other
}

/// Whether the word, whose roles are given, names a body by its ending.
pub(super) fn is_institution(word: &str, roles: Roles) -> bool {
    roles.is_institution()
        || match word.chars().next_back() {
            Some('측' | '쪽') => word.len() == 3 || word.len() > 6,
            Some('원') => is_research_body(word),
            Some('도') => word.len() == 3,
            Some('군' | '시' | '구' | '당' | '청') => word.len() == 3 || chamber(word),
            Some('부' | '처' | '위' | '과' | '팀' | '심' | '독') => chamber(word),
            _ => false,
        }
}

/// `산업연구원`, but not the rank `책임연구원`.
fn is_research_body(word: &str) -> bool {
    const RANKS: &[&str] = &["", "책임", "선임", "수석", "전임", "초빙", "객원", "위촉"];
    word.strip_suffix("연구원").is_some_and(|kind| !RANKS.contains(&kind))
}

/// `형사1부`, `민사3단독`, `1심`.
fn chamber(word: &str) -> bool {
    let numbered = word.strip_suffix("단독").or_else(|| word.strip_suffix(['부', '과', '팀', '심']));
    numbered.is_some_and(|rest| rest.ends_with(|c: char| c.is_ascii_digit()))
        || (word.chars().count() >= 3 && word.ends_with(['부', '처', '청', '시', '당', '군', '구', '위']))
}

/// `씨`, `군`, `양`, `옹` behind a name or alone behind one.
fn is_honorific(text: &str, pieces: &[Piece], last: usize, stem: Span) -> bool {
    if !matches!(text[stem].chars().next_back(), Some('씨' | '군' | '양' | '옹' | ')')) {
        return false;
    }
    let word = text[stem]
        .split_once(')')
        .map_or(&text[stem], |(_, rest)| if rest.is_empty() { bracketless(&text[stem]) } else { rest });
    let Some(mut rest) = word.strip_suffix(['씨', '군', '양', '옹']) else { return false };
    if rest.is_empty() {
        rest = text[stem].split_once('(').map_or("", |(name, _)| name);
    }
    if rest.is_empty() {
        return previous(text, pieces, last).is_some_and(|w| names_somebody(bracketless(w)));
    }
    if word.ends_with('군') && rest.chars().count() == 2 && !rest.ends_with('모') {
        return false; // A county: `양평군`.
    }
    (word.ends_with('씨') || name::likeness(rest) > 0 || rest.ends_with('모') || is_letter(rest))
        && names_somebody(rest)
}

fn names_somebody(word: &str) -> bool {
    name::likeness(word) > name::NONE
        || name::is_surname(word)
        || is_letter(word)
        || word.ends_with('모')
        || name::looks_foreign(word)
}

/// `A`, `B`: the letter that stands for a name.
pub(crate) fn is_letter(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(|c| c.is_ascii_uppercase()) && chars.as_str().is_empty()
}

/// The word before, without quotations.
fn previous<'t>(text: &'t str, pieces: &[Piece], last: usize) -> Option<&'t str> {
    let piece = pieces.get(last.checked_sub(1)?)?;
    piece.quote.is_none().then(|| &text[piece.span])
}

/// The word without what stands in brackets, which is at its end (`최고경영자(CEO)`) or before an honorific (`박모(36)씨`).
pub(crate) fn bracketless(word: &str) -> &str {
    let Some(open) = bracket(word) else { return word };
    match word.rfind(')') {
        Some(close) if close > open && close + 1 < word.len() => &word[close + 1..],
        _ if open > 0 => &word[..open],
        _ => word,
    }
}

/// The offset of an opening bracket.
pub(super) fn bracket(word: &str) -> Option<usize> {
    let (bytes, mut at) = (word.as_bytes(), 0);
    while let Some(&byte) = bytes.get(at) {
        at += match byte {
            b'(' => return Some(at),
            // A syllable at a time.
            0xE0.. => 3,
            _ => 1,
        };
    }
    None
}

/// Whether a word of the shape of a name is a stem or a case form: `전날에(는)`, `조사받(는)`.
fn inflected(word: &str, roles: Roles) -> bool {
    roles.is_never()
        || roles.is_whole_stem()
        || word.ends_with([
            '하', '되', '받', '없', '있', '같', '않', '에', '한', '던', '된', '할', '을', '를', '은', '는',
        ])
        || word.ends_with("부터")
        || word.ends_with("까지")
        || word.ends_with("르다")
        || word.ends_with("누기")
}

/// Whether a title stands before the word: `가수 멜로디아`.
fn is_introduced(text: &str, pieces: &[Piece], last: usize, stem: Span) -> bool {
    !text[stem].ends_with(['에', '로', '게', '서'])
        && previous(text, pieces, last).is_some_and(|word| roles::of(bracketless(word)).is_title())
}

/// Words that are no speakers although they have a speaker's particle.
fn is_nobody(stem: &str, roles: Roles, bracketed: bool) -> bool {
    roles.is_nobody()
        || (!bracketed && roles.is_stem() && !NOUNS_IN_DA.iter().any(|noun| stem.ends_with(noun)))
        || stem.starts_with(|c: char| c.is_ascii_digit())
        || is_provision(stem)
}

/// Names that end as the statement does: `캐나다는`, not `숨졌다는`.
const NOUNS_IN_DA: &[&str] = &["캐나다", "혼다", "마쓰다", "우간다", "르완다", "플로리다", "네바다", "판다"];

/// `제379조`, `제1항`: a law says so, nobody.
pub(super) fn is_provision(stem: &str) -> bool {
    stem.strip_prefix('제').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
        && stem.ends_with(['조', '항', '호', '목'])
}

/// `20여 명`, `7명`: people counted.
fn is_count(word: &str, before: Option<&str>) -> bool {
    let digit = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    word.ends_with('명')
        && (digit(word)
            || (word == "명" && before.is_some_and(|before| digit(before) || before.ends_with('여'))))
}

fn head(text: &str, before: &[Piece], stem: Span, kind: Kind) -> Head {
    match kind {
        Kind::Pronoun(pronoun) => Head::Pronoun(pronoun),
        Kind::Couple => Head::Pronoun(Pronoun::Both),
        Kind::Source => Head::Source,
        Kind::Institution => Head::Institution,
        Kind::Title => super::parts::titled(text, before, stem),
        Kind::Honorific => super::parts::honored(text, before, stem),
        Kind::Name => Head::Person { name: Some(bracketless_span(text, stem)), surname: None, title: None },
        Kind::Other => super::parts::other(text, before, stem),
    }
}

/// The part of a word before its brackets.
pub(crate) fn bracketless_span(text: &str, word: Span) -> Span {
    let length = bracket(&text[word]).filter(|&at| at > 0).unwrap_or(word.len());
    Span::new(word.start(), word.start() + length)
}

#[cfg(test)]
mod tests {
    use super::may_have_particle;

    #[test]
    fn particles_are_seen_by_their_bytes() {
        for c in '\0'..=char::MAX {
            let mut buffer = [0; 4];
            let wanted = matches!(c, '은' | '는' | '이' | '가' | '도' | '서' | '선');
            assert_eq!(may_have_particle(c.encode_utf8(&mut buffer)), wanted, "{c}");
        }
        assert!(may_have_particle("그는,") && !may_have_particle("그의,") && !may_have_particle(","));
    }
}
