//! Which outlet a page is of, going by all that its lines say.
//!
//! A page names many outlets: its own, that of the agency whose report it passes on, those of its publisher,
//! those whose pictures it shows. Its own is written as names are written, on a line by itself or with the
//! sign of copyright, so that these are asked first, and what only one of its people or its mail says last.
//! The order stands at [`outlet_of`].

use memchr::memmem;

use super::Metadata;
use crate::Span;
use crate::article::layout::Layout;
use crate::article::line::Kind;
use crate::article::page::Page;
use crate::article::{headline, outlet, sign_off};
use crate::lexicon::copyright::COMPANIES;
use crate::lexicon::furniture::ASKED;

/// The outlet, by the first of these that a page has:
///
/// 1. a name on a line of its own before the story, or the holder of the copyright, if the table has it;
/// 2. a paper that the table does not know, on a line near the headline or the time stamp;
/// 3. what the page calls itself;
/// 4. any other holder of the copyright, in Latin letters only where nothing of the next is found;
/// 5. the agency or paper of the dateline;
/// 6. the head of a trail of sections, or the site in the page's title;
/// 7. the station with which a reporter signs off;
/// 8. the paper that the reporters name;
/// 9. the outlet of their mail, which a magazine or a station may share with its publisher;
/// 10. below the story, whose other stories a heading lists, or whom the site asks its readers to visit.
pub(super) fn outlet_of<'t>(
    page: &Page<'t, '_>,
    layout: &Layout<'t>,
    metadata: &Metadata<'t>,
) -> Option<&'t str> {
    let text = page.text();
    let head = layout.lines[..layout.story.start].iter();
    let lines = head.filter(|(_, kind)| kind.is_outlet()).map(|(cut, _)| &text[cut.content]);
    let mut names = lines.filter_map(|words| outlet::usual_name(outlet::without_button(words)));
    let held = metadata.copyright.as_ref().and_then(|copyright| copyright.holder).and_then(known);
    let trail = || head_of_trail(page, layout);
    let title = || headline::site(text, layout.lines[layout.headline?].0.content);
    let holder = || metadata.copyright.as_ref()?.holder.map(usual);
    // `Hanbit Coop`: a company's name in Latin letters says less than an address.
    let written = || holder().filter(|name| !name.is_ascii());
    let agency = || metadata.dateline.and_then(|dateline| dateline.agency).map(usual);
    let mail = || metadata.bylines.iter().find_map(|byline| outlet::by_mail(byline.email?));
    let unknown = || unknown_outlet(page, layout);
    let own = || page.masthead().name().map(|name| page.borrow(name));
    let named = names.clone().find(|&name| held == Some(name)).or_else(|| names.next());
    own_of(text, held, named)
        .or_else(|| unknown().map(usual))
        .or_else(own)
        .or_else(written)
        .or_else(agency)
        .or_else(trail)
        .or_else(title)
        .or_else(|| station(page, layout))
        .or_else(|| metadata.bylines.iter().find_map(|byline| outlet::usual_name(byline.outlet?)))
        .or_else(mail)
        .or_else(holder)
        .or_else(|| below(page, layout))
}

/// Of the holder of the notice and the first name on a line of its own, the one that the page has oftener: a
/// publisher's page names its other papers and a station's its programmes, and the notice of a magazine its
/// publisher. A paper passes on an agency's report with its notice.
fn own_of<'n>(text: &str, held: Option<&'n str>, named: Option<&'n str>) -> Option<&'n str> {
    let (Some(held), Some(named)) = (held, named) else { return named.or(held) };
    let count = |name: &str| memmem::find_iter(text.as_bytes(), name.as_bytes()).count();
    // `한빛신문` stands in each `한빛신문21`.
    let within = if named.contains(held) { count(named) } else { 0 };
    let is_held = held != named && !outlet::is_agency(held) && count(held) - within > count(named);
    Some(if is_held { held } else { named })
}

/// `한빛일보 > 뉴스 > 사회`, `한빛일보 | 사회`: a trail of sections begins with the site. Nothing where the
/// table does not have it.
fn head_of_trail(page: &Page<'_, '_>, layout: &Layout<'_>) -> Option<&'static str> {
    let head = layout.lines[..layout.story.start].iter();
    let trails = head.filter(|(_, kind)| kind.is_section());
    trails
        .filter_map(|(cut, _)| page.text()[cut.content].split_once(['>', '|']))
        .find_map(|(site, _)| outlet::usual_name(site))
}

/// How many lines lie at most between the headline or the time stamp and the name of a paper.
/// A name that no table has could be anything elsewhere.
const NEAR: usize = 3;

/// `한빛일보` on a line of its own near the headline or the time stamp, though the table does not know it.
/// Nothing for a line that a paper's ending does not tell: `누리볼`.
fn unknown_outlet<'t>(page: &Page<'t, '_>, layout: &Layout<'t>) -> Option<&'t str> {
    let head = &layout.lines[..layout.story.start];
    let is_anchor = |index: usize| layout.headline == Some(index) || head[index].1.is_stamps_or_label();
    (0..head.len()).find_map(|index| {
        let (cut, kind) = &head[index];
        let names_paper = kind.is_text() && outlet::is_papers_line(&page.text()[cut.content]);
        let near = index.saturating_sub(NEAR)..(index + NEAR + 1).min(head.len());
        (names_paper && near.into_iter().any(is_anchor)).then(|| page.borrow(cut.content))
    })
}

/// The outlet's usual name, if the table holds it, where the holder may be written with its site or with its
/// name in Latin letters: `한빛일보 & hanbit.example`, `한빛뉴스(Hanbit)`. Nothing where no part of it is in
/// the table.
fn known(name: &str) -> Option<&'static str> {
    let alone = || Some(first(name)).filter(|first| first.len() < name.len()).and_then(outlet::usual_name);
    // `NEWSIS.COM`
    let site = || Some(name).filter(|name| name.is_ascii() && name.contains('.'));
    let by_site = || site().and_then(|site| outlet::by_domain(&site.to_ascii_lowercase()));
    outlet::usual_name(name).or_else(alone).or_else(by_site)
}

/// The outlet's usual name, or else the holder without what is added: `한겨레` for `한겨레신문사`; `한들일보`
/// for `한들일보(Handeul)`.
fn usual(name: &str) -> &str {
    known(name).unwrap_or_else(|| first(name))
}

/// A holder without what is added behind the name. Of `한들일보 & handeul.example` it is `한들일보`.
fn first(holder: &str) -> &str {
    let end = holder.bytes().position(|byte| matches!(byte, b'&' | b'(')).unwrap_or(holder.len());
    let name = holder[..end].trim_end();
    COMPANIES.iter().find_map(|company| name.strip_suffix(company)).map_or(name, str::trim_end)
}

/// `한빛일보 많이 본 뉴스`, `한빛일보에서 직접 확인하세요.`: the outlet that a line below the story begins
/// with. Nothing for `한빛일보가 보도했다`, which asks nobody for anything.
fn below(page: &Page<'_, '_>, layout: &Layout<'_>) -> Option<&'static str> {
    let mut lines = layout.lines.get(layout.story.end..)?.iter();
    lines.find_map(|(cut, kind)| {
        let words = &page.text()[cut.content];
        let (name, behind) = words.split_at(outlet::known_prefix(words)?);
        let is_own = match kind {
            Kind::Heading => true,
            Kind::Furniture | Kind::Text => behind.contains(ASKED),
            _ => false,
        };
        if is_own { outlet::usual_name(name) } else { None }
    })
}

/// The station of `KBS 뉴스 홍길동입니다.`, `지금까지 한빛에서 연합뉴스TV 홍길동입니다.` The sign-offs are
/// asked from the story's end on.
fn station(page: &Page<'_, '_>, layout: &Layout<'_>) -> Option<&'static str> {
    layout.story.clone().rev().find_map(|index| {
        let line: Span = layout.lines[index].0.content;
        let signed = sign_off::read(page.text(), line)?;
        let words = &page.text()[line];
        let first = || outlet::usual_name(&words[..outlet::known_prefix(words)?]);
        let before = || page.text().get(line.start()..signed.name?.start()).map(sign_off::station);
        first().or_else(|| outlet::usual_name(before()?.rsplit(' ').next()?))
    })
}
