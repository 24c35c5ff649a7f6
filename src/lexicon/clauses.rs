//! Words that end a clause, or describe the noun behind them, so that a subject before them need not be the
//! speaker.

use crate::scan::index::joined;

/// Ends of clauses behind which another answers.
pub(crate) const ASKED: &[&str] = &joined::<{ QUESTIONS.len() + WHETHER.len() }>(&[QUESTIONS, WHETHER]);

/// What asks or tells him so: `까닭을 묻자`, `지적에는`.
#[rustfmt::skip]
pub(crate) const QUESTIONS: &[&str] = &[
    "묻자", "물으니", "물어보자", "질문하자", "질의하자", "물음에는", "물음엔", "물음에도", "추궁에는",
    "추궁엔", "추궁에도", "질문에는", "질문엔", "질문에도", "질의에는", "질의엔", "질의에도", "지적에는",
    "지적엔", "지적에도", "비판에는", "비판엔", "비판에도", "요구에는", "요구엔", "요구에도", "주장에는",
    "주장엔", "주장에도", "우려에는", "우려엔", "우려에도",
];

/// What is asked, which may as well be what is told: `언제인지는`.
const WHETHER: &[&str] = &["는지는", "는지도", "는지에", "는지를"];

/// Behind a report in 고, what another answers: `늦었다고 하자 “…”`.
pub(crate) const TOLD_SO: &str = "하자";

/// Behind which the answer may stand without a verb: `까닭을 묻자 “…”`.
pub(crate) const ASKED_SO: &str = "묻자";

/// The noun that a clause about something describes, and how the next word begins: `통보한 데 대해서는`.
pub(crate) const ABOUT: (&str, &str) = ("데", "대해");

/// What is spoken about as an object, and the verbs behind it: `한 것을 두고`.
pub(crate) const THINGS: &[&str] = &["것을", "점을"];
pub(crate) const LEFT_OVER: &[&str] = &["두고", "놓고"];

/// What stands behind a noun with 과 that something is said about: `숨진 사건과 관련해`.
pub(crate) const RELATED: &[&str] = &["관련", "관련하여", "관련해"];

/// Other nouns that a whole clause describes, before the same word: `자회사가 협상을 맡은 이유에 대해선`.
pub(crate) const ABOUT_TOO: &[&str] = &["이유에", "배경에", "까닭에", "것에", "점에", "사실에"];

/// What a clause ends in that says what a noun says: `물러나야 한다는 주장`.
pub(crate) const SAID: &[&str] = &["다는", "라는", "자는", "냐는"];

/// Words that end a clause.
#[rustfmt::skip]
pub(crate) const WORDS: &[&str] = &[
    "대해", "관해", "관련해", "관련", "두고", "놓고", "겨냥해", "데", "뒤", "후", "경우", "것을", "것에", "데에", "점을", "점에",
    "점도", "사실을", "의혹을", "의혹에", "주장에", "주장을", "발언에", "발언을", "질문에", "물음에", "지적에", "비판에", "이유로", "이유를",
    "가운데", "만큼", "때", "때문에", "만에", "직후", "이후", "등을", "등에", "것은", "것이", "것과",
];

/// What longer words end in that end a clause.
#[rustfmt::skip]
pub(crate) const ENDINGS: &[&str] = &[
    "지만", "는데", "으나", "하자", "묻자", "되자", "지자", "오자", "이자", "주자", "다고", "라고", "자고", "냐고", "했고", "었고", "았고",
    "됐고", "자마자", "는데도", "더니", "니", "대한", "려고", "도록", "는지",
];

/// What may stand behind those in 해 and 고, the longer before those that they end in: `대해서는`, `두고도`.
pub(crate) const TAILS: &[&str] = &["서는", "서도", "선", "서", "도"];

/// Those of them that make a topic: `대해서는`.
pub(crate) const APART: &[&str] = &["서는", "선"];

/// How objects and complements of a verb end.
pub(crate) const CASES: &[&str] = &["을", "를", "에", "에게", "까지", "로", "와", "과"];

/// *Done*, behind its object (`표현을 한 점`); by itself it is *a* (`한 시민`).
pub(crate) const DONE: &str = "한";

/// What describes a noun by what it is at, whatever stands before: `조사 중인`.
pub(crate) const OCCUPIED: &[&str] = &["중인", "중이던"];

/// What the verb of a clause ends in that has another beside it.
pub(crate) const COORDINATING: &[&str] = &["지만", "는데", "으나", "으며"];

/// How words end that are no stems of verbs where 는 follows: `다음에는`, `지난해부터는`.
#[rustfmt::skip]
pub(crate) const NO_STEMS: &[&str] = &[
    "에", "서", "로", "부터", "까지", "고", "씩", "월", "년", "때", "뒤", "째", "항", "것", "처럼", "게",
];

/// Verbs before their nouns that end as nouns may.
#[rustfmt::skip]
pub(crate) const ADNOMINAL: &[&str] = &[
    "나선", "나온", "턴", "판", "쏜", "깬", "둔", "푼", "나타난", "찾아온", "다녀온", "지켜본", "살펴본", "해온", "이어온", "낸", "쓴", "산", "본", "온", "간", "쓸", "올",
    "갈", "열릴", "된", "난", "올라간", "내려간", "들어간", "나간", "들어온", "올라온", "돌아온",
    "오른", "모인", "뛴", "튄", "띈", "쥔", "뺀", "가로챈", "알아챈", "낚아챈", "모신", "다룬", "나눈", "이룬", "치른", "따른", "고른", "부른", "모른",
    "저지른", "흐른", "지른", "이어진", "담근", "잠근",
    // They look like names.
    "강연한", "강의한", "고발한", "고소한", "배석한", "신고한", "안내한", "우승한", "유력한", "유명한", "임명한", "조언한", "주최한",
];

/// Verbs before their nouns that say where somebody is or what he has: `처장으로 있는`.
pub(crate) const BEING: &[&str] = &["있는", "없는"];
