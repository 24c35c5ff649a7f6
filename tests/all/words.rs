//! The words of the lexicon: each stands in a text that a test reads, with what it should come to.
//!
//! The files of `tests/words` have one line for each word that no other table needs: the text with what is found in it between
//! bars, `=>`, and the values. All people, firms and sentences are invented.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use chrono::DateTime;
use gisa::date::{self, Expression, Zone};
use gisa::quote::{self, Kind};
use gisa::{Article, Mention, money};

use super::money::shown;

/// The lines of a file of `tests/words`: the text with its bars, and the values.
fn lines(file: &str) -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/words").join(file);
    let lines: Vec<_> = fs::read_to_string(path)
        .unwrap()
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split_once(" =>").expect("a line has values"))
        .map(|(text, values)| (text.to_owned(), values.trim().to_owned()))
        .collect();
    assert!(lines.len() > 10, "{file}");
    lines
}

/// Compares what is read with each line of a file; `read` gives the text with bars, and the values.
fn all_hold(file: &str, read: impl Fn(&str) -> (String, String)) {
    let mut wrong = String::new();
    for (marked, values) in lines(file) {
        let got = read(&marked.replace('|', ""));
        if got != (marked.clone(), values.clone()) {
            writeln!(wrong, "{marked} => {values}\n    {} => {}", got.0, got.1).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{file}\n{wrong}");
}

/// The text with bars around each mention.
fn barred<T>(text: &str, mentions: &[Mention<'_, T>]) -> String {
    let (mut barred, mut at) = (String::new(), 0);
    for mention in mentions {
        write!(barred, "{}|{}|", &text[at..mention.span().start()], mention.text()).unwrap();
        at = mention.span().end();
    }
    barred + &text[at..]
}

/// The dates of a text published on 10 March 2031, as `[each] value [mod] [zone]`.
fn dates(text: &str, mentions: &[Mention<'_, Expression>]) -> (String, String) {
    let published = DateTime::parse_from_rfc3339("2031-03-10T12:00:00+09:00").ok();
    let shown = |found: &Mention<'_, date::Resolved>| {
        let found = found.value();
        let each = if found.class() == date::timex::Type::Set { "each " } else { "" };
        let mut shown = format!("{each}{}", found.value());
        if let Some(modifier) = found.modifier() {
            shown += &format!(" {}", modifier.as_str());
        }
        if found.zone() != Zone::Unstated {
            shown += &format!(" {:?}", found.zone());
        }
        shown
    };
    let values: Vec<_> = date::resolve(text, mentions, published).iter().map(shown).collect();
    (barred(text, mentions), values.join("; "))
}

#[test]
fn dates_in_words() {
    all_hold("dates.txt", |text| dates(text, &date::find(text).collect::<Vec<_>>()));
    all_hold("named_days.txt", |text| {
        dates(text, &date::Finder::new().named_days(true).find(text).collect::<Vec<_>>())
    });
}

#[test]
fn amounts_with_words_around() {
    all_hold("money.txt", |text| {
        let found: Vec<_> = money::find(text).collect();
        let mut values: Vec<_> = found.iter().map(|mention| shown(mention.value())).collect();
        for same in money::restatements(text, &found) {
            values[same.restated()] += &format!(" = {}", same.original());
        }
        (barred(text, &found), values.join("; "))
    });
}

/// Who says it, as written, and by which word.
fn told(text: &str) -> (Option<String>, String) {
    let found = quote::find(text);
    let quote =
        found.iter().find(|quote| quote.value().kind() != Kind::Indirect).expect("a quotation").value();
    let cue = quote.cue().map(ToString::to_string).unwrap_or_default();
    (quote.speaker().mention().map(str::to_owned), cue)
}

#[test]
fn foreigners_by_the_names_of_a_list() {
    all_hold("foreigners.txt", |text| {
        let name =
            quote::find(text).first().and_then(|quote| quote.value().speaker().name().map(String::from));
        (text.to_owned(), name.unwrap_or_default())
    });
}

#[test]
fn speakers_by_their_words() {
    for file in ["titles.txt", "institutions.txt", "sources.txt", "phrases.txt", "verbs.txt"] {
        all_hold(file, |text| {
            let (who, cue) = told(text);
            (text.to_owned(), format!("{} ({cue})", who.unwrap_or_default()))
        });
    }
    all_hold("nouns.txt", |text| (text.to_owned(), told(text).1));
}

/// Who says each quotation and by which word; `그녀 = 김도윤` where the mention is another word than the name.
fn heard(text: &str) -> String {
    let found = quote::find(text);
    let shown =
        found.iter().map(Mention::value).filter(|quote| quote.kind() != Kind::Indirect).map(|quote| {
            let name = quote.speaker().name().unwrap_or_default();
            let who = match quote.speaker().mention() {
                Some(mention) if mention.contains(name) => mention.to_owned(),
                Some(mention) => format!("{mention} = {name}"),
                None => name.to_owned(),
            };
            let part = if quote.kind() == Kind::Partial { "part of " } else { "" };
            let cue = quote.cue().map(ToString::to_string).unwrap_or_default();
            format!("{part}{who} ({cue})").trim().to_owned()
        });
    let shown: Vec<_> = shown.collect();
    if shown.is_empty() { "none".to_owned() } else { shown.join("; ") }
}

#[test]
fn speakers_by_the_words_between() {
    for file in ["topics.txt", "clauses.txt", "terms.txt", "attribution.txt", "endings.txt", "post_quote.txt"]
    {
        all_hold(file, |text| (text.to_owned(), heard(text)));
    }
    all_hold("headlines.txt", |text| (text.to_owned(), heard(&text.replace('⏎', "\n"))));
}

#[test]
fn names_by_their_surnames() {
    all_hold("surnames.txt", |text| {
        let found = quote::find(text);
        let shown = found.iter().map(Mention::value).map(|quote| {
            let cue = quote.cue().map(ToString::to_string).unwrap_or_default();
            format!("{} ({cue})", quote.speaker().name().unwrap_or_default())
        });
        (text.to_owned(), shown.collect::<Vec<_>>().join("; "))
    });
}

#[test]
fn reports_without_marks() {
    all_hold("quotative.txt", |text| {
        let mut found = quote::find(text);
        found.retain(|quote| quote.value().kind() == Kind::Indirect);
        let shown = found.iter().map(Mention::value).map(|quote| {
            let cue = quote.cue().map(ToString::to_string).unwrap_or_default();
            format!("{} ({cue})", quote.speaker().name().unwrap_or_default()).trim().to_owned()
        });
        let shown: Vec<_> = shown.collect();
        (barred(text, &found), shown.join("; "))
    });
}

/// What a page says about its outlet, its times, and its counters.
fn said(page: &str) -> String {
    let article = Article::parse(page);
    let metadata = article.metadata();
    let mut said: Vec<_> = metadata.outlet().map(str::to_owned).into_iter().collect();
    said.extend(metadata.published().map(|stamp| format!("published {stamp}")));
    said.extend(metadata.updated().map(|stamp| format!("updated {stamp}")));
    said.extend(metadata.reactions().iter().map(|each| format!("{} {}", each.label, each.count)));
    said.extend(metadata.comments().map(|count| format!("comments {count}")));
    said.join("; ")
}

#[test]
fn pages_by_their_words() {
    for file in ["outlets.txt", "reactions.txt", "stamps.txt"] {
        all_hold(file, |page| (page.to_owned(), said(&page.replace('⏎', "\n"))));
    }
    all_hold("furniture.txt", |page| {
        let text = page.replace('⏎', "\n");
        let article = Article::parse(&text);
        (page.to_owned(), article.zones().last().map_or(String::new(), |zone| format!("{:?}", zone.kind())))
    });
    all_hold("sections.txt", |page| {
        let text = page.replace('⏎', "\n");
        (page.to_owned(), Article::parse(&text).metadata().section().unwrap_or_default().to_owned())
    });
    all_hold("credits.txt", |page| {
        let text = page.replace('⏎', "\n");
        let article = Article::parse(&text);
        let shown = article.metadata().captions().iter();
        let shown = shown.map(|each| format!("{} ({})", each.passage.text(), each.credit.unwrap_or("-")));
        (page.to_owned(), shown.collect::<Vec<_>>().join("; "))
    });
    all_hold("notices.txt", |line| {
        let page = format!("다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.\n\n{line}");
        let article = Article::parse(&page);
        let metadata = article.metadata();
        let notice = metadata.copyright().map(|notice| {
            let forbidden: Vec<_> = notice.restrictions.iter().map(|each| format!("{each:?}")).collect();
            format!("{}: {}", notice.holder.unwrap_or("-"), forbidden.join(" ")).trim_end().to_owned()
        });
        let tags = metadata.hashtags().iter().map(|tag| tag.text().to_owned());
        (line.to_owned(), notice.unwrap_or_else(|| tags.collect::<Vec<_>>().join(", ")))
    });
    all_hold("bylines.txt", |page| {
        let text = page.replace('⏎', "\n");
        let article = Article::parse(&text);
        let signed = article.metadata().bylines().iter();
        let signed = signed.map(|by| format!("{} {}", by.name.unwrap_or("-"), by.role.unwrap_or("-")));
        (page.to_owned(), signed.collect::<Vec<_>>().join("; "))
    });
}

#[test]
fn tags_of_headlines() {
    all_hold("tags.txt", |text| {
        let page = format!("{text}\n\n한빛시는 다리를 놓는다고 10일 밝혔다.");
        let headline = Article::parse(&page).metadata().headline().unwrap();
        let tags: Vec<_> = headline.tags().map(|tag| format!("{tag:?}")).collect();
        (text.to_owned(), tags.join("; "))
    });
}

/// A word list, the tests that read texts for it, and how many of its words none of them holds yet. A higher number is a word without a
/// test; a lower one may be written down here.
type Room = (&'static str, &'static [&'static str], usize);

const DATES: &[&str] = &["all/date", "words/dates.txt", "words/named_days.txt"];
const MONEY: &[&str] = &["all/money.rs", "all/number.rs", "money", "words/money.txt"];
const QUOTES: &[&str] = &["all/quote.rs", "all/indirect.rs", "words"];
const PARTICLES: &[&str] = &["all", "words", "pages"];
const PAGES: &[&str] = &[
    "all/article.rs",
    "pages",
    "words/outlets.txt",
    "words/reactions.txt",
    "words/stamps.txt",
    "words/sections.txt",
    "words/bylines.txt",
    "words/furniture.txt",
    "words/notices.txt",
    "words/credits.txt",
];

const ROOMS: &[Room] = &[
    ("calendar", DATES, 0),
    ("duration", DATES, 0),
    ("vague", DATES, 0),
    ("holiday", DATES, 0),
    ("trigger", DATES, 0),
    ("units", DATES, 0),
    ("leads", DATES, 0),
    ("closing", DATES, 0),
    ("particles", PARTICLES, 0),
    ("numeral", MONEY, 0),
    ("currency", MONEY, 0),
    ("per", MONEY, 0),
    ("qualifier", MONEY, 0),
    ("restatement", MONEY, 0),
    ("amount", MONEY, 0),
    ("verbs", QUOTES, 0),
    ("nouns", QUOTES, 0),
    ("titles", QUOTES, 0),
    ("institutions", QUOTES, 0),
    ("sources", QUOTES, 0),
    ("quotative", QUOTES, 0),
    ("post_quote", QUOTES, 0),
    ("attribution", QUOTES, 0),
    ("clauses", QUOTES, 0),
    ("phrases", QUOTES, 0),
    ("syllables", QUOTES, 0),
    ("terms", QUOTES, 0),
    ("topics", QUOTES, 0),
    ("endings", QUOTES, 0),
    ("surnames", QUOTES, 0),
    ("credits", PAGES, 0),
    ("fields", PAGES, 0),
    ("foreigners", QUOTES, 0),
    ("furniture", PAGES, 0),
    ("outlets", PAGES, 0),
    ("reactions", PAGES, 0),
    ("reporters", PAGES, 0),
    ("headings", PAGES, 0),
    ("headlines", QUOTES, 0),
    ("romanization", PAGES, 0),
    ("sections", PAGES, 0),
    ("stamps", PAGES, 0),
    ("copyright", PAGES, 0),
    ("hashtags", PAGES, 0),
    ("questions", PAGES, 0),
    ("tags", &["words/tags.txt"], 0),
];

/// The string literals of a source file that are words of a text: not those of tests and comments, nor English names and codes.
fn words(source: &str) -> Vec<&str> {
    let code = source.split("#[cfg(test)]").next().unwrap_or(source);
    let rows = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    let literals = rows.flat_map(|row| {
        let parts: Vec<_> = row.split('"').collect();
        let named = |before: &str| ["name: ", "code: "].iter().any(|field| before.ends_with(field));
        let is_code = |word: &str| word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase());
        let words = parts.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect::<Vec<_>>();
        words.into_iter().filter(move |(before, word)| !(named(before) || *before == ", " && is_code(word)))
    });
    literals.map(|(_, word)| word).collect()
}

/// A word that a list has twice has two tests and one meaning.
#[test]
fn no_list_has_a_word_twice() {
    let lexicon = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lexicon");
    let mut twice = String::new();
    for file in fs::read_dir(lexicon).unwrap() {
        let path = file.unwrap().path();
        let source = fs::read_to_string(&path).unwrap();
        for list in source.split("pub(crate) const ").skip(1) {
            let name = list.split(':').next().unwrap();
            // Lists of pairs may have a word in several of them.
            if !list.contains("&[&str]") && !list.contains("List =") {
                continue;
            }
            let mut words = words(list.split("];").next().unwrap());
            words.sort_unstable();
            for pair in words.windows(2).filter(|pair| pair[0] == pair[1]) {
                writeln!(twice, "{} {name}: {}", path.display(), pair[0]).unwrap();
            }
        }
    }
    assert!(twice.is_empty(), "{twice}");
}

/// All text of the files below a path of `tests`, without bars.
fn corpus(path: &Path) -> String {
    let Ok(entries) = fs::read_dir(path) else {
        return fs::read_to_string(path).unwrap().replace('|', "");
    };
    entries.map(|entry| corpus(&entry.unwrap().path())).collect()
}

/// Whether a text has the word, as it is (`bar_progress`), with the space of `미국_달러` or without.
fn stands_in(text: &str, word: &str) -> bool {
    let word = word.replace("\\n", "\n");
    [word.replace('_', " "), word.replace('_', ""), word].iter().any(|word| text.contains(word.trim()))
}

#[test]
fn every_word_stands_in_a_tested_text() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut wrong = String::new();
    for (list, tests, left) in ROOMS {
        let source = fs::read_to_string(root.join(format!("src/lexicon/{list}.rs"))).unwrap();
        let text: String = tests.iter().map(|test| corpus(&root.join("tests").join(test))).collect();
        let lacking: Vec<_> = words(&source).into_iter().filter(|word| !stands_in(&text, word)).collect();
        if lacking.len() > *left {
            writeln!(
                wrong,
                "{list}: {} of {}, at most {left}: {lacking:?}",
                lacking.len(),
                words(&source).len()
            )
            .unwrap();
        }
    }
    assert!(wrong.is_empty(), "words without a test:\n{wrong}");
    let lists = fs::read_dir(root.join("src/lexicon")).unwrap().count() - 1;
    assert_eq!(lists, ROOMS.len(), "a word list is missing here");
}
