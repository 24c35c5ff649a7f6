//! What anybody would write first to find who says what: each pair of marks is a quotation, and the nearest topic (`은/는`) before it on
//! its line is the speaker. It uses nothing of gisa, so that what gisa adds can be measured.

use std::ops::Range;

/// The forty surnames that nine in ten Koreans bear.
const SURNAMES: &str = "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구나민";
/// Last syllables of words that do not belong to the topic behind them.
const ENDS: &[char] =
    &['은', '는', '이', '가', '을', '를', '에', '의', '도', '로', '서', '며', '고', ',', '.', '?', '!'];
/// Words of a topic, at most.
const LONGEST: usize = 5;

/// A quotation, without its marks, and its speaker.
pub(crate) struct Quotation<'t> {
    pub(crate) span: Range<usize>,
    /// The topic as written, without its particle.
    pub(crate) mention: Option<&'t str>,
    /// What in it looks like a Korean name, else all of it.
    pub(crate) name: Option<&'t str>,
}

/// The quotations of a text, in order.
pub(crate) fn quotations(text: &str) -> Vec<Quotation<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        read(text, start..start + line.len(), &mut found);
        start += line.len();
    }
    found
}

fn read<'t>(text: &'t str, line: Range<usize>, found: &mut Vec<Quotation<'t>>) {
    // The words of the line that stand outside quotations.
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut at = line.start;
    while let Some((outside, inside)) = next_pair(text, at..line.end) {
        note(text, at..outside, &mut words);
        let mention = topic(text, &words);
        let name = mention.map(|topic| topic.split(' ').find(|word| is_name(word)).unwrap_or(topic));
        at = inside.end + text[inside.end..].chars().next().map_or(0, char::len_utf8);
        found.push(Quotation { span: inside, mention, name });
    }
}

/// Where the next pair of marks opens, and what stands between them.
fn next_pair(text: &str, part: Range<usize>) -> Option<(usize, Range<usize>)> {
    text[part.clone()].char_indices().find_map(|(offset, mark)| {
        let closing = match mark {
            '“' => '”',
            '"' => '"',
            _ => return None,
        };
        let open = part.start + offset;
        let inside = open + mark.len_utf8();
        let length = text[inside..part.end].find(closing)?;
        Some((open, inside..inside + length))
    })
}

/// Adds the words of a part of the text.
fn note(text: &str, part: Range<usize>, words: &mut Vec<Range<usize>>) {
    let mut at = part.start;
    for word in text[part].split([' ', '\n']) {
        if !word.is_empty() {
            words.push(at..at + word.len());
        }
        at += word.len() + 1;
    }
}

/// The nearest topic: the last word in `은/는`, with the words before it that have no particle.
fn topic<'t>(text: &'t str, words: &[Range<usize>]) -> Option<&'t str> {
    let stem = |word: &Range<usize>| text[word.clone()].trim_end_matches(',').strip_suffix(['은', '는']);
    let last = words.iter().rposition(|word| stem(word).is_some_and(|stem| !stem.is_empty()))?;
    let joins = |at: &usize| {
        let (word, next) = (&words[*at], &words[at + 1]);
        !text[word.clone()].ends_with(ENDS) && &text[word.end..next.start] == " "
    };
    let before = (0..last).rev().take(LONGEST - 1).take_while(joins).count();
    let end = words[last].start + stem(&words[last])?.len();
    Some(&text[words[last - before].start..end])
}

/// Three syllables with a surname.
fn is_name(word: &str) -> bool {
    word.chars().count() == 3 && word.starts_with(|first| SURNAMES.contains(first))
}
