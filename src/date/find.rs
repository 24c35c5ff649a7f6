//! Searching a text for temporal expressions.

use super::expression::{Calendar, Expression, Kind, Year};
use super::grammar::{self, skip_gap};
use crate::lexicon::holiday;
use crate::lexicon::trigger::{Opens, TRIGGERS};
use crate::scan::class::{after, before, is_middle_dot, is_tilde, is_word, trim_gap};
use crate::scan::digits::DigitsAt;
use crate::scan::fold::Folded;
use crate::scan::heads::{Heads, HeadsAt};
use crate::scan::syllables::Syllables;
use crate::scan::table::List;
use crate::{Mention, Span};

/// Finds the temporal expressions in a text, in order.
///
/// | kind | as written |
/// |---|---|
/// | dates | `2031년 3월 10일(월)`, `3월10일`, `4일`, `’25년`, `2036학년도`, `1990년대 후반`, `21세기 초` |
/// | in figures | `2031.3.10`, `2031-03-10T14:52`, `31.03.10 09:30`, `2031. 10. 12. 오후 5:04`, `05.21 (화)` |
/// | relative | `어제`, `이날`, `이튿날`, `지난주 금요일`, `이달 말`, `같은 해 6월`, `올 3분기`, `3년 전`, `연말` |
/// | lists and ranges, each item by itself | `3∼5일`, `지난 10·11일`, `2016~18년`, `10일부터 14일까지` |
/// | times | `오후 2시 52분`, `낮 12시 반`, `밤 11시쯤`, `자정`, `24시` |
/// | durations | `1년 6개월`, `사흘`, `석 달`, `10여 일`, `수십 년`, `향후 2년`, `5박 7일` |
/// | sets | `매주 월요일`, `매년 12월`, `평일`, `하루 두 번`, `한 달에 10만 원` |
/// | open | `최근`, `현재`, `과거`, `향후`, `당시` |
///
/// Not found are ages, scores, laws, prizes and other numbers (`10년물`, `4일장`, `12·3`), and days that no calendar has.
///
/// ```
/// use gisa::date;
///
/// let text = "지난해 2월 투자를 받았고, 4일(현지시간) 다시 발표했다";
/// let found: Vec<_> = date::find(text).map(|mention| mention.text()).collect();
/// assert_eq!(found, ["지난해 2월", "4일"]);
/// ```
#[must_use]
pub fn find(text: &str) -> Find<'_> {
    Find { folded: Folded::new(text), cursor: Cursor::default() }
}

/// The same in a text that was folded before.
pub(crate) fn find_in(folded: &str) -> Find<'_> {
    Find { folded: Folded::already(folded), cursor: Cursor::default() }
}

/// Iterator over the temporal expressions in a text, made by [`find`].
///
/// ```
/// let mut found = gisa::date::find("4일 열고 14일 닫는다");
/// assert_eq!(found.next().unwrap().text(), "4일");
/// assert_eq!(found.next().unwrap().text(), "14일");
/// assert!(found.next().is_none());
/// ```
#[derive(Clone, Debug)]
pub struct Find<'t> {
    folded: Folded<'t>,
    cursor: Cursor,
}

impl Find<'_> {
    /// Finds public holidays and other named days too: `광복절`, `추석`, `3·1절`, `6·25`.
    ///
    /// Those of the lunar calendar are found and stay unresolved.
    ///
    /// ```
    /// let text = "광복절인 15일 문을 열고 추석에 쉰다";
    /// let found: Vec<_> = gisa::date::find(text).with_named_days().map(|mention| mention.text()).collect();
    /// assert_eq!(found, ["광복절", "15일", "추석"]);
    /// ```
    #[must_use]
    pub const fn with_named_days(mut self) -> Self {
        self.cursor.names = Some(Ahead { known: Known::Nothing, place: HeadsAt::START });
        self
    }
}

impl<'t> Iterator for Find<'t> {
    type Item = Mention<'t, Expression>;

    fn next(&mut self) -> Option<Self::Item> {
        let (span, expression) = next_in(self.folded.text(), &mut self.cursor)?;
        Some(Mention::new(expression, self.folded.span(span), self.folded.original()))
    }
}

/// Where a search stands: the offset behind which it goes on, and the triggers ahead that are already known.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cursor {
    at: usize,
    /// Where the last expression ended: nothing before it is read again.
    floor: usize,
    digits: Ahead<Span, DigitsAt>,
    /// Where a word begins, and its row among the triggers.
    word: Ahead<(usize, usize), HeadsAt>,
    /// Named days, where they are asked for.
    names: Option<Ahead<(usize, usize), HeadsAt>>,
}

/// A trigger ahead.
#[derive(Clone, Copy, Debug, Default)]
struct Ahead<T, P> {
    known: Known<T>,
    /// How far the text has been searched: before the trigger, which may turn out to be passed.
    place: P,
}

/// What is known about it.
#[derive(Clone, Copy, Debug, Default)]
enum Known<T> {
    #[default]
    Nothing,
    At(T),
    /// There is no more.
    End,
}

impl Ahead<Span, DigitsAt> {
    /// The run of digits at or behind `at`, searched for only where the known one has been passed.
    #[inline]
    fn at_or_behind(&mut self, text: &str, at: usize, is_wanted: impl Fn(Span) -> bool) -> Option<Span> {
        match self.known {
            Known::End => return None,
            Known::At(run) if run.start() >= at => return Some(run),
            _ => {}
        }
        self.place.skip_to(at);
        loop {
            let here = self.place;
            let Some(run) = self.place.next_in(text) else {
                self.known = Known::End;
                return None;
            };
            if is_wanted(run) {
                (self.known, self.place) = (Known::At(run), here);
                return Some(run);
            }
        }
    }
}

impl Ahead<(usize, usize), HeadsAt> {
    /// The word of a list at or behind `at`, likewise.
    #[inline]
    fn at_or_behind(&mut self, text: &str, at: usize, heads: &Heads) -> Option<(usize, usize)> {
        match self.known {
            Known::End => return None,
            Known::At(word) if word.0 >= at => return Some(word),
            _ => {}
        }
        self.place.skip_to(text, at);
        let found = heads.find(text, &mut self.place);
        self.known = found.map_or(Known::End, Known::At);
        found
    }
}

/// Reads a named day.
fn from_name(text: &str, start: usize) -> Option<(Span, Expression)> {
    let inside =
        before(text, start).is_some_and(|c| is_word(c) || matches!(c, '.' | ',') || is_middle_dot(c));
    let (end, expression) = if inside { None } else { grammar::read_name(text, start) }?;
    Some((Span::new(start, end), expression))
}

fn earliest(first: Option<usize>, second: Option<usize>) -> Option<usize> {
    match (first, second) {
        (Some(first), Some(second)) => Some(first.min(second)),
        (one, other) => one.or(other),
    }
}

/// The next expression at or behind the cursor in a folded text.
fn next_in(text: &str, cursor: &mut Cursor) -> Option<(Span, Expression)> {
    loop {
        let at = cursor.at;
        let named = cursor.names.is_some();
        let digits = cursor.digits.at_or_behind(text, at, |run| named || may_be_time(text, run));
        let word = cursor.word.at_or_behind(text, at, &WORDS);
        let name = cursor.names.as_mut().and_then(|names| names.at_or_behind(text, at, &NAMES));
        let name = name.map(|(start, _)| start);
        let start = earliest(earliest(digits.map(Span::start), word.map(|(start, _)| start)), name)?;
        cursor.at = start + after(text, start).map_or(1, char::len_utf8);
        let mut found = None;
        if name == Some(start) {
            found = from_name(text, start);
        }
        if let Some(run) = digits.filter(|run| run.start() == start) {
            cursor.at = run.end();
            if !named || may_be_time(text, run) {
                found = from_digits(text, run, cursor.floor);
            }
            if found.is_none() && cursor.names.is_some() {
                found = from_name(text, start);
            }
        }
        if let Some((_, row)) = word.filter(|&(at, _)| at == start && found.is_none()) {
            found = from_word(text, start, TRIGGERS[row].1, cursor.floor);
        }
        if let Some((span, expression)) = found {
            (cursor.at, cursor.floor) = (span.end(), span.end());
            return Some((span, expression));
        }
    }
}

/// The words by which expressions without a digit are found, each in the row of its trigger.
static WORDS: Heads = Heads::new(&TRIGGER_WORDS);

const TRIGGER_WORDS: [&str; TRIGGERS.len()] = {
    let mut words = [""; TRIGGERS.len()];
    let mut row = 0;
    while row < words.len() {
        words[row] = TRIGGERS[row].0;
        row += 1;
    }
    words
};

/// The beginnings of named days.
static NAMES: Heads = Heads::new(holiday::BEGINNINGS);

/// Longest look back for what leads a number, in bytes: three words.
const LEAD: usize = 40;

/// The tail of `text[floor..at]`, at most [`LEAD`] bytes long.
fn lead(text: &str, floor: usize, at: usize) -> &str {
    let mut from = at.saturating_sub(LEAD).max(floor);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    &text[from..at]
}

/// Whether a run of digits may be a number of a time, by what stands right around it. Two in three are not, and are told
/// by the character behind them.
#[inline]
fn may_be_time(text: &str, run: Span) -> bool {
    let behind = &text.as_bytes()[run.end()..];
    let goes_on = match behind.strip_prefix(b" ").unwrap_or(behind) {
        [0xEA..=0xED, second, third, ..] => UNITS.may_have(*second, *third),
        [0x80..=0xFF | b' ' | b'~' | b'-' | b'.' | b'/' | b',' | b':', ..] => true,
        _ => false,
    };
    goes_on && is_of_time(text, run)
}

/// The same for a run behind which a unit or a sign may stand.
#[inline(never)]
fn is_of_time(text: &str, run: Span) -> bool {
    let glued = |byte: &u8| byte.is_ascii_alphabetic() || *byte == b':';
    run.len() <= 8
        && unit_may_follow(&text[run.end()..])
        && !text.as_bytes()[..run.start()].last().is_some_and(glued)
}

/// The syllables for which [`unit_may_follow`] may hold.
static UNITS: Syllables = Syllables::new().with_each_of("년시개월일분초주박세학여만천백");

/// Reads from a run of digits, with what leads it.
fn from_digits(text: &str, run: Span, floor: usize) -> Option<(Span, Expression)> {
    let ahead = before(text, run.start());
    let number_goes_on = matches!(ahead, Some('.' | ',' | '-' | '/')) && {
        before(text, run.start() - 1).is_some_and(|c| c.is_ascii_digit() || c.is_ascii_alphabetic())
    };
    let in_range = matches!(ahead, Some('-')) && floor + 1 == run.start();
    if number_goes_on && !in_range {
        return None;
    }
    let ahead = lead(text, floor, run.start());
    if is_left_over(ahead, &text[run.end()..]) {
        return None;
    }
    if let Some(found) = second_year(text, run) {
        return Some(found);
    }
    let mut start = leading_start(ahead, run.start());
    loop {
        if let Some((end, expression)) = grammar::read(text, start).filter(|&(end, _)| end > run.start()) {
            return Some((Span::new(start, end), expression));
        }
        if start == run.start() {
            return None;
        }
        start = run.start();
    }
}

/// Whether the number is the day of a month that was turned down: the `30일` of `2월 30일`.
fn is_left_over(lead: &str, behind: &str) -> bool {
    let month = || trim_gap(lead).strip_suffix('월');
    behind.starts_with('일') && month().is_some_and(|number| number.ends_with(|c: char| c.is_ascii_digit()))
}

/// Where the expression begins whose number begins at `at`: before an apostrophe, `오는`, `밤` …
fn leading_start(lead: &str, at: usize) -> usize {
    const LEADS: &List = &List::new(&[
        "’",
        "‘",
        "돌아오는",
        "오는",
        "올",
        "새벽",
        "아침",
        "저녁",
        "대낮",
        "낮",
        "심야",
        "밤",
        "기원전",
        "서기",
        "단기",
        "음력",
    ]);
    let trimmed = trim_gap(lead);
    match LEADS.before(trimmed).chain(trimmed.strip_suffix('\'')).min_by_key(|rest| rest.len()) {
        Some(rest) if !rest.ends_with(is_word) => at - lead.len() + rest.len(),
        _ => at,
    }
}

/// The `18년` of `2016~18년`: two digits whose century stands before the sign.
fn second_year(text: &str, run: Span) -> Option<(Span, Expression)> {
    if run.len() != 2 || !text[run.end()..].starts_with('년') {
        return None;
    }
    let ahead = text[..run.start()].trim_end_matches(|c| crate::scan::class::is_tilde(c) || c == '-');
    let first = ahead.get(ahead.len().checked_sub(4)?..)?;
    let first =
        first.parse::<i16>().ok().filter(|year| ahead.len() < run.start() && (1800..2200).contains(year))?;
    let year = first / 100 * 100 + text[run].parse::<i16>().ok()?;
    let calendar = Calendar { year: Some(Year::Number(year)), ..Calendar::default() };
    Some((Span::new(run.start(), run.end() + "년".len()), Expression::new(Kind::Calendar(calendar))))
}

/// Whether the unit of a time may stand at the head of `rest`, behind a number, or behind others that it is listed with.
fn unit_may_follow(rest: &str) -> bool {
    let spaced = skip_gap(rest);
    let glued = spaced.len() == rest.len();
    let mut behind = spaced.chars();
    match behind.next() {
        Some('년' | '시') => true,
        Some('개') => behind.as_str().starts_with(['월', '년']),
        Some('월' | '일' | '분' | '초' | '주' | '박') => glued,
        Some('세') => glued && behind.as_str().starts_with('기'),
        Some('학') => glued && behind.as_str().starts_with('년'),
        Some('여' | '만' | '천' | '백') => glued && unit_ends_list(behind.as_str()),
        Some('~' | '∼' | '〜' | '–' | '·' | 'ㆍ' | '‧' | '․' | '・' | '∙' | '･') => {
            unit_ends_list(spaced)
        }
        Some('-' | '.' | '/' | ',') => unit_ends_list(spaced) || figures_follow(spaced),
        Some(':') => true,
        _ => false,
    }
}

/// How far numbers may be listed before their unit, in characters.
const LIST: usize = 48;

/// Whether more numbers follow, if any, and then the unit of a time.
fn unit_ends_list(rest: &str) -> bool {
    let is_inside = |c: char| {
        c.is_ascii_digit()
            || matches!(c, ' ' | '-' | '.' | '/' | ',' | '여' | '만' | '천' | '백')
            || is_tilde(c)
            || is_middle_dot(c)
    };
    let end = rest.chars().take(LIST).find(|&c| !is_inside(c));
    matches!(end, Some('년' | '월' | '일' | '시' | '분' | '초' | '주' | '박' | '개' | '세' | '학'))
}

/// Whether a date in figures may go on here: two more numbers, or one and a weekday in brackets.
fn figures_follow(rest: &str) -> bool {
    let mut behind = rest.bytes().take(LIST).skip_while(|b| b.is_ascii_digit() || matches!(b, b' '));
    let _ = behind.next();
    let mut behind = behind.skip_while(|b| b.is_ascii_digit() || matches!(b, b' '));
    matches!(behind.next(), Some(b'.' | b'-' | b'/' | b'('))
}

/// Reads from the beginning of a word.
fn from_word(text: &str, at: usize, opens: Opens, floor: usize) -> Option<(Span, Expression)> {
    let start = leaning_start(lead(text, floor, at), at)?;
    let opens = if start < at { Opens::Led } else { opens };
    let (end, expression) = grammar::read_word(text, start, opens)?;
    is_time(text, start, end, expression).then_some((Span::new(start, end), expression))
}

/// Where the expression begins whose word begins at `at`: there, or at `오는` before it (`오는 주말`). None inside a word.
fn leaning_start(ahead: &str, at: usize) -> Option<usize> {
    let trimmed = trim_gap(ahead);
    if trimmed.len() == ahead.len() {
        return (!ahead.ends_with(is_word)).then_some(at);
    }
    match trimmed.strip_suffix("오는") {
        Some(rest) if !rest.ends_with(is_word) => Some(at - (ahead.len() - rest.len())),
        _ => Some(at),
    }
}

/// Whether it is a time at all: `앞으로` behind a noun is a place (`국회 앞으로`), behind a time its distance.
fn is_time(text: &str, start: usize, end: usize, expression: Expression) -> bool {
    let vague = matches!(expression.kind(), Kind::Vague(_)) && text[start..end].starts_with("앞으로");
    !(vague && (grammar::noun_stands_before(&text[..start]) || text[end..].starts_with(" 다가")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    #[test]
    fn the_syllables_of_units_let_through_all_that_may_follow() {
        for c in '가'..='힣' {
            for behind in ["", "월", "년", "기", " 5일", "3년"] {
                let rest: String = [String::from(c).as_str(), behind].concat();
                assert!(!unit_may_follow(&rest) || UNITS.may_begin(&rest), "{rest}");
            }
        }
    }
}
