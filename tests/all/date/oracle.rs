//! Every day of 1900 to 2100 as the day of publication, against a calendar that knows no more than how long months are.
//!
//! The oracle counts days one by one and shares no code with `chrono`.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};
use gisa::Mention;
use gisa::date::{self, Expression};

/// A day, with the day of the week from 0 on Monday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Day {
    year: i32,
    month: u32,
    day: u32,
    weekday: usize,
}

impl Day {
    fn value(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

const fn days_in(year: i32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// All days of 1898 to 2102, by counting from a Saturday, 1 January 1898.
fn calendar() -> Vec<Day> {
    let mut days = Vec::new();
    for year in 1898..=2102 {
        for month in 1..=12 {
            for day in 1..=days_in(year, month) {
                days.push(Day { year, month, day, weekday: (5 + days.len()) % 7 });
            }
        }
    }
    days
}

/// The indices of the days of 1900 to 2100.
fn published(days: &[Day]) -> impl Iterator<Item = usize> + use<> {
    let first = days.iter().position(|day| day.year == 1900);
    let end = days.iter().position(|day| day.year == 2101);
    first.unwrap()..end.unwrap()
}

/// A text whose expressions are found once and resolved by many days.
struct Text {
    text: String,
    mentions: Vec<Mention<'static, Expression>>,
}

impl Text {
    fn new(text: String) -> Self {
        let kept: &'static str = Box::leak(text.clone().into_boxed_str());
        Self { text, mentions: date::find(kept).collect() }
    }

    fn values(&self, today: Day) -> Vec<String> {
        let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap();
        let day = NaiveDate::from_ymd_opt(today.year, today.month, today.day).unwrap();
        let korea = FixedOffset::east_opt(9 * 3600).unwrap();
        let reference: DateTime<FixedOffset> = day.and_time(noon).and_local_timezone(korea).unwrap();
        let resolved = date::resolve(&self.text, &self.mentions, Some(reference));
        resolved.iter().map(|found| found.value().value().to_string()).collect()
    }

    #[track_caller]
    fn means(&self, today: Day, wanted: &[String]) {
        assert_eq!(self.values(today), wanted, "{} on {}", self.text, today.value());
    }
}

#[test]
fn the_oracle_knows_the_days_of_the_week() {
    let days = calendar();
    let weekday = |value: &str| days.iter().find(|day| day.value() == value).unwrap().weekday;
    assert_eq!(weekday("1950-06-25"), 6);
    assert_eq!(weekday("2000-02-29"), 1);
    assert_eq!(weekday("2025-03-10"), 0);
    assert_eq!(days.len(), 205 * 365 + 49);
}

#[test]
fn days_counted_from_publication() {
    let days = calendar();
    let text = Text::new("그제, 어제, 오늘, 내일, 모레, 글피, 사흘 전, 열흘 뒤, 100일 전".to_owned());
    for today in published(&days) {
        let day = |by: isize| days[today.checked_add_signed(by).unwrap()].value();
        text.means(days[today], &[-2, -1, 0, 1, 2, 3, -3, 10, -100].map(day));
    }
}

#[test]
fn months_and_years_counted_from_publication() {
    let days = calendar();
    let text = Text::new(
        "지지난달, 지난달, 이달, 다음 달, 재작년, 작년, 올해, 내년, 내후년, 두 달 전, 넉 달 뒤, 3년 전"
            .to_owned(),
    );
    for today in published(&days) {
        let Day { year, month, .. } = days[today];
        let in_month = |by: i32| {
            let months = year * 12 + i32::try_from(month).unwrap() - 1 + by;
            format!("{:04}-{:02}", months / 12, months % 12 + 1)
        };
        let in_year = |by: i32| format!("{:04}", year + by);
        let mut wanted = [-2, -1, 0, 1].map(in_month).to_vec();
        wanted.extend([-2, -1, 0, 1, 2].map(in_year));
        wanted.extend([-2, 4].map(in_month));
        wanted.push(in_year(-3));
        text.means(days[today], &wanted);
    }
}

/// A week belongs to the year that most of it lies in, that of its Thursday, and is counted by Thursdays. On a
/// Sunday this week is the next one, and the last the one that ends.
#[test]
fn weeks_and_their_days() {
    let days = calendar();
    let text = Text::new(
        "지난주, 이번 주, 다음 주, 지난주 금요일, 이번 주 일요일, 다음 주 월요일, 2주 전, 다음 주말, 지난 목요일, 오는 토요일"
            .to_owned(),
    );
    for today in published(&days) {
        let monday = today - days[today].weekday;
        let week = |by: isize| {
            let thursday = days[monday.checked_add_signed(7 * by + 3).unwrap()];
            let before = (1..thursday.month).map(|month| days_in(thursday.year, month)).sum::<u32>();
            format!("{:04}-W{:02}", thursday.year, (before + thursday.day - 1) / 7 + 1)
        };
        let ahead = usize::from(days[today].weekday == 6);
        let by = isize::try_from(ahead).unwrap();
        let before = days[..today].iter().rev().find(|day| day.weekday == 3).unwrap();
        let behind = days[today + 1..].iter().find(|day| day.weekday == 5).unwrap();
        text.means(
            days[today],
            &[
                week(by - 1),
                week(by),
                week(1),
                days[monday + 7 * ahead - 3].value(),
                days[monday + 7 * ahead + 6].value(),
                days[monday + 7].value(),
                week(-2),
                week(1) + "-WE",
                before.value(),
                behind.value(),
            ],
        );
    }
}

/// Every number on every day would be two million texts: each day asks for one on, and all come up with every day of a month.
#[test]
fn the_last_and_the_next_day_of_a_number() {
    let days = calendar();
    let texts: Vec<_> = (1..=31).map(|day| Text::new(format!("지난 {day}일, 오는 {day}일"))).collect();
    for today in published(&days) {
        for number in [today % 31 + 1, usize::try_from(days[today].day).unwrap()] {
            let is = |day: &&Day| usize::try_from(day.day) == Ok(number);
            let past = days[..today].iter().rev().find(is).unwrap();
            let coming = days[today..].iter().find(is).unwrap();
            texts[number - 1].means(days[today], &[past.value(), coming.value()]);
        }
    }
}

/// A bare number is that day of this month unless another month's lies a fortnight nearer, as the rule says; on days that lie
/// within four weeks of the same month's it is always that one.
#[test]
fn a_bare_day_by_every_day_of_its_month() {
    let days = calendar();
    let texts: Vec<_> = (1..=31).map(|day| Text::new(format!("{day}일"))).collect();
    let first = days.iter().position(|day| day.year == 2031).unwrap();
    for today in first..first + 4 * 365 + 1 {
        for number in 1..=31u32 {
            let value = texts[number as usize - 1].values(days[today]).remove(0);
            let Day { year, month, day, .. } = days[today];
            if number <= days_in(year, month) && day.abs_diff(number) <= 13 {
                assert_eq!(value, Day { day: number, ..days[today] }.value());
            } else {
                let month_around = &days[today - 31..=today + 31];
                assert!(
                    month_around.iter().any(|day| day.day == number && day.value() == value),
                    "{number}일 on {year}-{month}-{day}: {value}"
                );
            }
        }
    }
}

#[test]
fn the_last_and_the_next_month_of_a_number() {
    let days = calendar();
    let texts: Vec<_> = (1..=12).map(|month| Text::new(format!("지난 {month}월, 오는 {month}월"))).collect();
    for today in published(&days).step_by(7) {
        let Day { year, month, .. } = days[today];
        for number in 1..=12u32 {
            let past = if number < month { year } else { year - 1 };
            let coming = if number > month { year } else { year + 1 };
            let wanted = [past, coming].map(|year| format!("{year:04}-{number:02}"));
            texts[number as usize - 1].means(days[today], &wanted);
        }
    }
}

#[test]
fn days_that_a_year_does_not_have_are_not_read() {
    for year in 1900..=2100 {
        for month in 1..=12 {
            for day in 28..=31 {
                let text = format!("{year}년 {month}월 {day}일");
                let read = text.parse::<Expression>().is_ok();
                assert_eq!(read, day <= days_in(year, month), "{text}");
            }
        }
    }
}

/// Where a month is shorter than the day asks for, its last day serves.
#[test]
fn months_away_from_the_end_of_a_month() {
    for (published, text, value) in [
        ((2031, 1, 31), "한 달 뒤", "2031-02"),
        ((2032, 2, 29), "1년 전", "2031"),
        ((2031, 12, 31), "두 달 뒤", "2032-02"),
        ((2031, 3, 31), "한 달 전", "2031-02"),
        ((2031, 5, 31), "1년 6개월 전", "2029-11"),
    ] {
        let (year, month, day) = published;
        let today = Day { year, month, day, weekday: 0 };
        Text::new(text.to_owned()).means(today, &[value.to_owned()]);
    }
}
