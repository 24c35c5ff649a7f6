//! What follows a closing quote mark.

/// What the words behind a closing mark say about what stands between the marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Tail {
    /// `고`, `라고`: a quotation; the verb follows.
    End,
    /// `며`, `라면서`: a quotation; another one or the main verb follows.
    Chain,
    /// `는`, `라는`, `란`: a quotation if a noun of speech follows.
    Adnominal,
    /// `등`, `거나`, or another opening mark: one of several quotations.
    List,
    /// `였다며`, `했다고`: the mark ends before the predicate of the quoted clause does.
    Fragment,
    /// `이다`, `였다`: the quotation is the predicate.
    Copula,
    /// `라니`: an echo.
    Echo,
    /// `을`, `의`, `에`: the marks hold a noun.
    Case,
    /// Nothing that belongs to the marks.
    Bare,
}

/// Forms with their class, in the order of their first syllables, the longest first. A word must end behind
/// them, except behind `Fragment`s.
#[rustfmt::skip]
pub(crate) const FORMS: &[(&str, Tail)] = &[
    ("가", Tail::Case),
    ("거나", Tail::List),
    ("고까지", Tail::End),
    ("고도", Tail::End),
    ("고만", Tail::End),
    ("고는", Tail::End),
    ("고", Tail::End),
    ("과", Tail::Case),
    ("까지", Tail::Case),
    ("나", Tail::Case),
    ("냐는", Tail::Adnominal),
    ("느니", Tail::List),
    ("는데", Tail::Chain),
    ("는", Tail::Adnominal),
    ("더니", Tail::Chain),
    ("던", Tail::Adnominal),
    ("도", Tail::Case),
    ("됐다며", Tail::Fragment),
    ("됐다고", Tail::Fragment),
    ("된다며", Tail::Fragment),
    ("된다고", Tail::Fragment),
    ("라고까지", Tail::End),
    ("라면서도", Tail::Chain),
    ("라고도", Tail::End),
    ("라고만", Tail::End),
    ("라고는", Tail::End),
    ("라면서", Tail::Chain),
    ("라지만", Tail::Chain),
    ("라거나", Tail::List),
    ("라든가", Tail::List),
    ("라고", Tail::End),
    ("라며", Tail::Chain),
    ("라는", Tail::Adnominal),
    ("라던", Tail::Adnominal),
    ("라니", Tail::Echo),
    ("라", Tail::End),
    ("란", Tail::Adnominal),
    ("로", Tail::Case),
    ("를", Tail::Case),
    ("만", Tail::Case),
    ("며", Tail::Chain),
    ("면서도", Tail::Chain),
    ("면서", Tail::Chain),
    ("보다", Tail::Case),
    ("에서", Tail::Case),
    ("에", Tail::Case),
    ("여서", Tail::Case),
    ("였다면서", Tail::Fragment),
    ("였습니다", Tail::Copula),
    ("였다며", Tail::Fragment),
    ("였다고", Tail::Fragment),
    ("였다는", Tail::Fragment),
    ("였다", Tail::Copula),
    ("와", Tail::Case),
    ("으로", Tail::Case),
    ("은", Tail::Case),
    ("을", Tail::Case),
    ("의", Tail::Case),
    ("이 아니라며", Tail::Fragment),
    ("이 아니라고", Tail::Fragment),
    ("이라고까지", Tail::End),
    ("이라면서도", Tail::Chain),
    ("이었다면서", Tail::Fragment),
    ("이었습니다", Tail::Copula),
    ("이라고도", Tail::End),
    ("이라고만", Tail::End),
    ("이라고는", Tail::End),
    ("이라면서", Tail::Chain),
    ("이라지만", Tail::Chain),
    ("이라거나", Tail::List),
    ("이라든가", Tail::List),
    ("이었다며", Tail::Fragment),
    ("이었다고", Tail::Fragment),
    ("이었다는", Tail::Fragment),
    ("이라고", Tail::End),
    ("이라며", Tail::Chain),
    ("이라는", Tail::Adnominal),
    ("이라던", Tail::Adnominal),
    ("이라니", Tail::Echo),
    ("이었다", Tail::Copula),
    ("이에요", Tail::Copula),
    // Shortened before the verb: `“길을 열라”라 했다`.
    ("이라", Tail::End),
    ("이란", Tail::Adnominal),
    ("이다", Tail::Copula),
    ("이나", Tail::Case),
    ("이", Tail::Case),
    ("인", Tail::Case),
    ("입니다", Tail::Copula),
    ("자는", Tail::Adnominal),
    // Short for `고 하자`: `“늦었다”자 모두 일어섰다`.
    ("자", Tail::End),
    ("지만", Tail::Chain),
    ("처럼", Tail::Case),
    ("하면서", Tail::Chain),
    ("하다며", Tail::Fragment),
    ("하다고", Tail::Fragment),
    ("하고", Tail::End),
    ("하며", Tail::Chain),
    ("하는", Tail::Adnominal),
    ("하려", Tail::Fragment),
    ("한다며", Tail::Fragment),
    ("한다고", Tail::Fragment),
    ("했다며", Tail::Fragment),
    ("했다고", Tail::Fragment),
];

/// Words behind the mark and a space that do the same, in the same order.
#[rustfmt::skip]
pub(crate) const SPACED: &[(&str, Tail)] = &[
    ("같은", Tail::List),
    ("고", Tail::End),
    ("는", Tail::Adnominal),
    ("등의", Tail::List),
    ("등을", Tail::List),
    ("등", Tail::List),
    ("또는", Tail::List),
    ("라고", Tail::End),
    ("라며", Tail::Chain),
    ("라는", Tail::Adnominal),
    ("며", Tail::Chain),
    ("이라고", Tail::End),
    ("이라며", Tail::Chain),
    ("이라는", Tail::Adnominal),
    ("하면서", Tail::Chain),
    ("하고", Tail::End),
    ("하며", Tail::Chain),
    ("하는", Tail::Adnominal),
    ("한다고", Tail::Fragment),
    ("한다며", Tail::Fragment),
    ("혹은", Tail::List),
];

/// The heads of the verbs that end nine in ten quotations.
#[rustfmt::skip]
pub(crate) const VERBS: &[&str] = &[
    "말했", "말하", "밝혔", "밝히", "했다", "했습", "강조했", "설명했", "전했", "덧붙였", "주장했", "지적했", "답했", "비판했", "좋아했",
    "물었", "적었", "썼다", "외쳤", "토로했",
];
