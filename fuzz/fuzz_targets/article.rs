//! A whole page: its zones tile it, its items lie in it, and it can be written as JSON.
#![no_main]

use gisa::Article;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let article = Article::parse(text);
    let zones: String = article.zones().iter().map(|zone| &text[zone.span()]).collect();
    assert_eq!(zones, text);
    serde_json::to_string(&article).unwrap();
    serde_json::to_string(&article.json_ld()).unwrap();
});
