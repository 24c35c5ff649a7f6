//! What the examples share: where their text comes from, and how an error is shown.

#![allow(dead_code, reason = "each example uses a part of it")]

use std::fmt::Display;
use std::io::Read;
use std::{env, fs, io};

use encoding_rs::{EUC_KR, Encoding};

pub(crate) mod baseline;
pub(crate) mod document;

/// A page with invented people and companies, in the form of a newspaper's site.
pub(crate) const PAGE: &str = include_str!("../pages/interview.txt");

/// The text that the command line asks for: `FILE`, `-` for standard input, or `default` where it names none.
///
/// `--encoding euc-kr` reads bytes in that encoding (CP949 and its kin); without it they have to be UTF-8.
///
/// # Errors
/// A message for the user: an unknown option, a file that cannot be read, bytes that are not of the encoding.
pub(crate) fn text_or(default: &str) -> Result<String, String> {
    let mut encoding = encoding_rs::UTF_8;
    let mut file = None;
    let mut args = env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--encoding" => encoding = encoding_named(&args.next().unwrap_or_default())?,
            option if option.starts_with("--") => return Err(format!("unknown option {option}")),
            _ if file.is_some() => return Err(format!("one file at a time: {arg}")),
            _ => file = Some(arg),
        }
    }
    match file {
        None => Ok(default.to_owned()),
        Some(file) => decoded(&file, encoding),
    }
}

fn encoding_named(label: &str) -> Result<&'static Encoding, String> {
    Encoding::for_label(label.as_bytes())
        .ok_or_else(|| format!("unknown encoding {label:?}; known are utf-8, euc-kr, …"))
}

fn decoded(file: &str, encoding: &'static Encoding) -> Result<String, String> {
    let bytes = if file == "-" {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(file)
    };
    let bytes = bytes.map_err(|error| format!("{file}: {error}"))?;
    match encoding.decode_without_bom_handling_and_without_replacement(&bytes) {
        Some(text) => Ok(text.into_owned()),
        None => Err(format!("{file}: not {}{}", encoding.name(), hint(&bytes, encoding))),
    }
}

/// What else the bytes may be.
fn hint(bytes: &[u8], tried: &'static Encoding) -> &'static str {
    let korean =
        tried != EUC_KR && EUC_KR.decode_without_bom_handling_and_without_replacement(bytes).is_some();
    if korean { " text; it may be EUC-KR: try --encoding euc-kr" } else { " text" }
}

/// An error of strict parsing under the text that caused it, with carets under its span.
pub(crate) fn pointed_out(text: &str, error: &gisa::Error) -> String {
    let columns = |part: &str| part.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>();
    let at = columns(&text[..error.span().start()]);
    let carets = columns(&text[error.span()]).max(1);
    format!("{text}\n{}{} {error}", " ".repeat(at), "^".repeat(carets))
}

/// Ends a program: the result is printed where it failed, with the exit status 1.
pub(crate) fn finish(result: Result<(), impl Display>) -> std::process::ExitCode {
    match result {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}
