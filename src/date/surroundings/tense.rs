//! The tense of the sentence in which a mention stands, by its last syllables.
//!
//! `-ㅆ다` is what was done, `-ㄴ다` what is done or to come, `-ㄹ 예정이다` what is to come; `-다고 밝혔다`
//! is past only for whoever says so. Some verbs in the present tell of one day (`열린다`), some of every day
//! (`오후 8시까지 운영한다`). A clause of which the tense is past tells so where it is linked to the next:
//! in `4월에 심었고 10월에 거둔다` April is behind and October ahead.

use memchr::memchr_iter;

use super::Surroundings;
use crate::lexicon::closing::{self, FROM_ON, SHARE, UNTIL};
use crate::lexicon::leads::{
    ANNOUNCING, AWAITING, CLOSED, CONTRASTING, HELD, HOURS, KEEPING, LINKING, POLITE, REPORTED, REPORTING,
    TO_BE, UNDER_WAY, UPON_THAT,
};
use crate::scan::jamo::{B, L, N, SS, final_of};

impl Surroundings<'_> {
    /// Whether the sentence ends with what is to come, or something holds from the mention on or until it:
    /// `…할 예정이다.`, `이날부터 금지된다`.
    pub(in crate::date) fn awaits(&self) -> bool {
        let sentence = self.clause();
        let holds = [FROM_ON, UNTIL].iter().any(|particle| sentence.starts_with(particle));
        AWAITING.iter().any(|end| sentence.ends_with(end)) || (holds && self.tells_coming())
    }

    /// Whether something is to come from the mention on: `9월부터 넓힌다`, `3분기 이후 오른다`. Not `9월부터
    /// 넓혔다`.
    pub(in crate::date) fn begins_coming(&self) -> bool {
        let rest = self.rest();
        let from_on = rest.strip_prefix(SHARE).unwrap_or(rest).starts_with(FROM_ON)
            || self.word().ends_with(closing::AFTER);
        from_on && self.tells_coming()
    }

    /// Whether something that is under way has begun with the mention: `3월부터 심고 있다`.
    pub(in crate::date) fn has_begun(&self) -> bool {
        let clause = self.clause();
        clause.starts_with(FROM_ON)
            && clause
                .trim_end_matches('다')
                .strip_suffix(UNDER_WAY)
                .is_some_and(|clause| clause.ends_with("고 "))
    }

    /// Whether the clause tells of what is to come by a verb in -ㄹ and what stands behind it: `물량이 늘
    /// 것으로 보인다`, `오를 확률이`. Not `늘었을 것으로`, which is guessed of what was.
    pub(in crate::date) fn expects(&self) -> bool {
        let clause = self.clause();
        let is_to_be = |at: usize| {
            let mut before = clause[..at].chars().rev();
            let is_future = before.next().is_some_and(|c| final_of(c) == L);
            is_future && before.next().is_none_or(|c| final_of(c) != SS)
        };
        TO_BE.iter().any(|word| clause.match_indices(word).any(|(at, _)| is_to_be(at)))
    }

    /// Whether the sentence ends in the present tense, as what is to come is told of (`…열린다.`,
    /// `…열립니다.`), and reports nothing (`…로 보인다.`); in a quotation it may tell of a habit.
    pub(in crate::date) fn tells_coming(&self) -> bool {
        let sentence = self.clause();
        let present = |stem: &str| {
            let mut last = stem.chars().rev();
            match last.next() {
                // `열립니다`, but `열렸습니다`, `공석입니다`
                Some('니') => last.next().is_some_and(|c| !matches!(c, '습' | '입') && final_of(c) == B),
                last => last.is_some_and(|c| final_of(c) == N),
            }
        };
        let is_coming = AWAITING.iter().any(|end| sentence.ends_with(end))
            || (sentence.strip_suffix('다').is_some_and(present)
                && !REPORTING.iter().any(|end| sentence.ends_with(end)));
        is_coming && !self.quoted()
    }

    /// Whether the sentence ends by saying in the present tense that something is held: `10월 4일 열린다.`
    /// Customs are told so too, but not by these verbs: `9월 첫째 월요일을 쇤다`.
    pub(in crate::date) fn is_to_be_held(&self) -> bool {
        let clause = self.clause();
        HELD.iter().any(|end| clause.ends_with(end)) && !self.quoted()
    }

    /// Whether a time is one of the hours that are kept day after day, by the noun before it (`운영 시간은`)
    /// or the verb behind it (`오후 8시까지 운영한다`).
    pub(in crate::date) fn tells_hours(&self) -> bool {
        let before = self.tail().trim_end_matches([' ', '(']);
        let sentence = self.rest_of_sentence();
        let lasts =
            || sentence.starts_with(UNTIL) || sentence.starts_with(FROM_ON) || self.range_end().is_some();
        HOURS.iter().any(|noun| before.ends_with(noun))
            || (lasts() && KEEPING.iter().any(|verb| sentence.contains(verb)) && !self.quoted())
    }

    /// Whether the sentence ends by saying that a house is closed, as it is each week: `월요일 휴관.`
    pub(in crate::date) fn tells_closing(&self) -> bool {
        let sentence = self.rest_of_sentence().trim_end_matches([')', ' ']);
        CLOSED.iter().any(|closed| sentence.ends_with(closed))
    }

    /// Whether the sentence ends as one in the present tense that is spoken: `…반죽을 해요.`
    pub(in crate::date) fn tells_habit(&self) -> bool {
        let spoken = self.rest_of_sentence().strip_suffix(['요', '죠']);
        // `했어요`, but `먹어요`
        spoken.is_some_and(|stem| !is_past(stem.strip_suffix('어').unwrap_or(stem)))
    }

    /// Whether the sentence ends in a verb, as no headline does: `상반기 적자를 냈다`; not `상반기 적자`.
    pub(in crate::date) fn has_verb(&self) -> bool {
        self.rest_of_sentence().trim_end_matches(['”', '"']).ends_with(['다', '요', '죠'])
    }

    /// Whether the sentence tells in the past tense of what was done, and not of what was said: `3일 공장을
    /// 열었다.`; not `3일 공장을 연다고 밝혔다.`, whose past is that of saying so.
    pub(in crate::date) fn tells_deed(&self) -> bool {
        let sentence = self.clause();
        self.tells_own_past() && !REPORTED.iter().any(|ending| sentence.contains(ending))
    }

    /// Whether the sentence tells in the past tense, and not what somebody says. Unlike
    /// [`tells_deed`](Self::tells_deed) it holds for `…연다고 밝혔다.` too.
    pub(in crate::date) fn tells_own_past(&self) -> bool {
        self.tells_past() && !self.quoted()
    }

    /// Whether the sentence ends in the past tense and announces nothing: `…했다.`, not `…하기로 했다.`
    pub(in crate::date) fn tells_past(&self) -> bool {
        let whole = self.clause();
        // `선고했다(2031고단920)`: the bracket behind the verb.
        let sentence = match whole.strip_suffix(')').and_then(|sentence| sentence.rsplit_once('(')) {
            Some((sentence, _)) => sentence,
            None => whole,
        };
        let told = sentence.trim_end_matches(['”', '"']);
        is_past(told.strip_suffix(POLITE).unwrap_or(told).trim_end_matches('다'))
            && !ANNOUNCING.iter().any(|word| whole.contains(word))
    }
}

impl<'a> Surroundings<'a> {
    /// The rest of the sentence, up to the first verb in the past tense that is linked to what follows: `에
    /// 심었` of `에 심었고 10월에 거둔다`, `에 징수한` of `에 징수한 데 이어 더 걷는다`. A verb without a
    /// tense of its own (`심고`) has that of the next; behind one in the present (`심지만`) the sentence is
    /// left whole.
    fn clause(&self) -> &'a str {
        let sentence = self.rest_of_sentence();
        let mut from = 0;
        for end in memchr_iter(b' ', sentence.as_bytes()) {
            let behind = end + 1;
            let word = &sentence[from..end];
            let word = word.strip_suffix(',').unwrap_or(word);
            if word == UPON_THAT.0 && sentence[behind..].starts_with(UPON_THAT.1) {
                return sentence[..from].trim_end();
            }
            if let Some(stem) = LINKING.iter().find_map(|link| word.strip_suffix(link)) {
                // `심었고`, and `심고 있으며`, which is under way.
                let is_under_way = || stem == UNDER_WAY && sentence[..from].trim_end().ends_with('고');
                if is_past(stem) || is_under_way() {
                    return &sentence[..from + stem.len()];
                }
                if CONTRASTING.iter().any(|link| word.ends_with(link)) {
                    break;
                }
            }
            from = behind;
        }
        sentence
    }
}

/// Whether a verb without its ending is in the past tense, which ends in ㅆ: 했, 었, 았, 렸; 겠 is to come.
/// `있다` (*is*) has the consonant and is in the present.
fn is_past(stem: &str) -> bool {
    stem.chars().next_back().is_some_and(|c| final_of(c) == SS && !matches!(c, '있' | '겠'))
}
