//! Who says a quotation, and how that was found.

use super::mention::Parts;

/// Who says a quotation.
///
/// ```
/// let quotes = gisa::quote::find("재판부는 “고의가 없었다”고 판시했다.");
/// let quote = quotes[0].value();
/// let speaker = quote.speaker();
/// assert_eq!(speaker.name(), Some("재판부"));
/// assert_eq!(speaker.class(), gisa::quote::Class::Institution);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Speaker<'t> {
    /// The fullest form that the text has.
    pub(super) name: Option<&'t str>,
    /// Person, body, unnamed, or unknown.
    pub(super) class: Class,
    /// As it stands beside the quotation.
    pub(super) mention: Option<&'t str>,
    /// By which it was found.
    pub(super) rule: Rule,
}

impl<'t> Speaker<'t> {
    /// The name of a person at its fullest, wherever in the text that stands, without title or organization;
    /// for others the phrase as written. None where the text does not say who speaks.
    ///
    /// ```
    /// let quotes = gisa::quote::find("김도윤 한들전자 대표가 4일 취임했다. 김 대표는 “공장을 더 짓겠다”고 말했다.");
    /// let speaker = quotes[0].value().speaker();
    /// assert_eq!(speaker.name(), Some("김도윤"));
    /// assert_eq!(speaker.mention(), Some("김 대표"));
    /// ```
    #[must_use]
    pub const fn name(&self) -> Option<&'t str> {
        self.name
    }

    /// What kind of speaker it is.
    ///
    /// ```
    /// let quotes = gisa::quote::find("재판부는 “고의가 없었다”고 판시했다.");
    /// let quote = quotes[0].value();
    /// assert_eq!(quote.speaker().class(), gisa::quote::Class::Institution);
    /// ```
    #[must_use]
    pub const fn class(&self) -> Class {
        self.class
    }

    /// The phrase that stands for the speaker beside the quotation, without its particle; none where the
    /// sentence has no subject.
    ///
    /// ```
    /// let quotes = gisa::quote::find("김도윤 한들전자 대표는 “더 짓겠다”고 말했다.");
    /// let quote = quotes[0].value();
    /// assert_eq!(quote.speaker().mention(), Some("김도윤 한들전자 대표"));
    /// ```
    #[must_use]
    pub const fn mention(&self) -> Option<&'t str> {
        self.mention
    }

    /// The parts of the [mention](Self::mention): name, title, organization and age, as far as it has them.
    ///
    /// ```
    /// let quotes = gisa::quote::find("서라온(52) 한들전자 대표는 “공장을 더 짓겠다”고 말했다.");
    /// let parts = quotes[0].value().speaker().parts();
    /// assert_eq!((parts.name, parts.title, parts.age), (Some("서라온"), Some("대표"), Some(52)));
    /// ```
    #[must_use]
    pub fn parts(&self) -> Parts<'t> {
        self.mention.map_or_else(Parts::default, Parts::read)
    }

    /// The rule by which the speaker was found.
    ///
    /// ```
    /// let quotes = gisa::quote::find("김도윤 대표는 “더 짓겠다”고 말했다.");
    /// let quote = quotes[0].value();
    /// assert_eq!(quote.speaker().rule(), gisa::quote::Rule::Topic);
    /// ```
    #[must_use]
    pub const fn rule(&self) -> Rule {
        self.rule
    }
}

/// What kind of speaker it is.
///
/// ```
/// let quotes = gisa::quote::find("한 목격자는 “갑자기 멈췄다”고 말했다.");
/// let quote = quotes[0].value();
/// assert_eq!(quote.speaker().class(), gisa::quote::Class::Anonymous);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "lowercase"))]
pub enum Class {
    /// A named person.
    Person,
    /// A court, an authority, a company, a party.
    Institution,
    /// People whom the text does not name, and collectives: `시 관계자`, `A씨`, `업계`.
    Anonymous,
    /// The text does not say, or not plainly enough.
    Unknown,
}

/// The rule by which a speaker was found.
///
/// ```
/// let quotes = gisa::quote::find("“더 짓겠다”고 김도윤 대표는 말했다.");
/// let quote = quotes[0].value();
/// assert_eq!(quote.speaker().rule(), gisa::quote::Rule::Following);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Rule {
    /// A name without a particle beside the marks: `김도윤 “더 짓겠다”`, `[김도윤/상인 : “…”]`.
    Label,
    /// Who leads a clause of a headline: `한들전자, 새 공장 착공…“더 짓겠다”`, `“더 짓겠다”…한들전자, 새 공장
    /// 착공`.
    Headline,
    /// Whoever asked what is answered: `“늦지 않았느냐”는 취재진 질문에`.
    Asker,
    /// The noun behind the verb, with marks or without: `“그만두겠다”고 밝힌 노 감독은`, `늦었다고 주장하는
    /// 노 감독과`.
    PostNominal,
    /// The owner of the noun of speech, whom it was heard or received from, or who was asked: `“버틸 힘이
    /// 없다”는 상인들의 하소연이다`, `법원에서 “취소하라”는 판결을 받았다`, `김 대표에게 묻자 “…”고 했다`.
    Nominal,
    /// The speaker of the quotation before it in the sentence: `김 대표는 “늦었다”고 지적하고 “서두르자”고`.
    Chain,
    /// The topic or subject before it: `김 대표는 “…”고`.
    Topic,
    /// The phrase under which the sentence stands, who is cited, the place where it comes up, or the writing
    /// that holds it: `시 소방본부에 따르면`, `정부 소식통을 인용해 “…”고`, `여권에서 “…”는 주장이 나온다`,
    /// `이 공문에는 “…”는 내용이 담겼다`.
    Source,
    /// The topic or subject between it and the verb: `“…”고 민 교수는 말했다`.
    Following,
    /// A pronoun before it, and whom that stands for: `그는 “…”고`.
    Pronoun,
    /// Who spoke last, the sentence having no subject: `이어 “…”고 덧붙였다`.
    Carried,
    /// The subject of the sentence beside it that points at it: `노 시장은 이같이 말했다`.
    BackReference,
    /// Who spoke last, the quotation standing behind another one by itself.
    Floating,
    /// The one who is interviewed.
    Interview,
    /// The first person told of behind a quotation that stands by itself.
    NextTopic,
    /// A person whom the words behind a headline's quotation describe: `“더는 못 버텨” 거리로 나온 상인들`.
    Described,
    /// None fits: the speaker is unknown.
    Unknown,
}

/// How far a [`Rule`] can be trusted.
///
/// ```
/// let quotes = gisa::quote::find("김도윤 대표는 “더 짓겠다”고 말했다.");
/// let quote = quotes[0].value();
/// assert_eq!(quote.speaker().rule().trust(), gisa::quote::Trust::High);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "lowercase"))]
pub enum Trust {
    /// A guess that is right more often than not, or no speaker at all.
    Low,
    /// Somebody told of before, by pronoun or by silence; the guest of an interview; who leads a clause of a
    /// headline.
    Medium,
    /// A phrase in the sentence says it.
    High,
}

impl Rule {
    /// How far the rule can be trusted.
    ///
    /// ```
    /// use gisa::quote::{Rule, Trust};
    ///
    /// assert_eq!(Rule::Topic.trust(), Trust::High);
    /// assert!(Rule::NextTopic.trust() < Rule::Carried.trust());
    /// ```
    #[must_use]
    pub const fn trust(self) -> Trust {
        match self {
            Self::Label
            | Self::Asker
            | Self::PostNominal
            | Self::Nominal
            | Self::Chain
            | Self::Topic
            | Self::Source
            | Self::Following
            | Self::BackReference => Trust::High,
            Self::Headline | Self::Pronoun | Self::Carried | Self::Floating | Self::Interview => {
                Trust::Medium
            }
            Self::NextTopic | Self::Described | Self::Unknown => Trust::Low,
        }
    }
}
