//! The tense of the sentence in which a mention stands, by its last syllables.
//!
//! `-ㅆ다` is what was done, `-ㄴ다` what is done or to come, `-ㄹ 예정이다` what is to come; `-다고 밝혔다`
//! is past only for whoever says so. Some verbs in the present tell of one day (`열린다`), some of every day
//! (`오후 8시까지 운영한다`).

use super::Surroundings;
use crate::lexicon::closing::{self, FROM_ON, UNTIL};
use crate::lexicon::leads::{ANNOUNCING, AWAITING, HELD, HOURS, KEEPING, POLITE, REPORTED, REPORTING};
use crate::scan::jamo::{B, N, SS, final_of};

impl Surroundings<'_> {
    /// Whether the sentence ends with what is to come, or something holds from the mention on or until it:
    /// `…할 예정이다.`, `이날부터 금지된다`.
    pub(in crate::date) fn awaits(&self) -> bool {
        let sentence = self.rest_of_sentence();
        let holds = [FROM_ON, UNTIL].iter().any(|particle| sentence.starts_with(particle));
        AWAITING.iter().any(|end| sentence.ends_with(end)) || (holds && self.tells_coming())
    }

    /// Whether something is to come from the mention on: `9월부터 넓힌다`, `3분기 이후 오른다`. Not `9월부터
    /// 넓혔다`.
    pub(in crate::date) fn begins_coming(&self) -> bool {
        let from_on = self.rest().starts_with(FROM_ON) || self.word().ends_with(closing::AFTER);
        from_on && self.tells_coming()
    }

    /// Whether the sentence ends in the present tense, as what is to come is told of (`…열린다.`,
    /// `…열립니다.`), and reports nothing (`…로 보인다.`); in a quotation it may tell of a habit.
    pub(in crate::date) fn tells_coming(&self) -> bool {
        let sentence = self.rest_of_sentence();
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
        HELD.iter().any(|end| self.rest_of_sentence().ends_with(end)) && !self.quoted()
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
        let sentence = self.rest_of_sentence();
        self.tells_own_past() && !REPORTED.iter().any(|ending| sentence.contains(ending))
    }

    /// Whether the sentence tells in the past tense, and not what somebody says. Unlike
    /// [`tells_deed`](Self::tells_deed) it holds for `…연다고 밝혔다.` too.
    pub(in crate::date) fn tells_own_past(&self) -> bool {
        self.tells_past() && !self.quoted()
    }

    /// Whether the sentence ends in the past tense and announces nothing: `…했다.`, not `…하기로 했다.`
    pub(in crate::date) fn tells_past(&self) -> bool {
        let whole = self.rest_of_sentence();
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

/// Whether a verb without its ending is in the past tense, which ends in ㅆ: 했, 었, 았, 렸; 겠 is to come.
/// `있다` (*is*) has the consonant and is in the present.
fn is_past(stem: &str) -> bool {
    stem.chars().next_back().is_some_and(|c| final_of(c) == SS && !matches!(c, '있' | '겠'))
}
