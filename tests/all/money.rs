//! Amounts of money: the tables of `tests/money`, and what holds for any text.

use gisa::money::{self, Currency, Finder, Per, Qualifier, Style};
use gisa::{ErrorKind, Money};
use rust_decimal::Decimal;

use super::support::{Dice, all_hold, barred, decomposed, full_width, rows};

/// `KRW 1000..2000 range per month`.
pub(crate) fn shown(money: &Money) -> String {
    let mut shown = format!("{} {}", money.currency(), money.min());
    if money.amount().is_none() {
        shown += &format!("..{}", money.max());
    }
    if let Some(qualifier) = money.qualifier() {
        shown += &format!(" {}", qualifier.name());
    }
    if let Some(per) = money.per() {
        shown += &format!(" per {}", per.name());
    }
    shown
}

/// The text with bars around its amounts, and their values.
fn amounts(text: &str, finder: Finder) -> (String, String) {
    let found: Vec<_> = finder.find(text).collect();
    let values: Vec<_> = found.iter().map(|mention| shown(mention.value())).collect();
    (barred(text, &found), values.join("; "))
}

/// The same, with `= 0` for an amount that restates the first one.
pub(crate) fn restated(text: &str) -> (String, String) {
    let found: Vec<_> = money::find(text).collect();
    let mut values: Vec<_> = found.iter().map(|mention| shown(mention.value())).collect();
    for same in money::restatements(text, &found) {
        values[same.restated()] += &format!(" = {}", same.original());
    }
    (barred(text, &found), values.join("; "))
}

#[test]
fn the_table_holds() {
    all_hold("money/amounts.txt", |row| amounts(&row.text(), Finder::new()));
}

#[test]
fn headlines_are_read_where_asked_for() {
    all_hold("money/headlines.txt", |row| amounts(&row.text(), Finder::new().bare_won(true)));
}

#[test]
fn restatements_are_paired_with_what_they_restate() {
    all_hold("money/restated.txt", |row| restated(&row.text()));
}

#[test]
fn a_rate_is_that_of_two_exact_amounts() {
    all_hold("money/rates.txt", |row| {
        let text = row.text();
        let found: Vec<_> = money::find(&text).collect();
        let rate = money::restatements(&text, &found)[0].rate();
        (barred(&text, &found), rate.map_or("none".to_owned(), |rate| rate.to_string()))
    });
}

#[test]
fn other_forms_of_the_characters_give_the_same_values() {
    for form in [decomposed, full_width] {
        for row in rows("money/amounts.txt") {
            let text = form(&row.text());
            let found: Vec<_> = money::find(&text).collect();
            let values: Vec<_> = found.iter().map(|mention| shown(mention.value())).collect();
            assert_eq!(values.join("; "), row.values, "{text}");
            for (mention, marked) in found.iter().zip(row.parts()) {
                assert_eq!(mention.text(), form(marked));
            }
        }
    }
}

#[test]
fn what_is_found_can_be_parsed_and_written_in_every_style() {
    let styles = [Style::Press, Style::Spaced, Style::Wire, Style::Digits];
    for row in rows("money/amounts.txt") {
        for mention in money::find(&row.text()) {
            let money = mention.value();
            for style in styles {
                let written = money.display(style).to_string();
                assert_eq!(written.parse(), Ok(*money), "{written}");
            }
        }
    }
}

#[test]
fn each_style_is_written_as_newspapers_do() {
    all_hold("money/styles.txt", |row| {
        let money = money::find(&row.text()).next().unwrap().into_value();
        let styles = [Style::Press, Style::Spaced, Style::Wire, Style::Digits];
        let written = styles.map(|style| money.display(style).to_string());
        assert_eq!([money.to_string(), format!("{money:#}")], written[..2]);
        (row.text(), written.join(" | "))
    });
}

#[test]
fn amounts_up_to_the_largest_decimal_are_read_back() {
    let mut dice = Dice::new();
    let currencies: Vec<_> = Currency::all().collect();
    for _ in 0..20_000 {
        let digits = u32::try_from(dice.below(28)).unwrap();
        let mantissa = (i128::from(dice.below(u64::MAX)) << 40 ^ i128::from(dice.below(u64::MAX)))
            % 10i128.pow(digits + 1);
        let scale = u32::try_from(dice.below(5)).unwrap();
        let mut amount = Decimal::try_from_i128_with_scale(mantissa, scale).unwrap();
        amount.set_sign_negative(!amount.is_zero() && dice.below(4) == 0);
        let money = Money::new(amount, dice.one_of(&currencies));
        for style in [Style::Press, Style::Spaced, Style::Wire, Style::Digits] {
            let written = money.display(style).to_string();
            assert_eq!(written.parse(), Ok(money), "{written}");
        }
    }
}

#[test]
fn several_above_a_base_are_read_back() {
    for text in ["3조 십수억 원", "2백십수억 원", "십수만 달러", "1억 수천만 원"] {
        let money = money::find(text).next().unwrap().into_value();
        assert_eq!(money.qualifier(), Some(Qualifier::Several), "{text}");
        for style in [Style::Press, Style::Spaced, Style::Wire, Style::Digits] {
            assert_eq!(money.display(style).to_string().parse::<Money>().as_ref(), Ok(&money), "{text}");
        }
    }
}

/// Whatever the digits: the hundredths of a pound have two more behind the point.
#[test]
fn a_range_has_two_ends() {
    for text in ["0~0펜스", "0~00.00펜스", "5~5.0달러", "3만~3만 원"] {
        assert!(money::find(text).all(|money| money.value().min() == money.value().max()), "{text}");
    }
}

#[test]
fn several_have_no_hundredths() {
    let found: Vec<_> = money::find("수십억 원 45전, 수십억 원45전, 10여 달러 50센트")
        .map(gisa::Mention::into_value)
        .collect();
    assert_eq!(found[0].to_string(), "수십억 원");
    for money in found {
        assert_eq!(money.to_string().parse::<Money>().as_ref(), Ok(&money));
    }
}

#[test]
fn a_range_runs_upwards_from_nothing_or_more() {
    let between =
        |min: i32, max: i32| Money::between(min.into(), max.into(), Currency::USD).map(|range| shown(&range));
    assert_eq!(between(0, 1).as_deref(), Some("USD 0..1 range"));
    assert_eq!(between(3, 5).as_deref(), Some("USD 3..5 range"));
    for (min, max) in [(3, 3), (5, 3), (-1, 3), (-5, -3)] {
        assert_eq!(between(min, max), None, "{min}..{max}");
    }
}

#[test]
fn ranges_are_read_back() {
    let mut dice = Dice::new();
    for _ in 0..20_000 {
        let mut end = || {
            Decimal::from(dice.below(10) * 10u64.pow(u32::try_from(dice.below(14)).unwrap()) + dice.below(3))
        };
        let (one, other) = (end(), end());
        let Some(range) = Money::between(one.min(other), one.max(other), Currency::USD) else { continue };
        for style in [Style::Press, Style::Spaced, Style::Wire, Style::Digits] {
            let written = range.display(style).to_string();
            assert_eq!(written.parse(), Ok(range), "{written}");
        }
    }
}

#[test]
fn any_text_is_searched_and_spans_are_in_order() {
    let parts = [
        "3",
        "12,",
        "1.5",
        "만",
        "억",
        "조",
        " ",
        "원",
        "달러",
        "수",
        "십",
        "이",
        "약 ",
        "최대",
        "~",
        "에서 ",
        "대",
        "(",
        ")",
        "-",
        "$",
        "US",
        "여",
        "천",
        "㎏",
        "파운드",
        "동",
        "베트남",
        "한화 ",
        "\u{200B}",
        "１",
        "\u{1100}",
        "\u{1161}",
        "🙂",
        "\n",
        "을 넘는",
        " 이상",
        "전",
        "억대",
        "9999999999",
        "USD",
        "페소",
    ];
    let mut dice = Dice::new();
    for _ in 0..30_000 {
        let length = dice.below(14);
        let text: String = (0..length).map(|_| dice.one_of(&parts)).collect();
        let mut end = 0;
        for seen in Finder::new().bare_won(dice.below(2) == 0).candidates(&text) {
            let span = seen.span();
            assert!(end <= span.start() && !span.is_empty(), "{text:?} {span}");
            assert_eq!(&text[span.range()], seen.text());
            end = span.end();
            if let Ok(money) = seen.value() {
                assert!(money.min() <= money.max(), "{text:?}");
            }
        }
        let amounts: Vec<_> = money::find(&text).collect();
        let restatements = money::restatements(&text, &amounts);
        assert!(restatements.iter().all(|pair| pair.original() < pair.restated()), "{text:?}");
        let _ =
            text.parse::<Money>().map(|money| assert_eq!(money.to_string().parse(), Ok(money), "{text:?}"));
    }
}

#[test]
fn strict_parsing_says_what_is_wrong_and_where() {
    for (text, kind, place, message) in [
        ("", ErrorKind::Empty, "", "expected a value, found nothing, at 0..0"),
        ("  ", ErrorKind::Empty, "  ", "expected a value, found nothing, at 0..2"),
        ("원", ErrorKind::ExpectedNumber, "", "expected a number, at 0..0"),
        ("3조", ErrorKind::ExpectedCurrency, "", "expected a currency after \"3조\", at 4..4"),
        ("３조", ErrorKind::ExpectedCurrency, "", "expected a currency after \"３조\", at 6..6"),
        ("매출 3조 원", ErrorKind::ExpectedNumber, "매출", "expected a number, at 0..6"),
        ("3조 원 규모", ErrorKind::TrailingText, "규모", "unexpected text after \"3조 원\", at 9..15"),
        ("24만7482만 원", ErrorKind::UnitOrder, "24만7482만", "units out of order, at 0..12"),
        (" 3만 5억 원 ", ErrorKind::UnitOrder, "3만 5억", "units out of order, at 1..10"),
        ("3만 5천 명", ErrorKind::ExpectedCurrency, "", "expected a currency after \"3만 5천\", at 9..9"),
        (" 매출 3조 원", ErrorKind::ExpectedNumber, " 매출", "expected a number, at 0..7"),
        ("가만 원", ErrorKind::ExpectedNumber, "", "expected a number, at 0..0"),
        ("3조 원 규모 ", ErrorKind::TrailingText, "규모", "unexpected text after \"3조 원\", at 9..15"),
        (
            "3조 원과 5억 원",
            ErrorKind::TrailingText,
            "과 5억 원",
            "unexpected text after \"3조 원\", at 8..20",
        ),
        // The second number is the amount's.
        (
            "1인당 25만원 규모",
            ErrorKind::TrailingText,
            "규모",
            "unexpected text after \"1인당 25만원\", at 17..23",
        ),
        ("3.5.7만 원", ErrorKind::ExpectedCurrency, "", "expected a currency after \"3.5\", at 3..3"),
        ("1,2,3만 원", ErrorKind::ExpectedCurrency, "", "expected a currency after \"1\", at 1..1"),
        (
            "2000파운드 폭탄",
            ErrorKind::ExpectedCurrency,
            "",
            "expected a currency after \"2000파운드\", at 13..13",
        ),
        (
            &format!("{}조 원", "9".repeat(32)),
            ErrorKind::Overflow,
            &format!("{}조", "9".repeat(32)),
            "number too large, at 0..35",
        ),
    ] {
        let error = text.parse::<Money>().unwrap_err();
        assert_eq!((error.kind(), &text[error.span()]), (kind, place), "{text}");
        assert_eq!(error.to_string(), message);
    }
}

#[test]
fn strict_parsing_takes_the_words_that_belong_to_an_amount() {
    for (text, value) in [
        (" 3조 원 안팎 ", "KRW 3000000000000 about"),
        ("3조 원 선", "KRW 3000000000000 about"),
        ("3.3㎡당 최대 2천만 원", "KRW 20000000 at_most per pyeong"),
        ("수십억대", "KRW 2000000000..9000000000 several"),
        ("억대 ", "KRW 100000000..1000000000 band"),
        ("-3억 원", "KRW -300000000"),
        ("1명당 3억 원", "KRW 300000000 per person"),
    ] {
        assert_eq!(text.parse::<Money>().as_ref().map(shown).as_deref(), Ok(value), "{text}");
    }
}

#[test]
fn a_search_shows_what_it_turned_down() {
    let text = "24만7482만원과 99999999999999999999999999999999조 원과 3만 원";
    let seen: Vec<_> = Finder::new().candidates(text).map(|seen| (seen.text(), seen.value().err())).collect();
    assert_eq!(seen.len(), 3);
    assert_eq!(seen[0], ("24만7482만", Some(ErrorKind::UnitOrder)));
    assert_eq!(seen[1].1, Some(ErrorKind::Overflow));
    assert_eq!(seen[2], ("3만 원", None));
    assert_eq!(money::find(text).count(), 1);
}

/// What vanishes when a text is folded counts for little: 270 bytes as written, 90 as read.
#[test]
fn a_restatement_stands_near() {
    for (unseen, spaces, restates) in [(88, 1, true), (89, 1, false), (0, 86, true), (0, 87, false)] {
        let text =
            format!("20억 유로(약\u{A0}{}{}3조 원)", "\u{200B}".repeat(unseen), " ".repeat(spaces - 1));
        let amounts: Vec<_> = money::find(&text).collect();
        assert_eq!(money::restatements(&text, &amounts).len(), usize::from(restates), "{unseen} {spaces}");
    }
}

/// Each against the middles of all the others of its two currencies, whichever of the two stands first.
#[test]
fn rates_are_compared_with_the_median_of_the_others() {
    let mut dice = Dice::new();
    for _ in 0..2_000 {
        let count = usize::try_from(dice.below(8)).unwrap();
        let pairs: Vec<_> = (0..count)
            .map(|_| {
                (
                    dice.one_of(&["달러", "유로"]),
                    dice.one_of(&[500, 1000, 2000, 2500, 4000, 8000, 20_000]),
                    dice.below(2) == 0,
                )
            })
            .collect();
        let text: Vec<_> = pairs
            .iter()
            .map(
                |(unit, rate, won_first)| {
                    if *won_first { format!("{rate}원(1{unit})") } else { format!("1{unit}({rate}원)") }
                },
            )
            .collect();
        let text = text.join(" 그리고 ");
        let amounts: Vec<_> = money::find(&text).collect();
        let restatements = money::restatements(&text, &amounts);
        assert_eq!(restatements.len(), count, "{text}");
        let is_off = |index: usize| {
            let (unit, rate, _) = pairs[index];
            let others = pairs.iter().enumerate().filter(|&(other, pair)| other != index && pair.0 == unit);
            let mut others: Vec<i32> = others.map(|(_, pair)| pair.1).collect();
            others.sort_unstable();
            let middles: Vec<_> =
                others.iter().skip(others.len().saturating_sub(1) / 2).take(2 - others.len() % 2).collect();
            !middles.is_empty() && middles.iter().all(|&&middle| rate > 2 * middle || middle > 2 * rate)
        };
        let wanted: Vec<_> =
            (0..count).filter(|&index| is_off(index)).map(|index| restatements[index]).collect();
        assert_eq!(money::outliers(&restatements, Decimal::TWO), wanted, "{text}");
    }
}

#[test]
fn a_misplaced_unit_stands_out_by_its_rate() {
    let text = "1억 달러(약 1400억 원), 2억 달러(약 2800억 원), 2800억 원(2억 달러), 3억 달러(약 4조2000억 원), 5유로(8000원)";
    let amounts: Vec<_> = money::find(text).collect();
    let restatements = money::restatements(text, &amounts);
    let rates: Vec<_> = restatements
        .iter()
        .filter_map(money::Restatement::rate)
        .map(|rate| rate.round_dp(5).to_string())
        .collect();
    assert_eq!(rates, ["1400", "1400", "0.00071", "14000", "1600"]);
    let off = money::outliers(&restatements, Decimal::TWO);
    assert_eq!(off.iter().map(|pair| amounts[pair.restated()].text()).collect::<Vec<_>>(), ["4조2000억 원"]);
    assert_eq!(money::outliers(&restatements, Decimal::from(20)), []);
    // Two that disagree: the text cannot tell which is wrong.
    assert_eq!(money::outliers(&[restatements[0], restatements[3]], Decimal::TWO).len(), 2);
}

#[test]
fn the_serialized_form_is_that_of_the_documentation() {
    let mention = money::find("약 1.5조원대의").next().unwrap();
    assert_eq!(
        serde_json::to_string(&mention).unwrap(),
        r#"{"start":4,"end":16,"text":"1.5조원대","currency":"KRW","min":"1500000000000","max":"1600000000000","qualifier":"band","per":null}"#
    );
    let plain = money::find("배럴당 7원45전").next().unwrap().into_value();
    assert_eq!(
        serde_json::to_string(&plain).unwrap(),
        r#"{"currency":"KRW","min":"7.45","max":"7.45","qualifier":null,"per":"barrel"}"#
    );
}

#[test]
fn amounts_are_ordered_within_a_currency() {
    let money = |text: &str| text.parse::<Money>().unwrap();
    assert!(money("3만 원") < money("5만 원"));
    assert!(money("-3만 원") < money("0원"));
    assert!(money("2만~4만 원") < money("5만 원"));
    assert_eq!(money("2만~4만 원").partial_cmp(&money("3만 원")), None);
    assert_eq!(money("약 3만 원").partial_cmp(&money("3만 원")), None);
    assert_eq!(money("3만 원").partial_cmp(&money("3만 달러")), None);
    assert_eq!(money("월 3만 원").partial_cmp(&money("5만 원")), None);
}

#[test]
fn values_are_small_and_go_anywhere() {
    fn is_plain<T: Copy + Send + Sync + Eq + std::hash::Hash + 'static>() {}
    is_plain::<Money>();
    is_plain::<Currency>();
    assert!(size_of::<Money>() <= 40);
    assert_eq!(size_of::<Option<Currency>>(), 2);
}

#[test]
fn every_unit_and_every_currency_can_be_written_and_read() {
    assert!(Per::all().count() > 30 && Currency::all().count() > 70);
    for per in Per::all() {
        let money = format!("{per} 약 3만 원").parse::<Money>().map(|money| money.per());
        assert_eq!(money, Ok(Some(per)), "{per}");
    }
    for currency in Currency::all() {
        assert_eq!(currency.code().parse(), Ok(currency));
        assert_eq!(
            currency.korean_name().parse::<Currency>().is_ok(),
            currency != Currency::KRW,
            "{currency}"
        );
    }
}

#[test]
fn currencies_are_read_strictly() {
    assert_eq!(" ＵＳＤ\n".parse(), Ok(Currency::USD));
    assert_eq!("\u{a0}호주\u{a0}달러".parse::<Currency>().map(Currency::code), Ok("AUD"));
    let refused = |text: &str| text.parse::<Currency>().map_err(|error| (error.kind(), error.span().range()));
    assert_eq!(refused(""), Err((ErrorKind::Empty, 0..0)));
    assert_eq!(refused(" 원화 "), Err((ErrorKind::ExpectedCurrency, 1..7)));
    assert_eq!(refused("달러 짜리"), Err((ErrorKind::ExpectedCurrency, 0..13)));
}

#[test]
fn texts_that_once_broke_a_promise_hold_it() {
    for text in [
        "$만여파운드이파운드~",
        "수조3$",
        "9999999999천수억대",
        "이억대",
        "3천~1억1달러",
        "-0원",
        "1.5억3000만원",
        "280억이 원",
    ] {
        let found: Vec<_> = money::find(text).collect();
        assert!(
            found.iter().all(|mention| mention.value().to_string().parse() == Ok(*mention.value())),
            "{text}"
        );
    }
    assert_eq!(money::find("1.5억3000만원").count(), 0);
    assert_eq!(shown(money::find("-0원").next().unwrap().value()), "KRW 0");
}
