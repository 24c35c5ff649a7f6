//! Articles in schema.org's words, as search engines and archives read them.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use rust_decimal::Decimal;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::{Article, Byline, Caption, Passage, Reaction, byline};
use crate::Mention;
use crate::money::Money;
use crate::quote::{Class, Kind, Quote};

impl<'t> Article<'t> {
    /// The article as schema.org's [`NewsArticle`](https://schema.org/NewsArticle), to be serialized as
    /// JSON-LD.
    ///
    /// ```
    /// let page = "다리 놓는다\n입력 2025.03.10 14:52\n\n한빛시는 다리를 놓는다고 10일 밝혔다.\n\n홍길동 기자";
    /// let article = gisa::Article::parse(page);
    /// let json = serde_json::to_value(article.json_ld()).unwrap();
    /// assert_eq!(json["@type"], "NewsArticle");
    /// assert_eq!(json["headline"], "다리 놓는다");
    /// assert_eq!(json["datePublished"], "2025-03-10T14:52:00+09:00");
    /// assert_eq!(json["author"][0]["name"], "홍길동");
    /// ```
    #[must_use]
    pub const fn json_ld(&self) -> JsonLd<'_, 't> {
        JsonLd { article: self }
    }
}

/// A view of an article that serializes as JSON-LD, made by [`Article::json_ld`].
///
/// | property | from |
/// |---|---|
/// | `headline`, `alternativeHeadline` | headline; the first line under it |
/// | `datePublished`, `dateModified` | time stamps |
/// | `author` | bylines: `Person` with `jobTitle`, `email` and `affiliation`; `Organization` for a desk |
/// | `publisher` | outlet |
/// | `dateline`, `articleSection`, `printPage` | dateline, section, page |
/// | `articleBody` | paragraphs, parted by blank lines |
/// | `image` | captions: `ImageObject` with `caption` and `creditText` |
/// | `keywords` | hashtags |
/// | `copyrightHolder`, `copyrightNotice` | copyright |
/// | `commentCount`, `interactionStatistic` | comments; reactions |
/// | `mentions` | amounts: `MonetaryAmount` with `currency` and `value`, or `minValue` and `maxValue` |
/// | `hasPart` | quotations in marks: `Quotation` with `text` and `spokenByCharacter` |
///
/// What the page does not say has no property.
///
/// ```
/// let page = "다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
/// let article = gisa::Article::parse(page);
/// let json = serde_json::to_value(article.json_ld()).unwrap();
/// assert_eq!(json["@type"], "NewsArticle");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct JsonLd<'a, 't> {
    article: &'a Article<'t>,
}

impl Serialize for JsonLd<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let metadata = self.article.metadata();
        let body: Vec<_> = self.article.body().map(|paragraph| paragraph.text()).collect();
        let keywords: Vec<_> = metadata.hashtags.iter().map(Passage::text).collect();
        let mut object = Object { map: serializer.serialize_map(None)? };
        object.set("@context", "https://schema.org")?;
        object.set("@type", "NewsArticle")?;
        object.set("inLanguage", "ko")?;
        object.set_some("headline", metadata.headline.map(|headline| headline.passage().text()))?;
        object.set_some("alternativeHeadline", metadata.sub_headlines.first().map(Passage::text))?;
        object.set_some("datePublished", metadata.published.map(|stamp| stamp.when()))?;
        object.set_some("dateModified", metadata.updated.map(|stamp| stamp.when()))?;
        object.set_all("author", metadata.bylines.iter().filter_map(author).collect())?;
        object
            .set_some("publisher", metadata.outlet.map(|name| Thing::new("NewsMediaOrganization", name)))?;
        object.set_some("dateline", metadata.dateline.and_then(|dateline| dateline.place))?;
        object.set_some("articleSection", metadata.section)?;
        object.set_some("printPage", metadata.print.map(|print| print.text()))?;
        object.set_some("articleBody", Some(body.join("\n\n")).filter(|body| !body.is_empty()))?;
        object.set_all("image", metadata.captions.iter().map(image).collect())?;
        object.set_all("keywords", keywords)?;
        let copyright = metadata.copyright.as_ref();
        let holder = copyright.and_then(|copyright| copyright.holder);
        object.set_some("copyrightHolder", holder.map(|name| Thing::new("Organization", name)))?;
        object.set_some("copyrightNotice", copyright.map(|copyright| copyright.passage.text()))?;
        object.set_some("commentCount", metadata.comments)?;
        object.set_all("interactionStatistic", metadata.reactions.iter().map(counter).collect())?;
        object.set_all("mentions", self.article.money.iter().map(|item| amount(item.value())).collect())?;
        let quotations = self.article.quotes.iter().filter(|item| item.value().kind() != Kind::Indirect);
        object.set_all("hasPart", quotations.map(quotation).collect())?;
        object.map.end()
    }
}

/// A JSON object that leaves out what is absent.
struct Object<M> {
    map: M,
}

impl<M: SerializeMap> Object<M> {
    /// Writes a property with its value.
    fn set(&mut self, property: &str, value: impl Serialize) -> Result<(), M::Error> {
        self.map.serialize_entry(property, &value)
    }

    /// The same, if there is a value.
    fn set_some(&mut self, property: &str, value: Option<impl Serialize>) -> Result<(), M::Error> {
        value.map_or(Ok(()), |value| self.set(property, value))
    }

    /// The same of a list, if anything is in it.
    fn set_all(&mut self, property: &str, values: Vec<impl Serialize>) -> Result<(), M::Error> {
        if values.is_empty() { Ok(()) } else { self.set(property, values) }
    }
}

/// Anything of schema.org's that has a name and little more.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Thing<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    job_title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    affiliation: Option<Named<'a>>,
}

impl<'a> Thing<'a> {
    /// With its type and its name alone.
    const fn new(kind: &'static str, name: &'a str) -> Self {
        Self { kind, name, job_title: None, email: None, affiliation: None }
    }
}

/// A type and a name.
#[derive(Serialize)]
struct Named<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
}

/// A byline with a name; a desk has neither role nor address and is an organization.
fn author<'a>(byline: &'a Byline<'_>) -> Option<Thing<'a>> {
    let kind = if byline::is_desk(byline.name?) { "Organization" } else { "Person" };
    Some(Thing {
        job_title: byline.role,
        email: byline.email,
        affiliation: byline.outlet.map(|name| Named { kind: "Organization", name }),
        ..Thing::new(kind, byline.name?)
    })
}

/// A caption: schema.org has the picture as the thing and its caption as a property.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Image<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    caption: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    credit_text: Option<&'a str>,
}

/// `시민들이 다리를 건너고 있다.`, with `한빛시` as its credit.
fn image<'a>(caption: &'a Caption<'_>) -> Image<'a> {
    Image { kind: "ImageObject", caption: caption.passage.text(), credit_text: caption.credit }
}

/// How many readers have done something.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Counter {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    user_interaction_count: u64,
}

/// `좋아요 4`
fn counter(reaction: &Reaction<'_>) -> Counter {
    Counter {
        kind: "InteractionCounter",
        name: reaction.label.to_string(),
        user_interaction_count: reaction.count,
    }
}

/// An amount, as one value or as two bounds.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Amount {
    #[serde(rename = "@type")]
    kind: &'static str,
    currency: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_value: Option<Decimal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_value: Option<Decimal>,
}

/// `300억 원` has a value, `수백억 원` a least and a greatest one.
fn amount(money: &Money) -> Amount {
    let value = money.amount();
    let bound = |bound| if value.is_none() { Some(bound) } else { None };
    Amount {
        kind: "MonetaryAmount",
        currency: money.currency().code(),
        value,
        min_value: bound(money.min()),
        max_value: bound(money.max()),
    }
}

/// What somebody said, and who.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Quotation<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    spoken_by_character: Option<Named<'a>>,
}

/// The speaker of `시는 “…”라고 밝혔다` is an organization; one without a name is left out.
fn quotation<'a>(mention: &'a Mention<'_, Quote<'_>>) -> Quotation<'a> {
    let speaker = mention.value().speaker();
    let kind = if speaker.class() == Class::Institution { "Organization" } else { "Person" };
    let spoken_by_character = speaker.name().map(|name| Named { kind, name });
    Quotation { kind: "Quotation", text: mention.text(), spoken_by_character }
}
