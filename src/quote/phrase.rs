//! The noun phrase that names a speaker: `김도윤 한들전자 대표는`, `시 관계자는`, `박모(36)씨는`, `그는`.
//!
//! Read from its right edge, the word with the particle, leftwards: first what the last word is, then how far
//! the phrase reaches back, then which of its words are the name.
//!
//! Before that, a word with the particle of a topic or subject is turned down where the particle does
//! something else: `회사는 물론`, `배우기도 했다`, `쉽지는 않다`, `의장이 됐다`. Some words have the force of
//! one without looking so: `서 의원의 경우`, `주민을 중심으로`, `박 의원 역시`.
//!
//! A phrase whose head no list knows is a phrase all the same, since companies, bands and artists are in no
//! list; what stands around it says whether it can speak ([`topic`](super::topic)).

use super::Class;
use super::bracket::{bracket, bracketless_span};
use super::clause;
use super::edge::{Kind, kind};
use super::extent;
use super::name;
use super::nobody::is_nobody;
use super::particle::{Particle, may_have_particle, particle};
use super::roles;
use super::row::{Piece, bytes_of, piece_at, word_at, word_before};
use super::word::{self, Word};
use crate::Span;
use crate::lexicon::phrases::{
    ALSO, AMONG, AMONG_THEM, BEFORE, BEHIND_COMPLEMENT, CALLED_BY, DONE_TOO, EVEN, INSIDE, LET_ALONE,
    NO_GIVEN_NAME_ENDS, NO_PARTY_ALONE, OTHERS,
};
use crate::lexicon::topics::{AROUND, IN_THE_CASE_OF, LEFT_OPEN, Pronoun};
use crate::scan::class::{ends_in, has_final};
use crate::scan::syllables::Syllables;

/// A noun phrase that may name a speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Phrase {
    /// As written, without the particle.
    pub(super) span: Span,
    /// Index of its first piece.
    pub(super) first: usize,
    /// Index of its last piece, the one with the particle.
    pub(super) last: usize,
    /// The particle that ends it, if one does.
    pub(super) particle: Particle,
    /// What its last word is, and which words are the name.
    pub(super) head: Head,
}

/// What the last word of the phrase says it is. A pronoun (`그`, `이들`, `두 사람`) is no more than whom it
/// may stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Head {
    Pronoun(Pronoun),
    /// A person with a full name, a surname, or a title alone.
    Person {
        name: Option<Span>,
        surname: Option<Span>,
        title: Option<Span>,
    },
    /// `A씨`, `박모(36)씨`: the name that the paper made; `김도윤·박해솔 의원`: those of several. Kept as
    /// written.
    Blind(Span),
    /// People whom the text does not name: `한 주민`, `시 관계자`, `전문가들`.
    Source,
    /// A body, an authority, a firm that says so by its name: `재판부`, `한들전자`, `노을시`.
    Institution,
    /// A noun that no list has: a company, an artist, a surname alone.
    Other,
}

impl Head {
    /// A person by the full name.
    /// `김도윤`, `김도윤 대표`.
    pub(super) const fn named(name: Span, title: Option<Span>) -> Self {
        Self::Person { name: Some(name), surname: None, title }
    }

    /// A person by the surname alone.
    /// `김 대표`, `김씨`.
    pub(super) const fn surnamed(surname: Span, title: Option<Span>) -> Self {
        Self::Person { name: None, surname: Some(surname), title }
    }

    /// Whether it is one person, whom the text or the paper names.
    /// `김도윤 대표`, `대표`, `A씨`; not `시 관계자`, who is unnamed.
    pub(super) const fn is_person(self) -> bool {
        matches!(self, Self::Person { .. } | Self::Blind(_))
    }

    /// Whether it can speak by the look of it.
    /// `재판부`, `시 관계자`, `그`; not `한들푸드`, of which nothing says so.
    pub(super) const fn is_sentient(self) -> bool {
        !matches!(self, Self::Other)
    }

    /// The class of a speaker with such a head. One that no list has is taken for a body, because persons
    /// mostly come with a title.
    /// `김도윤 대표`: a person; `A씨`, `시 관계자`: unnamed; `재판부`, `한들푸드`: bodies.
    pub(super) const fn class(self) -> Class {
        match self {
            Self::Pronoun(Pronoun::Body) | Self::Institution | Self::Other => Class::Institution,
            Self::Pronoun(_) | Self::Person { .. } => Class::Person,
            Self::Blind(_) | Self::Source => Class::Anonymous,
        }
    }
}

/// The first syllables of the words that have the force of a particle without looking so.
pub(super) static WITHOUT_PARTICLE: Syllables = Syllables::new()
    .with_heads_of(IN_THE_CASE_OF)
    .with_heads_of(AROUND)
    .with_heads_of(&ALSO)
    .with_heads_of(AMONG_THEM);

/// Whether a phrase may end with a word, which it does with few.
/// It is asked by bytes, before the word is looked at as one.
/// `대표는`, `역시`; not `말했다`.
#[inline]
pub(super) fn may_end_with(word: &[u8]) -> bool {
    may_have_particle(word) || WITHOUT_PARTICLE.may_begin(word) || MAYBE_EVEN.may_end(word)
}

/// The last syllables of [particles](EVEN) that no other word of a topic ends in.
pub(super) static MAYBE_EVEN: Syllables = Syllables::new().with_tails_of(EVEN);

/// The phrase whose last word is `pieces[last]`; none where that word has no particle of a topic or subject.
/// `김도윤 한들전자 대표는`, `박 의원 역시`, `서 의원의 경우`. Words that have no particle (`역시`) are asked
/// before one is looked for. None for `이날은`, an opener, nor where the particle does something else
/// (`회사는 물론`).
pub(super) fn ending_at(text: &str, pieces: &[Piece], last: usize) -> Option<Phrase> {
    let word = word_at(pieces, last)?;
    let written = &text[word];
    if WITHOUT_PARTICLE.may_begin(written) {
        if IN_THE_CASE_OF.contains(&written) {
            return in_the_case_of(text, pieces, last);
        }
        if AROUND.contains(&written) {
            return around(text, pieces, last);
        }
        if AMONG_THEM.contains(&written) {
            return among(text, pieces, last, Particle::Place);
        }
        if ALSO.contains(&super::particle::without_commas(written)) {
            return also(text, pieces, last);
        }
    }
    // `대통령조차 “…”고`, `주필마저 “…”고`
    let even = |even: &&str| written.strip_suffix(*even);
    let even = if MAYBE_EVEN.may_end(written) { EVEN.iter().find_map(even) } else { None };
    if let Some(stem) = even {
        return phrase(
            text,
            pieces,
            last,
            Span::new(word.start(), word.start() + stem.len()),
            Particle::Subject,
        )
        .filter(|phrase| phrase.head.is_sentient());
    }
    let (stem, particle) = particle(written)?;
    let next = || piece_at(text, pieces, last + 1);
    // `회사는 물론이고 직원도`: no topic, but one more of those that follow.
    let is_let_alone = |next: &Piece| bytes_of(text, *next).starts_with(LET_ALONE.as_bytes());
    if pieces.get(last + 1).is_some_and(is_let_alone)
        || is_done_too(written, next)
        || (particle == Particle::Topic && is_denied(written, next))
        || (particle == Particle::Subject && is_complement(next()))
    {
        return None;
    }
    if roles::is_opener(super::particle::without_commas(written)) {
        return None;
    }
    let group = &written[..stem];
    if group == OTHERS || (group == AMONG && matches!(particle, Particle::Place | Particle::At)) {
        return among(text, pieces, last, particle);
    }
    let stem = Span::new(word.start(), word.start() + stem);
    phrase(text, pieces, last, stem, particle)
}

/// `주민들 사이에서는`, `주민들 사이엔`, `김 대표 등은`: the people are the speakers.
fn among(text: &str, pieces: &[Piece], last: usize, particle: Particle) -> Option<Phrase> {
    let whom = word_at(pieces, last.checked_sub(1)?)?;
    phrase(text, pieces, last - 1, whom, particle).map(|phrase| Phrase { last, ..phrase })
}

/// `박 의원 역시`: like `박 의원도`. Behind a particle it is an adverb: `박 의원은 또한`.
fn also(text: &str, pieces: &[Piece], last: usize) -> Option<Phrase> {
    let before = last.checked_sub(1)?;
    let word = &text[word_at(pieces, before)?];
    // `얻으면 역시`: an adverb behind a clause.
    let named = particle(word).is_none() && !clause::ends(word);
    let phrase = if named { bare(text, pieces, before) } else { None };
    phrase.map(|phrase| Phrase { last, particle: Particle::Also, ..phrase })
}

/// `배우기도 했다`, `나서기도 전에`: a verb made a noun, which is done among others, or not yet.
fn is_done_too<'t>(word: &str, next: impl Fn() -> &'t str) -> bool {
    word.ends_with(DONE_TOO.0) && (next().starts_with(DONE_TOO.1) || next().starts_with(BEFORE))
}

/// `오래 머물지는 알 수 없다`: a verb that is denied, or left open.
fn is_denied<'t>(word: &str, next: impl Fn() -> &'t str) -> bool {
    word.ends_with(LEFT_OPEN.0) && LEFT_OPEN.1.iter().any(|verb| next().starts_with(verb))
}

/// `사실이 아니라며`, `의장이 됐다고`: what something is not, or becomes, and no subject.
fn is_complement(next: &str) -> bool {
    next.starts_with(['아', '됐', '된', '되']) && BEHIND_COMPLEMENT.iter().any(|verb| next.starts_with(verb))
}

/// `서 의원의 경우`: a topic like `서 의원은`.
fn in_the_case_of(text: &str, pieces: &[Piece], last: usize) -> Option<Phrase> {
    let owner = word_at(pieces, last.checked_sub(1)?)?;
    let stem = Span::new(owner.start(), owner.start() + text[owner].strip_suffix('의')?.len());
    let phrase = phrase(text, pieces, last - 1, stem, Particle::Topic)?;
    matches!(phrase.head, Head::Person { .. }).then_some(Phrase { last, ..phrase })
}

/// `주민을 중심으로`: where something is said, like `주민들 사이에서`.
fn around(text: &str, pieces: &[Piece], last: usize) -> Option<Phrase> {
    let at = last.checked_sub(1)?;
    let whom = word_at(pieces, at)?;
    let stem = text[whom].strip_suffix(['을', '를'])?;
    // `주민들 등을 중심으로`
    let (at, stem) = match at.checked_sub(1) {
        Some(before) if stem == OTHERS => (before, word_at(pieces, before)?),
        _ => (at, Span::new(whom.start(), whom.start() + stem.len())),
    };
    phrase(text, pieces, at, stem, Particle::Place).map(|phrase| Phrase { last, ..phrase })
}

/// The phrase whose last word is the whole of `pieces[last]`, without a particle.
/// `김도윤 한들전자 대표` of a label.
pub(super) fn bare(text: &str, pieces: &[Piece], last: usize) -> Option<Phrase> {
    let word = word_at(pieces, last)?;
    phrase(text, pieces, last, word, Particle::Bare)
}

/// The phrase that ends with `stem`, with which the word at `last` begins.
/// `노조` of `노조의 요구`. None where nobody can be meant: `그때의`.
pub(super) fn with_stem(text: &str, pieces: &[Piece], last: usize, stem: &str) -> Option<Phrase> {
    let start = pieces.get(last)?.span.start();
    phrase(text, pieces, last, Span::new(start, start + stem.len()), Particle::Bare)
}

/// The phrase that ends with `stem`, the beginning of `pieces[last]`.
/// What the last word is comes first, since it says how far the phrase reaches; then whether that is nobody;
/// the name last, which is among the words reached over. None for what is nobody (`조사하는`), for brackets
/// that the word does not open, and for `쪽` alone.
pub(super) fn phrase(
    text: &str,
    pieces: &[Piece],
    last: usize,
    stem: Span,
    particle: Particle,
) -> Option<Phrase> {
    let stem = super::bracket::unwrapped(text, stem);
    let written = &text[stem];
    // `“…”(김 의원)는 질의에`: a bracket that the name before does not open.
    if written.is_empty() || (written.ends_with(')') && bracket(written).is_none()) {
        return None;
    }
    let word = Word::of(written);
    let kind = match kind(text, pieces, last, word) {
        // `당 내부에서는`: the people there.
        Kind::Other if particle == Particle::Place && INSIDE.contains(&word.bare) => Kind::Source,
        kind => kind,
    };
    let nobody = match kind {
        Kind::Other => {
            is_nobody(word.bare, word.roles, written.ends_with(')'))
                && !is_introduced(text, pieces, last, written)
        }
        Kind::Name => word.is_bare() && word.roles.is_opener(),
        _ => false,
    };
    if nobody {
        return None;
    }
    if let Some(name) = called(text, pieces, last, kind) {
        let span = Span::new(name.start(), stem.end());
        return Some(Phrase { span, first: last - 1, last, particle, head: Head::named(name, None) });
    }
    let (first, span) = extent::extent(text, pieces, last, stem, kind);
    // `계약을 깬 쪽은`: nobody's.
    if first == last && NO_PARTY_ALONE.contains(&word.bare) {
        return None;
    }
    let head = head(text, &pieces[first..last], stem, kind);
    let span = match head {
        // `이끈 민세린 교수`: the phrase of a person begins at the name or a word that describes it.
        Head::Pronoun(_) if kind != Kind::Couple => stem,
        _ => span,
    };
    Some(Phrase { span, first, last, particle, head })
}

/// `션(Sean)이라는 팬`, `벨로라는 누리꾼`: the name by which somebody is called.
fn called(text: &str, pieces: &[Piece], last: usize, kind: Kind) -> Option<Span> {
    if kind != Kind::Source {
        return None;
    }
    let word = word_at(pieces, last.checked_sub(1)?)?;
    let name = text[word].strip_suffix(CALLED_BY)?;
    let name = name
        .strip_suffix('이')
        .filter(|name| name.ends_with(')') || name.ends_with(has_final))
        .unwrap_or(name);
    let bare = bracketless_span(text, Span::new(word.start(), word.start() + name.len()));
    // Its letters, or its syllables, are foreign.
    let latin = text[bare.end()..word.start() + name.len()].contains(|c: char| c.is_ascii_alphabetic());
    (latin || name::looks_foreign(&text[bare])).then_some(bare)
}

/// Whether a title stands before the name that ends with the word: `가수 멜로디아`.
fn is_introduced(text: &str, pieces: &[Piece], last: usize, stem: &str) -> bool {
    let is_title = |at: usize| word_before(text, pieces, at).is_some_and(word::is_title);
    // `지도자 이드리스 카반다`: the given name between.
    let is_given = || word_before(text, pieces, last).is_some_and(|word| !ends_in(word, NO_GIVEN_NAME_ENDS));
    // `작가 가브리엘 카스텔로`, but `새로`.
    let is_foreigner = || word_before(text, pieces, last).is_some_and(|word| roles::of(word).is_given());
    // `알레한드라 리바스 몬테로`
    let is_named = || {
        let second = || {
            word_before(text, pieces, last.saturating_sub(1)).is_some_and(|word| roles::of(word).is_given())
        };
        name::looks_foreign(stem) && (is_foreigner() || second())
    };
    is_named()
        || (!ends_in(stem, &['에', '로', '게', '서']) || is_foreigner())
            && (is_title(last) || (last > 0 && is_given() && is_title(last - 1)))
}

/// Which of the words are the name, by the kind of the last.
/// `김도윤` of `김도윤 한들전자 대표`, by the title behind it.
fn head(text: &str, before: &[Piece], stem: Span, kind: Kind) -> Head {
    match kind {
        Kind::Pronoun(pronoun) => Head::Pronoun(pronoun),
        Kind::Couple => Head::Pronoun(Pronoun::Both),
        Kind::Source => super::parts::belonging(text, before, stem),
        Kind::Institution => Head::Institution,
        Kind::Title => super::parts::titled(text, before, stem),
        Kind::Honorific => super::parts::honored(text, before, stem),
        Kind::Name => super::parts::with_given_names(text, before, stem, None),
        Kind::Other => super::parts::other(text, before, stem),
    }
}
