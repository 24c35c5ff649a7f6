//! Endings of verbs (어미) that matter behind a quotation, and how the clause goes on behind them.

/// How the clause goes on behind the verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// `말했다`, `말합니다`.
    Final,
    /// `말하며`, `말했지만`.
    Connective,
    /// `말한`, `말하는`.
    Adnominal,
    /// `말하자`.
    Whereupon,
}

/// What an ending stands behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Behind {
    /// The stem as it is: `말하|며`.
    Stem,
    /// A stem that a consonant closes: `물|으며`.
    Closed,
    /// The past, which ㅆ closes: `말했|다`.
    Past,
    /// A stem with ㄴ added: `말한|다`.
    N,
    /// A stem with ㅂ added: `말합|니다`.
    B,
    /// A stem with `아/어` fused into its vowel: `말해|서`.
    Fused,
}

use Behind::{B, Closed, Fused, N, Past, Stem};
use Form::{Adnominal, Connective, Final, Whereupon};

/// An ending is one thing behind a stem and may be another behind its past.
type Ending = (&'static str, &'static [(Behind, Form)]);

/// The endings, the longest first.
#[rustfmt::skip]
pub(crate) const ENDINGS: &[Ending] = &[
    ("습니다만", &[(Past, Connective)]),
    ("으면서도", &[(Closed, Connective), (Past, Connective)]),
    ("더라고요", &[(Stem, Final), (Past, Final)]),
    ("기까지", &[(Stem, Connective)]),
    ("는데요", &[(Stem, Final), (Past, Final)]),
    ("는다고", &[(Closed, Final)]),
    ("니다만", &[(B, Final)]),
    ("다면서", &[(N, Final), (Past, Final)]),
    ("답니다", &[(N, Final), (Past, Final)]),
    ("면서도", &[(Stem, Connective)]),
    ("습니다", &[(Closed, Final), (Past, Final)]),
    ("으면서", &[(Closed, Connective), (Past, Connective)]),
    ("음에도", &[(Past, Connective)]),
    ("자마자", &[(Stem, Whereupon)]),
    ("거든요", &[(Stem, Final), (Past, Final)]),
    ("더군요", &[(Stem, Final), (Past, Final)]),
    ("더라고", &[(Stem, Final), (Past, Final)]),
    ("거나", &[(Stem, Connective), (Past, Connective)]),
    ("고는", &[(Stem, Connective)]),
    ("고도", &[(Stem, Connective)]),
    ("고요", &[(Past, Final)]),
    ("기도", &[(Stem, Connective)]),
    ("는데", &[(Stem, Connective), (Past, Connective)]),
    ("는다", &[(Closed, Final)]),
    ("니까", &[(B, Final)]),
    ("니다", &[(B, Final)]),
    ("다가", &[(Past, Connective)]),
    ("다고", &[(N, Final), (Past, Final)]),
    ("다는", &[(N, Final), (Past, Final)]),
    ("다며", &[(N, Final), (Past, Final)]),
    ("단다", &[(N, Final), (Past, Final)]),
    ("더니", &[(Stem, Connective), (Past, Connective)]),
    ("며도", &[(Stem, Connective)]),
    ("면서", &[(Stem, Connective)]),
    ("어요", &[(Past, Final)]),
    ("온다", &[(Fused, Connective)]),
    ("왔고", &[(Fused, Connective)]),
    ("왔다", &[(Fused, Connective)]),
    ("으나", &[(Closed, Connective), (Past, Connective)]),
    ("으며", &[(Closed, Connective), (Past, Connective)]),
    ("자면", &[(Stem, Connective)]),
    ("준다", &[(Fused, Connective)]),
    ("줬다", &[(Fused, Connective)]),
    ("지만", &[(Stem, Connective), (Past, Connective)]),
    ("네요", &[(Stem, Final), (Past, Final)]),
    ("더군", &[(Stem, Final), (Past, Final)]),
    ("더라", &[(Stem, Final), (Past, Final)]),
    ("대요", &[(N, Final), (Past, Final)]),
    ("지요", &[(Stem, Final), (Past, Final)]),
    ("고", &[(Stem, Connective), (Past, Connective)]),
    ("네", &[(Closed, Final)]),
    ("는", &[(Stem, Adnominal)]),
    ("다", &[(N, Final), (Past, Final)]),
    ("던", &[(Stem, Adnominal), (Past, Adnominal)]),
    ("도", &[(Fused, Connective)]),
    ("듯", &[(Stem, Connective)]),
    ("며", &[(Stem, Connective)]),
    // Written as one word: `비판한바 있다`.
    ("바", &[(N, Connective)]),
    ("서", &[(Fused, Connective)]),
    ("온", &[(Fused, Connective)]),
    ("요", &[(Fused, Connective)]),
    ("은", &[(Closed, Adnominal)]),
    ("을", &[(Past, Adnominal)]),
    ("자", &[(Stem, Whereupon)]),
    ("죠", &[(Stem, Final), (Past, Final)]),
];

/// No ending: `말한`, `말해`.
pub(crate) const NONE: &[(Behind, Form)] = &[(N, Adnominal), (Fused, Connective)];
