//! Invented news: pages by a seeded generator, and the facts that it put into them, so that answers can be checked.
//!
//! Companies, places and people do not exist. Pages have a newspaper's furniture, and so many plain sentences that amounts and
//! quotations stand as thinly in them as in real ones.

use std::fmt::Write;

use super::words::*;

/// A page, when it came out, and what it tells.
#[derive(Debug)]
pub struct Page {
    pub id: i64,
    /// Microseconds since 1970 in UTC; none where the archive lost it.
    pub published: Option<i64>,
    /// None and empty texts happen in archives too.
    pub text: Option<String>,
    pub facts: Facts,
}

/// What the generator put into a page.
#[derive(Debug, Default)]
pub struct Facts {
    /// Euros that a company invests.
    pub invested: Option<i64>,
    /// Whether the won beside the euros are ten times too many or too few.
    pub misprinted: bool,
    /// Who is quoted in it, once a quotation.
    pub speakers: Vec<String>,
    /// Its hashtag.
    pub topic: &'static str,
}

/// So many pages from 2023 and 2024, always the same ones.
pub fn pages(count: usize) -> impl Iterator<Item = Page> {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    (1..).take(count).map(move |id| page(&mut random, id))
}

fn page(random: &mut Random, id: i64) -> Page {
    // 2023-01-01T09:00:00+09:00 and two years on, by minutes.
    let published = 1_672_531_200 + 60 * i64::try_from(random.below(2 * 365 * 24 * 60)).unwrap_or(0);
    let mut facts = Facts { topic: random.pick(TOPICS), ..Facts::default() };
    let text = match random.below(200) {
        0 => None,
        1 => Some(String::new()),
        _ => Some(written(random, published, &mut facts)),
    };
    let published = (random.below(50) != 0).then_some(published * 1_000_000);
    Page { id, published, text, facts }
}

fn written(random: &mut Random, published: i64, facts: &mut Facts) -> String {
    let company = random.pick(COMPANIES);
    let invests = random.below(3) == 0;
    let mut text = String::with_capacity(6000);
    let _ = match invests {
        true => writeln!(text, "{company}, {}에 투자…{} 짓는다", random.pick(PLACES), random.pick(WORKS)),
        false => {
            writeln!(text, "{company} {} 논란, {}에서 무슨 일이", random.pick(WORKS), random.pick(PLACES))
        }
    };
    let _ = writeln!(text, "입력 {}\n", stamp(published));
    if invests {
        investment(random, company, facts, &mut text);
    } else {
        // A fine in euros is no investment, however large: the headline tells them apart.
        let _ = write!(text, "{company}{} ", topic(company));
        let _ = write!(text, "과징금 {}억 유로를 물게 됐다. ", 50 + random.below(50));
    }
    plain(random, &mut text);
    for _ in 0..1 + random.below(3) {
        speech(random, company, facts, &mut text);
        plain(random, &mut text);
    }
    let _ = write!(text, "{} 기자\n\n#{} #뉴스\n\n", person(random), facts.topic);
    text.push_str("ⓒ 한누리일보. 무단 전재, 재배포 및 AI학습 이용 금지\n좋아요 3 슬퍼요 1\n많이 본 뉴스\n");
    for _ in 0..3 {
        let _ = writeln!(text, "“월세 {}만원 올려 달라”…{}", 10 + random.below(90), random.pick(PLACES));
    }
    text
}

/// `…는 12억3400만 유로(약 1조7800억 원)를 투자해 …`, at a rate near 1,450 won.
fn investment(random: &mut Random, company: &str, facts: &mut Facts, text: &mut String) {
    let millions = 100 + random.below(4000);
    let mut won = millions * (1400 + random.below(100)) / 100;
    facts.misprinted = random.below(100) == 0;
    if facts.misprinted {
        won = if random.below(2) == 0 { won * 10 } else { won / 10 };
    }
    facts.invested = i64::try_from(millions * 1_000_000).ok();
    let euros = written_out([(millions / 100, "억"), (millions % 100 * 100, "만")]);
    let won = written_out([(won / 10_000, "조"), (won % 10_000, "억")]);
    let (place, work, day) = (random.pick(PLACES), random.pick(WORKS), 1 + random.below(28));
    let _ = write!(text, "{company}{} {place}에 {euros} 유로(약 {won} 원)를 투자해 ", topic(company));
    let _ = write!(text, "내년 상반기까지 {work} 두 곳을 짓는다고 {day}일 밝혔다. ");
}

/// A number by its units, without those that it has none of.
fn written_out(parts: [(u64, &str); 2]) -> String {
    parts.iter().filter(|(count, _)| *count > 0).map(|(count, unit)| format!("{count}{unit}")).collect()
}

/// One or two quotations of somebody: named, then by pronoun.
fn speech(random: &mut Random, company: &str, facts: &mut Facts, text: &mut String) {
    let name = person(random);
    let title = random.pick(TITLES);
    let _ = write!(text, "{name} {company} {title}{} “{}”고 말했다. ", topic(title), random.pick(SAYINGS));
    facts.speakers.push(name.clone());
    if random.below(2) == 0 {
        let _ = write!(text, "그는 “{}”고 덧붙였다. ", random.pick(SAYINGS));
        facts.speakers.push(name);
    }
}

/// Two paragraphs with nothing in them.
fn plain(random: &mut Random, text: &mut String) {
    for _ in 0..2 {
        for _ in 0..3 + random.below(4) {
            let noun = random.pick(NOUNS);
            let _ = write!(text, "{} {noun}{} ", random.pick(MODIFIERS), topic(noun));
            let _ = write!(text, "{} {}. ", random.pick(ADVERBIALS), random.pick(PREDICATES));
        }
        text.push_str("\n\n");
    }
}

/// The few who are quoted often, and the many who are not.
fn person(random: &mut Random) -> String {
    let given = if random.below(3) == 0 { random.pick(&GIVEN[..3]) } else { random.pick(GIVEN) };
    format!("{}{given}", random.pick(SURNAMES))
}

/// The topic particle behind a word: `은` behind a consonant, `는` behind a vowel.
fn topic(word: &str) -> &'static str {
    let last = word.chars().next_back().map_or(0, u32::from);
    if (0xAC00..=0xD7A3).contains(&last) && !(last - 0xAC00).is_multiple_of(28) { "은" } else { "는" }
}

/// A time of UTC as a page of Korea's shows it.
fn stamp(seconds: i64) -> String {
    let time = datafusion::arrow::temporal_conversions::timestamp_s_to_datetime(seconds + 9 * 3600);
    time.map_or_else(String::new, |time| time.format("%Y.%m.%d %H:%M").to_string())
}

/// xorshift64*, by Sebastiano Vigna: the same numbers everywhere.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16) % end
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[usize::try_from(self.below(from.len() as u64)).unwrap_or(0)]
    }
}
