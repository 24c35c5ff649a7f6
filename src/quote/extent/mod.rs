//! How far to the left a speaker's noun phrase reaches.
//!
//! Between a Korean name and its title stand the names of bodies, without particles
//! (`김도윤 한들전자 노을공장 대표는`), and before a title stand words that say whose or where somebody is
//! (`한들시의 한 주민은`). A phrase reaches to the left over such words, and ends before the first that
//!
//! - has a particle or is a verb (`차를 빌린 한 주민은`: the phrase is `한 주민`),
//! - is an opener or a date (`이날`, `4일`),
//! - is a quotation, or the particle behind one.
//!
//! Some names and bodies end as verbs and particles do, and are taken in by what stands beside them:
//! `김도윤 노을고 교사`, `윤고은 작가는`, `평생학습과 관계자`, `데릭 매컬로 캐나다 국방장관`. A pronoun
//! reaches nowhere, and a word of no list takes in only what is like itself.

mod beside;

use memchr::memchr2;

use super::bracket::{bracketless, unwrapped};
use super::clause;
use super::edge::Kind;
use super::foreigner::foreign_part;
use super::joint;
use super::name;
use super::named::is_aged;
use super::roles;
use super::row::{Piece, touches_quote};
use super::word::Word;
use crate::Span;
use crate::lexicon::clauses::RELATED;
use crate::lexicon::copyright::MARKS;
use crate::lexicon::credits::STOPPED;
use crate::lexicon::outlets::Row;
use crate::lexicon::phrases::{
    AGO, APPOSED, BRIEFLY_DESCRIBING, BYLINES, DESCRIBED_FIRMS, DESCRIBING, FIRMS, GOING_ON_ENDS, HEADS,
    KINDS_OF_PAPERS, MOVES, NAME_PARTICLES, NAMES_LIKE_BODIES, NO_PARTY_ALONE, OF_THESE, SINCE, SOME,
    SOME_OR_OTHER, SPANS_OF_TIME, WHICH_SPAN,
};
use crate::lexicon::topics::Pronoun;
use crate::scan::class::{ends_in, has_final, is_hangul};
use crate::scan::jamo::{L, N, SS, final_of};

/// A phrase has no more words than this.
/// It keeps the reading of a line linear that is all nouns.
const WORDS: usize = 9;

/// Between a name and its title stand no more words.
const BODIES: usize = 3;

/// A credit has no more words before its last.
const CREDIT: usize = 4;

/// The index of the first piece of the phrase that ends with `stem` in `pieces[last]`, and its span.
/// Of `4일 김도윤 한들전자 대표는` the phrase begins with `김도윤`. The span ends with the stem, without the
/// particle.
pub(super) fn extent(text: &str, pieces: &[Piece], last: usize, stem: Span, kind: Kind) -> (usize, Span) {
    let limit = match kind {
        Kind::Pronoun(Pronoun::Person | Pronoun::People | Pronoun::Both | Pronoun::Body) => 0,
        Kind::Couple => 1,
        _ => WORDS,
    };
    let edge = Edge { text, pieces, last, stem, kind };
    let mut first = last;
    while first > 0 && last - first < limit && edge.reaches(first - 1) {
        first -= 1;
    }
    let start = match pieces[first].span {
        _ if first == last => stem.start(),
        word if is_bracketed(&text[word]) => word.start(),
        word => unwrapped(text, word).start(),
    };
    (first, Span::new(start, stem.end()))
}

/// `…수사 중이다 노을시 관계자는`, `…열었다 노을시는`: a verb at the end of a sentence that has lost its
/// stop.
fn ends_sentence(word: &str) -> bool {
    let stem = word.strip_suffix('다').and_then(|stem| stem.char_indices().next_back());
    stem.is_some_and(|(at, last)| final_of(last) == SS || (last == '이' && at > 0))
}

/// The right edge of a phrase.
struct Edge<'t> {
    /// The folded text.
    text: &'t str,
    /// The pieces of the line.
    pieces: &'t [Piece],
    /// Index of the piece that the phrase ends in.
    last: usize,
    /// That piece without its particle.
    stem: Span,
    /// What it is by itself.
    kind: Kind,
}

impl Edge<'_> {
    /// Whether a phrase that reaches to the piece behind an index reaches over the one there too.
    /// Over `한들전자` and then `김도윤` before `대표는`; not over `4일`. What ends a phrase whatever it is
    /// comes first, then whether the word joins by its own look, and last what its neighbours say of it, as
    /// few words come so far.
    #[inline]
    fn reaches(&self, at: usize) -> bool {
        let piece = self.pieces[at];
        let written = &self.text[piece.span];
        // `<한들> 통신`, `김도윤 <한들신문> 기자`
        if at + 1 == self.last && is_bracketed(written) {
            let is_behind_name = || at > 0 && is_name(self.text, self.pieces[at - 1]);
            return self.kind == Kind::Institution || (self.kind == Kind::Title && is_behind_name());
        }
        // The particle behind a quotation is no part of what follows.
        if piece.quote.is_some()
            || (at + 1 == self.last && self.is_whole())
            || touches_quote(self.pieces, at)
            || (matches!(self.kind, Kind::Institution | Kind::Other) && KINDS_OF_PAPERS.contains(&written))
            || (matches!(self.kind, Kind::Name | Kind::Other) && OF_THESE.contains(&written))
            || (APPOSED.contains(&written) && self.is_named(at))
            || (matches!(self.kind, Kind::Institution | Kind::Other)
                && DESCRIBED_FIRMS.contains(&written)
                && self.is_named(at))
            || self.is_ago(at, written)
            || self.is_of_credit(at, written)
            || self.is_related(at, written)
            || self.is_of_named(at, written)
            || ends_sentence(written)
        {
            return false;
        }
        let word = Word::of(written);
        (self.kind != Kind::Other || extends_unlisted(word, &self.text[self.stem]))
            && (self.joins(at, word)
                || self.is_called(at)
                || self.is_another(at, written)
                || self.is_adjective(at, written)
                || self.is_department(at, written)
                || self.is_counted_out(at, written)
                || self.is_foreign_firm(at, written)
                || self.is_name_in_eun(at, written)
                || self.is_name_in_in(at, written)
                || self.is_school(at, written)
                || self.is_foreign_surname(at, written))
            && !unwrapped(self.text, piece.span).is_empty()
    }

    /// `7년 전 소설가는`: how long ago, and no former one; `같은 해 소설가는`.
    fn is_ago(&self, at: usize, word: &str) -> bool {
        let before = || at.checked_sub(1).map_or("", |before| &self.text[self.pieces[before].span]);
        let is_time = || joint::is_time(Word::of(before()));
        (word == AGO && is_time())
            || (SPANS_OF_TIME.contains(&word)
                && (WHICH_SPAN.contains(&before()) || roles::is_opener(before()) || is_time()))
    }

    /// `/한들통신 서울시는`, `/홍길동 기자 경찰은`, `그래픽=홍길동 시는`, `ⓒ News1 홍길동 기자 서울시는`: the
    /// end of a picture's credit, behind which the next paragraph has come to stand where a text has lost its
    /// line ends.
    fn is_of_credit(&self, at: usize, word: &str) -> bool {
        let begins = |word: &str| memchr2(b'/', b'=', word.as_bytes()).is_some() || word.starts_with(MARKS);
        let is_within = || {
            let near = &self.pieces[at.saturating_sub(CREDIT)..at];
            near.iter().any(|piece| begins(&self.text[piece.span]))
        };
        let ends = || BYLINES.contains(&word) || STOPPED.contains(&word);
        let is_agency = || Row::agencies().any(|agency| agency.is_called(word));
        begins(word) || ((ends() || is_agency()) && is_within())
    }

    /// `숨진 것과 관련 시청은`: what something is about, and no `관련 업체`.
    fn is_related(&self, at: usize, word: &str) -> bool {
        let before = || at.checked_sub(1).map(|before| &self.text[self.pieces[before].span]);
        RELATED.contains(&word) && before().is_some_and(|before| before.ends_with(['과', '와']))
    }

    /// `김도윤 의원, 박해솔 의원 두 명은`: the last of those who are counted, whose name and title are his.
    fn is_of_named(&self, at: usize, word: &str) -> bool {
        let is_name = |piece: &Piece| name::likeness(bracketless(&self.text[piece.span])) >= name::WHOLE;
        self.kind == Kind::Source
            && self.text[self.stem].ends_with(HEADS)
            && roles::is_title(word)
            && self.pieces[at.saturating_sub(BODIES)..at].iter().any(is_name)
    }

    /// Whether the name of a firm stands behind what it is: `소속사 한들`, `소속사 한들 측`, but `소속사 측`.
    fn is_named(&self, at: usize) -> bool {
        let next = &self.text[self.pieces[at + 1].span];
        let next = if at + 1 == self.last { &self.text[self.stem] } else { next };
        let roles = roles::of(next);
        !NO_PARTY_ALONE.contains(&next) && (!roles.is_somebody() || roles.is_abroad())
    }

    /// Whether brackets hold the whole name: `러시아 <한들통신>`.
    fn is_whole(&self) -> bool {
        let last = self.pieces[self.last].span;
        self.stem.start() > last.start() && self.text[last].starts_with('<')
    }

    /// Whether a word is one of those that phrases are made of, and no verb that describes them.
    /// `한들전자의` before `한 임원은`; not `빌린` in `차를 빌린 한 주민은`.
    fn joins(&self, at: usize, word: Word<'_>) -> bool {
        let written = word.written;
        let before = at.checked_sub(1).map(|before| self.pieces[before]);
        // `차를 빌린 한 주민`: a phrase of somebody begins at `한`, save for whose or where he is.
        let begun = || at + 1 < self.last && SOME_OR_OTHER.contains(&&self.text[self.pieces[at + 1].span]);
        // `“…”이라고 전제한 차 감독은`: the verb of a quotation.
        let reports = || {
            let ends = |before: Piece| clause::ends_report(&self.text[before.span]);
            ends_in(written, DESCRIBING) && before.is_some_and(ends)
        };
        let is_verb = || before.is_some_and(|before| is_verb_behind(self.text, before, written));
        // `오른 상황이라 일각에선`, but `페헤이라 감독은`.
        let is_reason = || at + 1 == self.last && written.ends_with(SINCE) && !name::looks_foreign(written);
        // Asked first, as it turns most words away.
        joint::joins(word, || before.is_some_and(|before| is_name(self.text, before)))
            && !(reports() || is_verb() || is_reason())
            && (!begun() || written.ends_with('의') || joint::listed(written))
    }
}

/// `<한들>`
fn is_bracketed(word: &str) -> bool {
    word.starts_with('<') && word.ends_with('>')
}

/// Whether a word is the verb of what stands before it, even if it looks like a name: `상황을 살핀`, `지리에
/// 정통한`.
fn is_verb_behind(text: &str, before: Piece, word: &str) -> bool {
    if before.quote.is_some() {
        return false;
    }
    let closes = |finals: &[u32]| {
        word.chars().next_back().is_some_and(|last| is_hangul(last) && finals.contains(&final_of(last)))
    };
    // `이끈 서훈 의원`: some names end in ㄴ too.
    let verbal = || joint::describes_noun(word) || name::likeness(bracketless(word)) == name::NONE;
    let mut last = text[before.span].chars().rev();
    let particle = last.next();
    // `서재이` has no particle: 이 stands behind a final consonant.
    let mut is_final = || last.next().is_some_and(has_final);
    match particle {
        // `강노을` has no particle: 을 stands behind a final consonant.
        Some('을') if !is_final() => false,
        // `기회를 주자`, `훈련을 마치고`, `기자들을 만나`
        Some('을' | '를') => {
            let goes_on = || ends_in(word, GOING_ON_ENDS) && name::likeness(word) == name::NONE;
            word.ends_with(['자', '고']) || (closes(&[N, L]) && verbal()) || goes_on()
        }
        // `한 분이 오르자 기사가`
        Some('이') => is_final() && ((closes(&[L]) && verbal()) || is_clause_in_ja(word)),
        // `해가 기울자 시인은`
        Some('가') if !is_final() && is_clause_in_ja(word) => true,
        Some('가') => !is_final() && closes(&[L]) && verbal(),
        // `익명을 전제로 한 관계자는`: no numeral.
        Some('로') if word == SOME => true,
        // `학원으로 옮기자 한들사는`
        Some('로' | '에' | '서') if is_clause_in_ja(word) && ends_in(word.trim_end_matches('자'), MOVES) => {
            true
        }
        // `무대에 선 연사`
        Some('에' | '로' | '서') if BRIEFLY_DESCRIBING.contains(&word) => true,
        Some('에' | '와' | '과' | '로' | '서') => word.len() > 3 && ends_in(word, DESCRIBING),
        _ => false,
    }
}

/// `오르자`: a clause with a subject ends so, and hardly a name.
fn is_clause_in_ja(word: &str) -> bool {
    word.ends_with('자') && name::likeness(word) <= name::RARE
}

/// Whether the piece is surely a name.
/// `김도윤`, `홍지원`; not `김윤`, which much else looks like.
fn is_name(text: &str, piece: Piece) -> bool {
    let word = bracketless(&text[piece.span]);
    let likeness = name::likeness(word);
    piece.quote.is_none()
        && (likeness >= name::RARE || (likeness == name::SHORT && ends_in(word, NAMES_LIKE_BODIES)))
}

/// A word that no list has takes only words like itself: `노을트레이드 뉴스`, `법무법인 가온`,
/// `최고경영자(CEO) 아서 벨로`. Else the noun before a firm's name, which has nothing to do with it, would be
/// a part of the name.
fn extends_unlisted(word: Word<'_>, stem: &str) -> bool {
    let Word { written, bare, roles } = word;
    let is_latin = written.as_bytes().first().is_some_and(u8::is_ascii_uppercase);
    let is_foreigner = word.is_bare() && (roles.is_japanese() || roles.is_given());
    is_latin
        || is_foreigner
        || roles.is_title()
        || name::looks_foreign(bare)
        || NAME_PARTICLES.contains(&written)
        || (written.chars().count() <= 3 && name::looks_foreign(bracketless(stem)))
        || FIRMS.contains(&written)
        // `마우고자타 클림코(61)`
        || (is_aged(stem)
            && name::likeness(bracketless(stem)) == name::NONE
            && foreign_part(written).is_some())
}
