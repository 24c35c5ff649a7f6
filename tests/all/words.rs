//! The words of the lexicon, each in a text with what it should come to. That none is missing is held by `lexicon.rs`.
//!
//! The files of `tests/words` have one line for each word that no other table needs: the text with what is found in it between
//! bars, `=>`, and the values. All people, firms and sentences are invented.

use chrono::DateTime;
use gisa::date::{self, Expression};
use gisa::quote::{self, Kind};
use gisa::{Article, Mention};

use super::money::restated;
use super::support::{self, barred, time};

/// Compares what is read with each line of a file of `tests/words`; `read` gives the text with bars, and the values.
fn all_hold(file: &str, read: impl Fn(&str) -> (String, String)) {
    let file = format!("words/{file}");
    assert!(support::rows(&file).len() > 10, "{file}");
    support::all_hold(&file, |row| read(&row.text()));
}

/// The dates of a text published on 10 March 2031, as `[each] value [mod] [zone]`.
fn dates(text: &str, mentions: &[Mention<'_, Expression>]) -> (String, String) {
    let published = DateTime::parse_from_rfc3339("2031-03-10T12:00:00+09:00").ok();
    let values: Vec<_> = date::resolve(text, mentions, published).iter().map(time).collect();
    (barred(text, mentions), values.join("; "))
}

#[test]
fn dates_in_words() {
    for file in ["dates.txt", "spans_of_time.txt"] {
        all_hold(file, |text| dates(text, &date::find(text).collect::<Vec<_>>()));
    }
    all_hold("named_days.txt", |text| {
        dates(text, &date::Finder::new().named_days(true).find(text).collect::<Vec<_>>())
    });
}

#[test]
fn amounts_with_words_around() {
    all_hold("money.txt", restated);
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
    for file in [
        "topics.txt",
        "things.txt",
        "clauses.txt",
        "terms.txt",
        "attribution.txt",
        "endings.txt",
        "post_quote.txt",
        "headlines.txt",
    ] {
        all_hold(file, |text| (text.to_owned(), heard(text)));
    }
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
        all_hold(file, |page| (page.to_owned(), said(page)));
    }
    all_hold("furniture.txt", |page| {
        let article = Article::parse(page);
        (page.to_owned(), article.zones().last().map_or(String::new(), |zone| format!("{:?}", zone.kind())))
    });
    all_hold("sections.txt", |page| {
        (page.to_owned(), Article::parse(page).metadata().section().unwrap_or_default().to_owned())
    });
    all_hold("credits.txt", |page| {
        let article = Article::parse(page);
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
        let article = Article::parse(page);
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
