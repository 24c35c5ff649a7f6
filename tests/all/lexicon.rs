//! Every word of the lexicon stands in a text that a test reads, and stands there as what it is.
//!
//! That a text holds the letters is not enough: `이상` is not tested by the name `이상민`. A word stands for itself where nothing is glued to it but
//! a particle; a stem, an ending or a last syllable, as [`PARTS`] has them, at one edge of a longer word; and what is read from the words around
//! a value ([`BEHIND`], [`BEFORE`]) right beside its bar.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use super::support::{rows, strings};

/// A word list, the tests that read texts for it, and how many of its words none of them holds yet. A higher number is a word without a
/// test; a lower one may be written down here.
type Room = (&'static str, &'static [&'static str], usize);

const DATES: &[&str] =
    &["dates", "all/date", "words/dates.txt", "words/named_days.txt", "words/spans_of_time.txt"];
const MONEY: &[&str] = &["all/money.rs", "all/number.rs", "money", "words/money.txt"];
/// What bounds an amount, of money or of time.
const BOUNDS: &[&str] = &[
    "all/money.rs",
    "money",
    "words/money.txt",
    "dates",
    "all/date",
    "words/dates.txt",
    "words/spans_of_time.txt",
];
const QUOTES: &[&str] = &["quotes", "all/quote.rs", "all/quote", "all/indirect.rs", "words"];
const PARTICLES: &[&str] = &["all", "money", "dates", "quotes", "words", "pages"];
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
    ("vague", DATES, 1),
    ("holiday", DATES, 0),
    ("trigger", DATES, 0),
    ("units", DATES, 0),
    ("leads", DATES, 0),
    ("closing", DATES, 0),
    ("particles", PARTICLES, 0),
    ("numeral", MONEY, 0),
    ("currency", MONEY, 0),
    ("per", MONEY, 0),
    ("qualifier", BOUNDS, 0),
    ("restatement", MONEY, 0),
    ("amount", MONEY, 0),
    ("verbs", QUOTES, 0),
    ("nouns", QUOTES, 0),
    ("titles", QUOTES, 0),
    ("institutions", QUOTES, 0),
    ("sources", QUOTES, 0),
    ("quotative", QUOTES, 1),
    ("post_quote", QUOTES, 1),
    ("attribution", QUOTES, 0),
    ("clauses", QUOTES, 0),
    ("phrases", QUOTES, 1),
    ("syllables", QUOTES, 72),
    ("terms", QUOTES, 1),
    ("topics", QUOTES, 2),
    ("things", QUOTES, 0),
    ("endings", QUOTES, 0),
    ("surnames", QUOTES, 0),
    ("credits", PAGES, 2),
    ("fields", PAGES, 0),
    ("foreigners", QUOTES, 0),
    ("furniture", PAGES, 0),
    ("outlets", PAGES, 0),
    ("reactions", PAGES, 1),
    ("reporters", PAGES, 8),
    ("headings", PAGES, 0),
    ("headlines", QUOTES, 0),
    ("clips", QUOTES, 0),
    ("romanization", PAGES, 2),
    ("sections", PAGES, 0),
    ("stamps", PAGES, 0),
    ("copyright", PAGES, 1),
    ("hashtags", PAGES, 0),
    ("questions", PAGES, 0),
    ("tags", &["words/tags.txt"], 0),
];

/// Files of tests whose literals are no texts that come to a value: pieces for dice, names of files.
const NO_TEXTS: &[&str] = &["lexicon.rs", "promises.rs", "oracle.rs", "sources.rs", "layers.rs"];

/// Lists of parts of words: what others begin with (`말하|며`), or end in (`한빛|은행`).
#[rustfmt::skip]
const PARTS: &[(&str, &[&str])] = &[
    ("calendar", &["SEASON", "WEEKDAY", "WEEKDAYS", "BEHIND_CLOCKS"]),
    ("stamps", &["DAY_NAME"]),
    ("units", &["COUNTED_FROM"]),
    ("duration", &["COUNTS_GLUED", "COUNTS_AHEAD"]),
    ("trigger", &["TRIGGERS"]),
    ("leads", &["ANNOUNCING", "CONTRASTING", "LINKING", "REPORTING", "REPORTED", "POLITE", "TO_COME"]),
    ("closing", &["DAYS", "BEHIND_WEEKS"]),
    ("vague", &["MOVING"]),
    ("particles", &["PARTICLES", "COPULA"]),
    ("currency", &["SCALES"]),
    ("per", &["UNITS"]),
    ("qualifier", &["BEHIND", "VERBS", "BARE_VERBS"]),
    ("amount", &["APPLIED", "FULL_HOUSE", "CHANGES", "NO_CHANGE", "COUNTERS", "THREE_NOES"]),
    ("verbs", &["VERBS"]),
    ("titles", &["PARTICLES"]),
    ("things", &["KINDS"]),
    ("institutions", &["INSTITUTIONS", "PARTS"]),
    ("quotative", &["TRIGGERS", "SHORT_STEMS", "LONG_STEMS", "PROPOSING", "PERSONS_IN_JA", "NO_ENDING", "NOT_REPORTING", "CONTRASTS", "GROUPS", "ADNOMINAL", "ADDRESSEES", "COPULAS", "CASES", "PAST", "PASSIVES", "DOCUMENTS", "COURTS", "TOLD_IN", "GIVING", "WHILE", "HOLDING", "NOT_SAID", "SPOKEN_TO", "HAPPENING", "HOURS", "PLANNED", "WANTED"]),
    ("post_quote", &["FORMS", "VERBS"]),
    ("attribution", &["ARISING", "WHETHER", "WHETHER_ONE", "PARTICLES", "HOLDING", "HOLDING_CASES", "REPORTED", "INTENTS", "TOLD_OF", "REPORTED_TOO", "REPORTED_ON", "HEARD_FROM", "RECEIVED_FROM", "HEARING", "RECEIVING", "BODIES", "TOLD", "POSTS", "TO_WHOM", "WITH", "RETOLD"]),
    ("clauses", &["APART", "QUESTIONS", "WHETHER", "SAID", "ENDINGS", "TAILS", "CASES", "COORDINATING", "ADNOMINAL", "NO_STEMS"]),
    ("phrases", &["COUNCILS", "OF_STATE", "SURNAMES_LIKE_VERBS", "INFLECTIONS", "RANKS", "FIRM_ENDS", "WHEREUPON", "COUNTERS", "CASES", "WAS", "DEATHS", "NOUNS_IN_DO", "BEHIND_COMPLEMENT", "WHETHER", "STUDIES", "COMPOUND_TITLES", "TO_HIM"]),
    ("terms", &["NAMED", "NAMING", "CALLED", "ASKED", "YEARS"]),
    ("topics", &["LONG_PARTICLES", "LEFT_OPEN", "STEMS", "ADDRESSED", "NEVER"]),
    ("endings", &["ENDINGS"]),
    ("surnames", &["CHINESE", "DOUBLE", "HANJA", "NO_NAMES"]),
    ("credits", &["ENDINGS", "PERSON", "BY_GROUP", "GOING_ON", "ADNOMINAL_ENDS", "AT_PLACE", "REQUESTED"]),
    ("outlets", &["PHOTO_AGENCIES", "COMPANY", "NAME_ENDINGS", "PAPER_ENDINGS", "NO_PAPERS"]),
    ("reporters", &["ROLE_PREFIXES", "DESKS", "DESK_ENDINGS", "OWN_SIGN_OFFS", "COLUMNISTS", "MARKS", "PICTURE_DESKS", "RESIDENT"]),
    ("headlines", &["ABOUT"]),
    ("furniture", &["TO_READERS", "ASKED"]),
    ("foreigners", &["GIVEN_LIKE_CITIES"]),
    ("romanization", &["INITIALS", "VOWELS", "FINALS"]),
    ("copyright", &["NOTICED", "RIGHT", "TITLE", "TITLE_IN_CAPITALS", "RESERVED", "FORBIDS", "ENDS"]),
    ("questions", &["ASKING"]),
];

/// Lists of what stands right behind a value, or ends it: `|3년| 이상`, `|3년간|`.
const BEHIND: &[(&str, &[&str])] = &[
    ("duration", &["COUNTS_APART", "COUNTS_GLUED", "RATE_AFTER"]),
    (
        "closing",
        &[
            "BEHIND_DATES",
            "BEHIND_AMOUNTS",
            "BEHIND_UNITS",
            "BEHIND_HOURS",
            "BEHIND_SPANS",
            "WITHIN",
            "SIDES",
            "ROUGH",
            "ROUGH_APART",
            "FROM_ON",
            "UNTIL",
            "JOINING",
            "COMPARED",
        ],
    ),
    ("amount", &["BARE_FOLLOWERS", "CHANGES"]),
    ("restatement", &["LINKS"]),
];

/// Lists of what stands right before a value: `최대 |3년|`.
const BEFORE: &[(&str, &[&str])] = &[
    ("duration", &["COUNTS_BEFORE", "LASTING", "PENALTIES"]),
    ("leads", &["SIDES", "STARTS", "ADVERBS"]),
    ("qualifier", &["BEFORE", "SUPERLATIVES"]),
];

/// What may be glued to a word that stands for itself.
#[rustfmt::skip]
const GLUED: &[&str] = &[
    "은", "는", "이", "가", "을", "를", "에", "의", "로", "으로", "도", "와", "과", "만", "에서", "에서는", "에서도", "에는", "에도", "에만", "까지",
    "부터", "보다", "이다", "다", "였다", "이었다", "이며", "이고", "인", "께서", "께서는", "들", "들은", "들이", "들도", "에게", "로는", "으로는",
    "로도", "으로도",
];

/// The texts of some tests: as they are, with the bars of each line as `⟦` and `⟧`; and without bars.
struct Texts {
    marked: String,
    plain: String,
}

impl Texts {
    fn of(tests: &[&str]) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
        let text: String = tests.iter().map(|test| corpus(&root.join(test))).collect();
        let mut marked = String::new();
        for line in text.lines() {
            let mut open = false;
            for c in line.chars() {
                open ^= c == '|';
                marked.push(if c != '|' {
                    c
                } else if open {
                    '⟦'
                } else {
                    '⟧'
                });
            }
            marked.push('\n');
        }
        Self { marked, plain: text.replace('|', "") }
    }

    /// Whether a word stands in them as a word of its table may.
    fn hold(&self, table: &Table, word: &Word) -> bool {
        let is_in = |lists: &[(&str, &[&str])]| {
            lists.iter().any(|(file, tables)| *file == table.file && tables.contains(&table.name))
        };
        let fit =
            Fit { part: word.is_syllable || is_in(PARTS), behind: is_in(BEHIND), before: is_in(BEFORE) };
        word.spellings().iter().any(|word| {
            stands_in(&self.marked, word, fit) || !fit.is_beside() && stands_in(&self.plain, word, fit)
        })
    }
}

/// All text of the files below a path of `tests`: of tables the rows without their reasons, of code the string literals.
fn corpus(path: &Path) -> String {
    if path.is_dir() {
        return fs::read_dir(path).unwrap().map(|entry| corpus(&entry.unwrap().path())).collect();
    }
    let text = fs::read_to_string(path).unwrap();
    if path.extension().is_some_and(|ext| ext == "rs") {
        let is_no_text = NO_TEXTS.iter().any(|name| path.ends_with(name));
        return if is_no_text { String::new() } else { strings(&text) };
    }
    let file = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")).unwrap();
    if file.starts_with("pages") {
        return text;
    }
    let rows = rows(file.to_str().unwrap()).into_iter();
    rows.map(|row| format!("{} => {}\n", row.marked, row.values)).collect()
}

/// How a word has to stand in a text.
#[derive(Clone, Copy)]
struct Fit {
    part: bool,
    behind: bool,
    before: bool,
}

impl Fit {
    fn is_beside(self) -> bool {
        self.behind || self.before
    }
}

fn stands_in(text: &str, word: &str, fit: Fit) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let (before, behind) = (&text[..at], &text[at + word.len()..]);
        let begins = is_edge(before.chars().next_back(), word.chars().next());
        // A phrase of several words may end in the beginning of one: `로 늘`.
        let ends = is_edge(word.chars().next_back(), behind.chars().next())
            || word.contains(' ')
            || GLUED.contains(&&behind[..word_length(behind)]);
        let is_behind = before.strip_suffix(' ').unwrap_or(before).ends_with('⟧') || behind.starts_with('⟧');
        let is_before = behind.strip_prefix(' ').unwrap_or(behind).starts_with('⟦') || before.ends_with('⟦');
        match fit {
            Fit { behind: true, part, .. } => is_behind && (part || ends),
            Fit { before: true, part, .. } => is_before && (part || begins),
            Fit { part: true, .. } => begins || ends,
            _ => begins && ends,
        }
    })
}

/// Whether a word may begin or end between two signs: there is none, or they are of different scripts.
fn is_edge(left: Option<char>, right: Option<char>) -> bool {
    let (Some(left), Some(right)) = (left, right) else { return true };
    let script = |c: char| match c {
        '가'..='힣' => 1,
        '一'..='鿿' | '豈'..='\u{FAFF}' => 2,
        _ if c.is_numeric() => 3,
        _ if c.is_alphabetic() => 4,
        _ => 0,
    };
    script(left) != script(right) || script(left) == 0
}

/// How many bytes of a word a text begins with.
fn word_length(text: &str) -> usize {
    text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len())
}

/// A list of the lexicon.
struct Table<'s> {
    file: &'s str,
    name: &'s str,
    source: &'s str,
}

/// The lists of a file, each with its rows; what stands before the first (a macro) under no name.
fn tables<'s>(file: &'s str, source: &'s str) -> Vec<Table<'s>> {
    let code = source.split("#[cfg(test)]").next().unwrap_or(source);
    code.split("const ")
        .enumerate()
        .map(|(at, source)| {
            let name = if at == 0 { "" } else { &source[..source.find(':').unwrap_or(0)] };
            Table { file, name, source }
        })
        .collect()
}

/// A word of a list, or a syllable or sign, in single quotes there.
struct Word<'s> {
    text: &'s str,
    is_syllable: bool,
}

impl Word<'_> {
    /// As it is (`bar_progress`), with the space of `미국_달러` or without.
    fn spellings(&self) -> Vec<String> {
        let word = self.text.replace("\\n", "\n");
        let spellings = [word.replace('_', " "), word.replace('_', ""), word];
        spellings.iter().map(|word| word.trim().to_owned()).collect()
    }
}

/// The literals of a source text that are words: not those of comments and attributes, nor English names and codes.
fn words(source: &str) -> Vec<Word<'_>> {
    let mut all = Vec::new();
    let is_code = |line: &&str| !line.trim_start().starts_with("//") && !line.trim_start().starts_with("#[");
    for row in source.lines().filter(is_code) {
        let parts: Vec<_> = row.split('"').collect();
        for (at, part) in parts.iter().enumerate() {
            if at % 2 == 1 && at + 1 < parts.len() {
                let before = parts[at - 1];
                let is_named = ["name: ", "code: "].iter().any(|field| before.ends_with(field));
                let is_code = part.len() == 3 && part.bytes().all(|b| b.is_ascii_uppercase());
                if !is_named && (before != ", " || !is_code) {
                    all.push(Word { text: part, is_syllable: false });
                }
            } else if at % 2 == 0 {
                all.extend(syllables(part).map(|text| Word { text, is_syllable: true }));
            }
        }
    }
    all
}

/// The literals of one sign in a row of code: not lifetimes, nor signs by their number.
fn syllables(code: &str) -> impl Iterator<Item = &str> {
    code.match_indices('\'').filter_map(|(at, _)| {
        let sign = &code[at + 1..];
        let sign = &sign[..sign.chars().next()?.len_utf8()];
        (sign != "\\" && code[at + 1 + sign.len()..].starts_with('\'') && !", )".contains(sign))
            .then_some(sign)
    })
}

#[test]
fn every_word_stands_in_a_tested_text() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut wrong = String::new();
    for (list, tests, left) in ROOMS {
        let source = fs::read_to_string(root.join(format!("src/lexicon/{list}.rs"))).unwrap();
        let texts = Texts::of(tests);
        let (mut all, mut lacking) = (0, Vec::new());
        for table in tables(list, &source) {
            let words = words(table.source);
            all += words.len();
            let lacks = words.iter().filter(|word| !texts.hold(&table, word));
            lacking.extend(lacks.map(|word| format!("{} {}", table.name, word.text)));
        }
        if lacking.len() > *left {
            writeln!(wrong, "{list}: {} of {all}, at most {left}: {lacking:?}", lacking.len()).unwrap();
        }
    }
    assert!(wrong.is_empty(), "words without a test:\n{wrong}");
    let lists = fs::read_dir(root.join("src/lexicon")).unwrap().count() - 1;
    assert_eq!(lists, ROOMS.len(), "a word list is missing here");
}

#[test]
fn the_lists_named_here_exist() {
    let lexicon = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lexicon");
    for (file, lists) in [PARTS, BEHIND, BEFORE].into_iter().flatten() {
        let source = fs::read_to_string(lexicon.join(format!("{file}.rs"))).unwrap();
        let names: Vec<_> = tables(file, &source).iter().map(|table| table.name).collect();
        for list in *lists {
            assert!(names.contains(list), "{file}.rs has no {list}");
        }
    }
}

#[test]
fn a_word_stands_for_itself_or_at_the_edge_of_another() {
    let whole = Fit { part: false, behind: false, before: false };
    assert!(stands_in("|3년| 이상이 걸렸다", "이상", whole));
    assert!(!stands_in("이상민 사장이 알렸다", "이상", whole));
    assert!(!stands_in("대이상 가운데", "이상", whole));
    let part = Fit { part: true, ..whole };
    assert!(stands_in("그렇게 말하며", "말하", part));
    assert!(stands_in("한빛은행", "은행", part));
    assert!(!stands_in("한빛은행장", "은행", part));
    let behind = Fit { behind: true, ..whole };
    assert!(stands_in("⟦3년⟧ 이상 걸렸다", "이상", behind));
    assert!(!stands_in("⟦3년⟧ 걸린 이상 그렇다", "이상", behind));
    assert!(!stands_in("⟦4일⟧ 이상민 사장이", "이상", behind));
    let before = Fit { before: true, ..whole };
    assert!(stands_in("최대 ⟦3년⟧", "최대", before));
    assert!(!stands_in("최대 전력은 ⟦3년⟧", "최대", before));
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
            let words = words(list.split("];").next().unwrap());
            let mut words: Vec<_> = words.iter().map(|word| word.text).collect();
            words.sort_unstable();
            for pair in words.windows(2).filter(|pair| pair[0] == pair[1]) {
                writeln!(twice, "{} {name}: {}", path.display(), pair[0]).unwrap();
            }
        }
    }
    assert!(twice.is_empty(), "{twice}");
}
