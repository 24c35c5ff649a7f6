//! Words that are taken into a phrase by what stands beside them, though they end as verbs and particles do:
//! names before a title, departments, schools, firms, and how many of how many.
//!
//! The last syllables of Korean nouns are those of particles too (`과` is a department and *and*, `고` a
//! school and *then*), and no list has all nouns. So these are asked last, of a word that nothing else takes
//! in, and each wants something else beside it: a title behind, a name before, a body.

use super::{Edge, is_name};
use crate::lexicon::phrases::{
    ADJECTIVES, ANOTHER, ARTICLES, AT_LEAST, CASES_OF_NAMES, HEADS, JAPAN, LIKE_PARTICLES,
    LIKE_PARTICLES_ALONE, NAME_PARTICLES, NATIONS_IN_ONE, OF_DEPARTMENTS, OUT_OF, PARTY, SOME, SOME_OR_OTHER,
    SURNAMES_LIKE_VERBS,
};
use crate::quote::bracket::{bracketless, is_bare_honorific};
use crate::quote::edge::{Kind, is_institution};
use crate::quote::foreigner::{foreign_part, stands_as_surname};
use crate::quote::name;
use crate::quote::roles;
use crate::quote::row::Piece;
use crate::scan::class::{ends_in, is_hangul};

impl Edge<'_> {
    /// Whether it is the name before `씨` alone, whatever that ends in.
    pub(super) fn is_called(&self, at: usize) -> bool {
        at + 1 == self.last && self.kind == Kind::Honorific && is_bare_honorific(&self.text[self.stem])
    }

    /// `평생학습과 관계자`: of the department, not of those before as well, who would be people (`경찰관과
    /// 관계자`).
    pub(super) fn is_department(&self, at: usize, word: &str) -> bool {
        let Some(field) = word.strip_suffix('과') else { return false };
        let is_field = || !roles::of(field).is_somebody() && field.chars().all(is_hangul);
        // `신경과 교수`, but `김도윤과 교수`.
        let has_title = || {
            let title = &self.text[self.stem];
            OF_DEPARTMENTS.iter().any(|end| title.ends_with(end))
                && field.chars().count() > 1
                && name::likeness(field) < name::RARE
        };
        let fits = || match self.kind {
            // `군청 안전과 관계자`: of two syllables only behind the body.
            Kind::Source => field.chars().count() > 2 || at > 0 && self.is_body(at - 1),
            Kind::Title => has_title(),
            _ => false,
        };
        at + 1 == self.last && fits() && is_field()
    }

    /// Whether a word is a body, by a list or its ending.
    /// `군청`, `한들은행`; not a quotation.
    fn is_body(&self, at: usize) -> bool {
        let word = &self.text[self.pieces[at].span];
        self.pieces[at].quote.is_none() && is_institution(word, roles::of(word))
    }

    /// `클라우스 헤닝센 노르드라인 대표`: a firm between a foreign name and the title, and no copula
    /// (`매니지먼트사인 한들`).
    pub(super) fn is_foreign_firm(&self, at: usize, word: &str) -> bool {
        let before = || at.checked_sub(1).map(|before| &self.text[self.pieces[before].span]);
        at + 1 == self.last
            && self.kind == Kind::Title
            && word.ends_with('인')
            && name::looks_foreign(word)
            && before().is_some_and(name::looks_foreign)
    }

    /// `위원 7명 중 2명 이상`: the number before what bounds it, of how many those are who are counted, and
    /// who they are.
    pub(super) fn is_counted_out(&self, at: usize, word: &str) -> bool {
        let other = |at: usize| &self.text[self.pieces[at].span];
        let is_number = |word: &str| word.ends_with(HEADS) && word.starts_with(|c: char| c.is_ascii_digit());
        if self.kind != Kind::Source {
            return false;
        }
        let stem = &self.text[self.stem];
        let is_bounded = AT_LEAST.contains(&bracketless(stem));
        if is_bounded && at + 1 == self.last {
            return true;
        }
        let (last, number) =
            if is_bounded { (self.last - 1, other(self.last - 1)) } else { (self.last, bracketless(stem)) };
        let is_somebody = |word: &str| roles::of(word).is_somebody();
        // `의사 중 한 명`
        if number == HEADS && at + 1 < last && other(last - 1) == SOME {
            return match last - at {
                2 => word == OUT_OF && at > 0 && is_somebody(other(at - 1)),
                3 => other(at + 1) == OUT_OF && is_somebody(word),
                _ => false,
            };
        }
        if !is_number(number) {
            return false;
        }
        match last - at {
            1 => word == OUT_OF && at > 0 && is_number(other(at - 1)),
            2 => other(at + 1) == OUT_OF && is_number(word),
            3 => other(at + 2) == OUT_OF && is_somebody(word),
            _ => false,
        }
    }

    /// `한 젊은 상인`: what somebody is like, before those whom no name tells.
    pub(super) fn is_adjective(&self, at: usize, word: &str) -> bool {
        let before = || at.checked_sub(1).map(|before| &self.text[self.pieces[before].span]);
        at < self.last
            && matches!(self.kind, Kind::Source | Kind::Title)
            && ADJECTIVES.contains(&word)
            && before().is_some_and(|before| SOME_OR_OTHER.contains(&before))
    }

    /// The `또` of `또 다른 관계자`.
    pub(super) fn is_another(&self, at: usize, word: &str) -> bool {
        let other = || &self.text[self.pieces[at + 1].span] == ANOTHER.1;
        word == ANOTHER.0 && at < self.last && other()
    }

    /// `김도윤 한빛고 교사`: a school right before the title, behind a name that has no particle, ends as
    /// verbs do. Only behind a name: elsewhere `고` links verbs.
    pub(super) fn is_school(&self, at: usize, word: &str) -> bool {
        let before = || at.checked_sub(1).map(|before| self.pieces[before]);
        let is_bare = |piece: Piece| !ends_in(&self.text[piece.span], CASES_OF_NAMES);
        at + 1 == self.last
            && self.kind == Kind::Title
            && word.ends_with('고')
            && before().is_some_and(|piece| is_bare(piece) && is_name(self.text, piece))
    }

    /// Before a title, a body or a nation, the surname of a foreigner may end as words with particles do, and
    /// Japanese given names in 로 and 에: `데릭 매컬로 캐나다 국방장관`, `위르겐 쾰만 감독`, `노코시 다로
    /// 일본 외무성 국장`.
    pub(super) fn is_foreign_surname(&self, at: usize, word: &str) -> bool {
        if at + 1 < self.last && word.ends_with('로') && &self.text[self.pieces[at + 1].span] == JAPAN {
            return true;
        }
        let before = |by: usize| at.checked_sub(by).map_or("", |before| &self.text[self.pieces[before].span]);
        let is_given = |word: &str| {
            let roles = roles::of(word);
            (name::looks_foreign(word) && !roles.is_somebody()) || roles.is_given() || roles.is_japanese()
        };
        // `마리아 코르나 마차도`
        let is_within = |word: &str| NAME_PARTICLES.contains(&word) || foreign_part(word).is_some();
        let has_given = || is_given(before(1)) || (is_within(before(1)) && is_given(before(2)));
        let is_followed = || {
            let next = self.pieces[at + 1].span;
            let next = bracketless(&self.text[if at + 1 == self.last { self.stem } else { next }]);
            let roles = roles::of(next);
            roles.is_somebody()
                || is_institution(next, roles)
                || NATIONS_IN_ONE.contains(&next)
                || next.ends_with(PARTY)
                || next.starts_with(|c: char| c.is_ascii_uppercase())
                || (next.starts_with(ARTICLES) && name::looks_foreign(next))
        };
        // `쾰만 감독`, of whom the text gives the whole name elsewhere.
        let is_alone =
            || at + 1 == self.last && ends_in(word, LIKE_PARTICLES_ALONE) && name::looks_foreign(word);
        // `마두로 대통령`, of whom the text tells elsewhere as of nobody but a person.
        let is_told = || at + 1 == self.last && stands_as_surname(self.text, self.pieces[at].span);
        // `아이작 브라운 대변인`: the surname ends as verbs before their nouns do.
        let is_verbal = || {
            let ends = name::looks_foreign(word) || ends_in(word, SURNAMES_LIKE_VERBS);
            // `칼리드 빈 자비르한 알수와이드`
            let given = if NAME_PARTICLES.contains(&before(1)) { before(2) } else { before(1) };
            roles::of(given).is_given() && ends && !roles::of(word).is_adnominal()
        };
        at < self.last
            && self.kind == Kind::Title
            && (is_alone()
                || is_told()
                || ((ends_in(word, LIKE_PARTICLES) && has_given() || is_verbal()) && is_followed()))
    }

    /// `탁세인 변호사는`: a name of a rare surname right before the title, that ends as the copula does; not
    /// `위원인 변호사는`, of which the lists know what stands before.
    pub(super) fn is_name_in_in(&self, at: usize, word: &str) -> bool {
        let Some(stem) = word.strip_suffix('인') else { return false };
        let is_listed = || {
            let roles = roles::of(stem);
            roles.is_somebody() || roles.is_no_name() || roles.is_nobody() || roles.is_opener()
        };
        at + 1 == self.last
            && self.kind == Kind::Title
            && name::likeness(word) == name::RARE
            && word.chars().count() == 3
            && !is_listed()
    }

    /// A sentence has one topic: in `윤고은 작가는`, `이정은 한들대 교수는` the first word ends like one, and
    /// is the name.
    pub(super) fn is_name_in_eun(&self, at: usize, word: &str) -> bool {
        let Some(stem) = word.strip_suffix('은') else { return false };
        // `안정은 한들대 교수는`, though 안정 is a word; not `조선은 한들대 교수는`.
        let is_listed = || {
            let roles = roles::of(stem);
            roles.is_somebody() || roles.is_no_name() || roles.is_opener()
        };
        at < self.last
            && self.kind == Kind::Title
            && self.text[self.stem.end()..].starts_with(['는', '은'])
            && word.chars().count() == 3
            && name::begins_as_name(word)
            && (at + 1 == self.last || !is_listed())
    }
}
