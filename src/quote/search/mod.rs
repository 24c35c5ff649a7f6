//! The search of the text for the full name that a short form stands for, by what stands about each place
//! where it does.
//!
//! A name is no name by its look alone. A place counts where something beside it says that somebody is meant:
//! the title that the short form has, any title, an age, an honorific. What counts more is told with the
//! names of Koreans and of foreigners; here is what both ask of the words behind a place, as far as the
//! phrase may go: to the first comma, stop, quotation or line end.

mod foreign;
mod korean;

use alloc::rc::Rc;
use alloc::vec::Vec;

use memchr::{memchr2_iter, memchr3, memmem};

pub(super) use self::foreign::{behind_given, eastern, foreign};
pub(super) use self::korean::{introduced, is_date, is_former, korean, late, of_hanja};
use super::bracket::{bracket, bracketless};
use super::name;
use super::roles;
use crate::Span;
use crate::lexicon::phrases::STAGE;
use crate::lexicon::titles::{PARTICLES, SPEAKING_FOR};
use crate::particle::ends_word;
use crate::scan::class::{before, is_word};
use crate::scan::index::Endings;
use crate::scan::same::behind;
use crate::scan::window::{ahead, back};

/// A phrase goes on behind a name for so many bytes and words at most.
/// Sixty syllables, and the words of a long title.
const PHRASE: usize = 200;
/// The same in words.
const WORDS: usize = 7;
/// A word is not longer than this, in bytes.
const WORD: usize = 60;

/// How far a search looks to either side, in bytes: farther than an article is long, so that a text of many
/// articles costs no more than they would by themselves.
const REACH: usize = 1 << 17;

/// A word, and where it stands in the text about it: searched for once, and read in several ways.
#[derive(Debug)]
pub(super) struct Places<'t> {
    /// The folded text.
    text: &'t str,
    /// Where the word stands that was searched for.
    word: Span,
    /// Offsets of all places, that one among them, in order.
    at: Vec<usize>,
}

/// The places of the word that was searched for last, which the next search mostly asks for again.
#[derive(Debug)]
pub(super) struct LastPlaces<'t>(Option<Rc<Places<'t>>>);

impl<'t> LastPlaces<'t> {
    /// None, before the first search.
    pub(super) const NONE: Self = Self(None);

    /// Those of a word in `text`, which is the same at every call.
    /// Searched for only if another word was asked for last.
    pub(super) fn of(&mut self, text: &'t str, word: Span) -> Rc<Places<'t>> {
        let known = self.0.take().filter(|places| places.word == word);
        let search = || Rc::new(Places { text, word, at: places(text, word.start(), &text[word]).collect() });
        Rc::clone(self.0.insert(known.unwrap_or_else(search)))
    }
}

/// Where a word stands in the text about `asked`.
/// As offsets, wherever in a word: `이` of `이하린`, and of `마이크` too.
fn places(text: &str, asked: usize, word: &str) -> impl Iterator<Item = usize> {
    let from = asked.saturating_sub(REACH);
    let near = &text.as_bytes()[from..asked.saturating_add(REACH).min(text.len())];
    memmem::find_iter(near, word.as_bytes()).map(move |at| from + at)
}

/// Whether what has the shape of a name is a word: a title, a body, a place, a verb.
/// `변호사`, `서울`, `이끄는`; not `김도윤`.
fn is_word_of_its_own(word: &str) -> bool {
    let roles = roles::of(word);
    // No name ends so, but a verb before its noun does: `이끄는 대표`.
    roles.is_no_full_name() || roles.is_no_name() || word.ends_with('는')
}

/// Whether a title is all that the word has at the head of `rest`: `대표` in `김도윤대표`.
fn title_at(rest: &str) -> bool {
    let word = word_at(rest);
    !word.is_empty() && roles::of(word).is_title()
}

/// The same with a particle: `대표는` in `김도윤대표는`.
fn title_with_particle_at(rest: &str) -> bool {
    let word = word_at(rest);
    !word.is_empty() && is_titled(word)
}

/// The characters of a word at the head of `rest`.
fn word_at(rest: &str) -> &str {
    let near = ahead(rest, 0, WORD);
    &near[..near.find(|c| !is_word(c)).unwrap_or(near.len())]
}

/// The first words of a text, no further than its first comma, stop or quotation.
/// `한들전자`, `대표는` of ` 한들전자 대표는, 4일`, behind an empty one for the space.
fn words(text: &str) -> impl Iterator<Item = &str> {
    before_break(text).split(' ').take(WORDS)
}

/// The word before an offset.
/// `가수` before `청하`.
fn word_left(text: &str, at: usize) -> &str {
    back(text, at, WORD).trim_end_matches(' ').rsplit([' ', '\n']).next().unwrap_or_default()
}

/// Whether a title is in a word, with no more than a particle behind it, or who works under it: `원내대표가`
/// holds `대표`, `박사팀은` holds `박사`.
fn holds_title(word: &str, title: &str) -> bool {
    // Words are too short for a searcher to be worth its building.
    let behind = word.char_indices().find_map(|(at, _)| behind(&word[at..], title));
    behind.is_some_and(|rest| ends_word(rest.strip_prefix(TEAM).unwrap_or(rest)))
}

/// Those who work under somebody, glued to his title: `감독팀`, `의원실`.
const TEAM: [char; 2] = ['팀', '실'];

/// The text up to a line end, a comma, a full stop or a double mark.
/// `김도윤 대표는` of `김도윤 대표는 “더 짓겠다”고`.
fn before_break(text: &str) -> &str {
    let end = memchr3(b'\n', b'.', b',', text.as_bytes()).unwrap_or(text.len());
    let text = &text[..end];
    let is_mark = |&at: &usize| text[at..].starts_with(['"', '“']);
    memchr2_iter(b'"', 0xE2, text.as_bytes()).find(is_mark).map_or(text, |mark| &text[..mark])
}

/// A title without its abbreviation and particle (`최고경영자(CEO)가`); else a word without its brackets.
fn unbracketed(word: &str) -> &str {
    match bracket(word) {
        None => word,
        Some(open) if word[open..].split_once(')').is_some_and(|(_, tail)| ends_word(tail)) => &word[..open],
        _ => bracketless(word),
    }
}

/// Whether the word, which has no brackets, is a title, perhaps with a particle.
/// `대표`, `대표에게`; not `한들전자`.
fn is_titled(word: &str) -> bool {
    roles::is_title(word) || PARTICLES_BY_ENDING.rests(word).any(|(_, title)| roles::is_title(title))
}

/// [`PARTICLES`] by their last syllable.
static PARTICLES_BY_ENDING: Endings<{ PARTICLES.len() }, 1> = Endings::of_words(PARTICLES);

/// Whether a title stands right before a name or among the words behind it, as far as they are one phrase.
/// `대표 김도윤`, `김도윤 한들전자 대표`; not `김도윤은, 대표`, where a comma ends the phrase.
fn beside_title(text: &str, name: Span) -> bool {
    let behind = words(ahead(text, name.end(), 120)).skip(1).take(4).map(unbracketed);
    roles::of(bracketless(word_left(text, name.start()))).is_title() || { behind }.any(is_titled)
}

/// Where a name of some syllables stands with a title beside it: `조하늘 대법원장`.
/// A word that looks neither Korean nor foreign needs what people are who go by such names before it:
/// `가수 청하가`.
pub(super) fn told_of(places: &Places<'_>) -> Option<Span> {
    let Places { text, word, .. } = *places;
    let name = &text[word];
    // `젠슨 황`
    let abroad = || {
        let parts = name.split_once(' ');
        parts.is_some_and(|(given, surname)| name::looks_foreign(given) && name::is_surname(surname))
    };
    let likely = name::likeness(name) > name::NONE || name::looks_foreign(name) || abroad();
    let mut places = places.at.iter().map(|&at| Span::new(at, at + name.len()));
    let begins = |place: &Span| *place != word && !before(text, place.start()).is_some_and(is_word);
    let alone = |place: &Span| begins(place) && ends_word(&text[place.end()..]);
    if is_word_of_its_own(name) {
        None
    } else if likely {
        places.find(|place| alone(place) && beside_title(text, *place))
    } else {
        places.find(|place| begins(place) && is_made_name(text, *place))
    }
}

/// Whether what people are who go by a made name stands right before a place, and the particle of a topic or
/// subject behind the word there: `가수 아이샤(본명 김도윤)가`.
pub(super) fn is_made_name(text: &str, place: Span) -> bool {
    STAGE.contains(&word_left(text, place.start()))
        && behind_particle(text, place.end(), &[]).is_some_and(|rest| rest.starts_with(' '))
}

/// What stands behind the word that ends at a place, its bracket and the particle of a topic or subject.
/// ` 문을 열었다` behind `한예종(총장 김도윤)은`. None where none of them stands there.
fn behind_particle<'t>(text: &'t str, end: usize, longer: &[&str]) -> Option<&'t str> {
    let behind = ahead(text, end, WORD);
    let behind = match behind.strip_prefix('(') {
        Some(inside) => inside.split_once(')')?.1,
        None => behind,
    };
    SUBJECT.iter().chain(longer).find_map(|particle| behind.strip_prefix(particle))
}

/// Whether a word is a topic or subject elsewhere: `한들전자는`, `한예종(총장 김도윤)은`, `벨로닉이`.
pub(super) fn is_topic(places: &Places<'_>) -> bool {
    let Places { text, word, .. } = *places;
    places.at.iter().any(|&at| {
        at != word.start()
            && behind_particle(text, at + word.len(), SPEAKING_FOR)
                .is_some_and(|rest| rest.starts_with([' ', ',']))
            && !before(text, at).is_some_and(is_word)
    })
}

/// The particles of topics and subjects.
const SUBJECT: [&str; 4] = ["은", "는", "이", "가"];

/// Whether the text calls somebody by the first syllable and the same title elsewhere, so that what stands
/// before it is a full name: `설훈 의원` of `설 의원`.
pub(super) fn is_full_name(text: &str, name: Span, title: &str) -> bool {
    let Some((family, _)) = name::of_few_syllables(&text[name]) else { return false };
    places(text, name.start(), title).any(|at| {
        let left = text[..at].strip_suffix(' ').and_then(|left| left.strip_suffix(family));
        left.is_some_and(|left| !left.ends_with(is_word))
    })
}
