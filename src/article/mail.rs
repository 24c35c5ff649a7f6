//! E-mail addresses as reporters sign with them.
//!
//! No more of the standard is read than newsrooms use: letters, digits and four signs before the `@`, a
//! domain with a stop behind it. What is glued to either side in a browser's copy stays outside: a word
//! before (`기자hong@hanbit.example`), a time stamp behind. A cut address (`hong@`) is none.

use crate::Span;

/// The length of the address at the head of `text`.
///
/// The domain's labels behind the first have letters only, so that a time stamp glued to it
/// (`hong@hanbit.example2023-07-07`) stays outside. Nothing for `hong@`, `hong@hanbit` and `@hanbit`.
pub(super) fn length_at_start(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let local = bytes.iter().take_while(|&&b| is_of_mailbox(b)).count();
    if local == 0 || bytes.get(local) != Some(&b'@') {
        return None;
    }
    let from = local + 1;
    let first = bytes[from..].iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'-').count();
    let stop = from + first;
    let behind = bytes[stop..].iter().take_while(|b| b.is_ascii_alphabetic() || **b == b'.').count();
    let domain = &bytes[from..stop + behind];
    let beyond = domain.iter().rev().take_while(|b| matches!(b, b'.' | b'-')).count();
    let end = stop + behind - beyond;
    (end > stop).then_some(end)
}

/// Whether the byte may stand before the `@`: `hong.gildong+news`
const fn is_of_mailbox(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'+')
}

/// The address at the end of `text`. Of `홍길동 기자hong@hanbit.example` the address without the word before
/// it. The span is of the text given.
pub(super) fn at_end(text: &str) -> Option<Span> {
    let bytes = text.as_bytes();
    let tail = bytes.iter().rev().take_while(|&&b| is_of_mailbox(b) || b == b'@').count();
    let start = text.len() - tail;
    (length_at_start(&text[start..]) == Some(tail)).then(|| Span::new(start, text.len()))
}

/// The length of the address of a site at the head of a text: small letters with a stop and, behind a slash,
/// more. Two stops at least: `blog.hanbit.example/hong`. Nothing for `hanbit.example`, without a stroke.
pub(super) fn site_length(text: &str) -> Option<usize> {
    let is_of_site =
        |b: &u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'.' | b'/' | b'-' | b'_');
    text.as_bytes().first().filter(|first| first.is_ascii_lowercase())?;
    let length = text.bytes().take_while(|b| is_of_site(b)).count();
    let (host, _) = text[..length].split_once('/')?;
    (host.split('.').count() > 2).then_some(length)
}

/// The part behind the `@`: `hanbit.example`.
pub(super) fn domain(address: &str) -> &str {
    address.split_once('@').map_or("", |(_, domain)| domain)
}

/// The part before the `@`: `hong`.
pub(super) fn mailbox(address: &str) -> &str {
    address.split_once('@').map_or(address, |(mailbox, _)| mailbox)
}
