//! The pieces of a byline: words, signs, and asides in brackets.
//!
//! Signs part entries, and white space and middle dots part words, which a reporter's line has instead of
//! grammar. An address is read first, since it holds signs itself, and may be glued to the word before it
//! (`기자hong@hanbit.example`), as the paper may be (`홍길동기자@한빛신문`). Accounts and addresses of sites
//! are pieces too, so that they can be passed over rather than turn the line down.

use crate::Span;
use crate::article::mail;
use crate::lexicon::reporters::REPORTER;
use crate::scan::class::{is_bar, is_hangul, is_middle_dot};

/// A piece of a byline.
#[derive(Clone, Copy, Debug)]
pub(super) enum Token {
    /// Anything between white space and signs: `홍길동`, `기자`
    Word(Span),
    /// An e-mail address: `hong@hanbit.example`
    Address(Span),
    /// A word with an `@` in it that is no address: a cut one (`hong@`), or an account elsewhere
    /// (`트위터@hanbit`); or the address of a site (`blog.hanbit.example/hong`).
    Account,
    /// The sign `=`, or a colon: `천안=홍길동 기자`
    Equals,
    /// A comma, bracket or any other sign: what follows is another entry. `홍길동 기자, 김한별 기자`
    Comma,
    /// `/`, which parts entries too, or a place from the reporter behind it: `홍길동 기자/김한별 기자`,
    /// `빌뉴스/홍길동 기자`
    Slash,
    /// `|`, which parts entries too, or a place from its reporter: `잠실 | 홍길동 기자`
    Bar,
    /// What stands in round brackets behind a person: `홍길동 기자(=옥천)`
    Aside(Span),
}

impl Token {
    /// Brackets but round ones are like commas, as they part one entry from another. So `:` is
    /// [`Equals`](Self::Equals), and `[` is [`Comma`](Self::Comma).
    const fn of_sign(sign: char) -> Self {
        match sign {
            '=' | ':' => Self::Equals,
            '/' => Self::Slash,
            bar if is_bar(bar) => Self::Bar,
            _ => Self::Comma,
        }
    }
}

/// Iterator over the pieces of a byline. Of `천안=홍길동 기자 hong@hanbit.example` five.
pub(super) struct Tokens<'s> {
    text: &'s str,
    /// Where the next piece is looked for, in the text.
    at: usize,
    /// Where the byline ends.
    end: usize,
    /// Where the next `@` stands, which few words have in them.
    sign: usize,
}

impl<'s> Tokens<'s> {
    /// The pieces of the part of a text that a span covers.
    pub(super) fn new(text: &'s str, span: Span) -> Self {
        let mut tokens = Self { text, at: span.start(), end: span.end(), sign: span.start() };
        tokens.find_sign();
        tokens
    }

    /// Looks for the next `@` from here on.
    fn find_sign(&mut self) {
        let rest = &self.text.as_bytes()[self.at..self.end];
        self.sign = memchr::memchr(b'@', rest).map_or(self.end, |sign| self.at + sign);
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        let rest = self.text.get(self.at..self.end)?;
        let begins_word = rest.as_bytes().first().is_some_and(|&byte| width_in_word(byte) > 0);
        let skips = |c: char| c.is_whitespace() || is_middle_dot(c);
        let skipped = if begins_word { 0 } else { rest.len() - rest.trim_start_matches(skips).len() };
        self.at += skipped;
        let rest = &rest[skipped..];
        Some(match rest.chars().next()? {
            '(' => self.aside(rest),
            first if is_sign(first) => {
                self.at += first.len_utf8();
                Token::of_sign(first)
            }
            _ => self.word(rest),
        })
    }
}

impl Tokens<'_> {
    /// What the brackets hold that a text begins with. To the end of the byline where nothing closes them.
    fn aside(&mut self, rest: &str) -> Token {
        let close = rest.find(')').unwrap_or(rest.len());
        let inside = Span::new(self.at + 1, self.at + close);
        self.at = (self.at + close + 1).min(self.end);
        Token::Aside(inside)
    }

    /// The word or address that a text begins with.
    ///
    /// In this order: an address, whose stops and signs would end a word; the address of a site; a word
    /// without `@`; and of those with one, a role with its paper, a word with an address glued to it, or an
    /// account.
    fn word(&mut self, rest: &str) -> Token {
        let at = self.at;
        if let Some(length) = mail::length_at_start(rest) {
            self.at += length;
            return Token::Address(Span::new(at, self.at));
        }
        if let Some(length) = mail::site_length(rest) {
            self.at += length;
            return Token::Account;
        }
        let length = length_of_word(rest);
        if at > self.sign {
            self.find_sign();
        }
        if self.sign >= at + length {
            self.at += length;
            return Token::Word(Span::new(at, self.at));
        }
        if let Some(role) = before_paper(&rest[..length]) {
            self.at += role + 1;
            return Token::Word(Span::new(at, at + role));
        }
        let glued = before_address(&rest[..length]);
        self.at += glued.unwrap_or(length);
        if glued.is_some() { Token::Word(Span::new(at, self.at)) } else { Token::Account }
    }
}

/// Bytes up to the first character that is of no word. Of `홍길동·김한별` those of `홍길동`. It is nothing
/// where the text begins with a sign.
fn length_of_word(text: &str) -> usize {
    let ends = |c: char| c.is_whitespace() || c == '(' || is_sign(c) || is_middle_dot(c);
    let mut at = 0;
    while let Some(&byte) = text.as_bytes().get(at) {
        at += match width_in_word(byte) {
            0 => match text[at..].chars().next() {
                Some(c) if !ends(c) => c.len_utf8(),
                _ => break,
            },
            width => width,
        };
    }
    at
}

/// The bytes of a character that begins with a byte by which it is known to be of a word: a syllable, or a
/// letter or digit of ASCII.
const fn width_in_word(byte: u8) -> usize {
    match byte {
        0xEA..=0xED => 3,
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => 1,
        _ => 0,
    }
}

/// `기자hong@hanbit.example`: the length of the word that an address is glued to.
fn before_address(word: &str) -> Option<usize> {
    let at = memchr::memchr(b'@', word.as_bytes())?;
    let mailbox = word[..at].bytes().rev().take_while(u8::is_ascii).count();
    let start = at - mailbox;
    (start > 0 && mail::length_at_start(&word[start..]).is_some()).then_some(start)
}

/// `홍길동기자@한빛신문`: the length of a reporter's word that his paper is glued to.
fn before_paper(word: &str) -> Option<usize> {
    let (before, paper) = word.split_once('@')?;
    (before.ends_with(REPORTER) && paper.starts_with(is_hangul)).then_some(before.len())
}

/// Whether the character is no part of a word and parts entries. A middle dot is none, which joins names that
/// share a role.
fn is_sign(c: char) -> bool {
    is_bar(c)
        || matches!(c, '=' | ':' | ',' | '/' | ';' | '[' | ']' | '<' | '>' | ')' | '【' | '】' | '&' | '\'')
        || matches!(c, '☞' | '▶' | '-' | '〈' | '〉' | '《' | '》')
}
