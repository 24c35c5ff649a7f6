//! Endings that carry a reported clause without marks, the frames they stand in, and what only looks like
//! one.

use super::attribution::ONCE;
use super::leads::TO_COME;
use super::phrases::ALSO;
use super::topics::Particle;
use super::verbs::Force;
use crate::scan::index::joined;

/// How the reported clause hangs on what follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Link {
    /// `-다고`: a verb of reporting follows.
    Verb,
    /// `-다며`: a verb follows, of reporting or of what was done meanwhile.
    Chain,
    /// `-다는`: a noun of speech follows.
    Noun,
    /// `-ㄹ 것으로`: a verb of holding true or of foretelling follows.
    Result,
}

/// The mood of a reported clause, which its last syllable shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mood {
    /// `늘었다`
    Declarative,
    /// `것이라` (copula) or `나서라` (imperative)
    CopulaOrImperative,
    /// `하자`
    Propositive,
    /// `하느냐`
    Interrogative,
}

/// The last syllable of a reported clause.
pub(crate) const MOODS: &[(char, Mood)] = &[
    ('다', Mood::Declarative),
    ('라', Mood::CopulaOrImperative),
    ('자', Mood::Propositive),
    ('냐', Mood::Interrogative),
];

/// What the quotative particle may be behind that syllable, the longer before the shorter.
pub(crate) const LINKS: &[(&str, Link)] = &[
    ("면서도", Link::Chain),
    ("면서", Link::Chain),
    ("며", Link::Chain),
    ("고까지", Link::Verb),
    ("고는", Link::Verb),
    ("고도", Link::Verb),
    ("고만", Link::Verb),
    ("고", Link::Verb),
    ("는", Link::Noun),
    ("던", Link::Noun),
];

/// `-(이)란`, contracted from `-(이)라는` (`것이란 전망`).
pub(crate) const CONTRACTED: char = '란';

/// Where a sentence may hold a reported clause: the search words of the first pass.
/// The search has eight groups and deals the words out to them in this order, but for one that begins as
/// another does. So those of one syllable stand below each other, where hardly anything else passes for them.
#[rustfmt::skip]
pub(crate) const TRIGGERS: &[&str] = &[
    "다고", "라고", "자고", "냐고", "란 ", "것으로 ", "따르면", "의하면",
    "다며", "라며", "자며", "냐며",
    "다면서", "라면서",
    "다는", "라는", "자는", "냐는",
    "다던", "라던",
];

/// The particles of a noun of speech in or for which somebody says something: `취지로 말했다`.
pub(crate) const TOWARD: &[&str] = &["로", "으로"];

/// Those of one that comes up by itself: `지적까지 나온다`.
pub(crate) const ARISES_WITH: &[&str] = &["이", "가", "까지"];

/// Syllables before `다는`, `다며` that make another word of it: `보다는` (than), `바다는` (the sea),
/// `마다는` (each).
pub(crate) const NO_PREDICATE: &[char] = &['보', '바', '마', '에', '저', '소', '판', '캐'];

/// Stems before `라` that make it an imperative, whose `라` belongs to the clause: `나서라|고`, `달라|고`;
/// not `것이|라고`. `더라` tells of what was seen, and its `라` belongs to the clause too.
pub(crate) const IMPERATIVE: &[&str] =
    &joined::<{ SHORT_STEMS.len() + LONG_STEMS.len() }>(&[SHORT_STEMS, LONG_STEMS]);

/// Those of one syllable.
#[rustfmt::skip]
const SHORT_STEMS: &[&str] = &[
    "하", "으", "말", "달", "서", "주", "두", "내", "오", "되", "키", "추", "우", "더", "놓", "시", "치", "끼", "여", "르", "워", "찾", "열", "빼",
];

/// Longer ones, which no noun in 자 ends in either: `미루|자는`, `늘리|자며`; not `관리|자는`.
#[rustfmt::skip]
pub(crate) const LONG_STEMS: &[&str] = &[
    "미루", "다루", "돌리", "늘리", "살리", "올리", "내리", "알리", "버리", "빌리", "물리", "줄이", "높이", "붙이", "죽이", "숙이", "맡기", "옮기", "남기", "챙기", "지키",
    "어보", "아보", "물러나", "떠나", "나가", "돌아가", "물러가", "가져가", "책임지",
];

/// The end of a clause that proposes something.
pub(crate) const PROPOSING: &str = "자고";

/// Nouns for people that end alike, before their last syllable, behind which `고` is a copula: `그도 남자고`.
pub(crate) const PERSONS_IN_JA: &[&str] = &["남", "여", "부", "기", "환", "투"];

/// Syllables before `자` that make it a propositive (`하자`, `만들자`); most words in `자` are people
/// (`기자는`, `피해자는`).
pub(crate) const PROPOSITIVE: &[char] = &[
    '하', '말', '들', '놓', '풀', '열', '받', '찾', '않', '먹', '잡', '꾸', '되', '늘', '줄', '돕', '살',
    '막', '쓰', '짓', '묻', '뽑', '읽', '믿', '맞', '추', '키', '내', '서', '나', '르',
];

/// The auxiliary that is a word of its own before `자`: `따져 보자`.
pub(crate) const TRY: &str = "보";

/// Words that only look like an ending, in the order of their last syllables: `그렇다고`, `자라며` (growing),
/// `내란` (a rebellion).
#[rustfmt::skip]
pub(crate) const NO_ENDING: &[&str] = &[
    "다고", "그렇다고", "이렇다고", "라고", "이라고", "자고", "다는", "바다는", "보다는", "라는", "나라는", "우리나라는", "놀라는", "바라는",
    "이라는", "자라는", "모자라는", "칼라는", "자는", "계란", "교란", "내란", "노란", "기다란", "커다란", "바란", "소란", "요란", "이란", "파란", "피란",
    "다며", "그렇다며", "라며", "나라며", "놀라며", "바라며", "이라며", "자라며", "모자라며", "자며",
];

/// Words behind `-다고` that say that nobody is reported: [those](HEARSAY) of hearsay with nobody behind it,
/// `크다고 한다`, and others.
pub(crate) const NOT_REPORTED: &[&str] = &joined::<{ HEARSAY.len() + NOT_SAID.len() }>(&[HEARSAY, NOT_SAID]);

/// Words behind `-다고` that make it a condition, a view, a manner.
#[rustfmt::skip]
const NOT_SAID: &[&str] = &[
    // Concession and condition: `비싸다고 해서`.
    "해서", "해도", "해야", "해", "하면", "하지만", "하니", "하기", "할", "하여", "하는데", "하더라도", "하더라", "하던", "하네", "한들",
    "하는", "한", "볼", "보면", "다", "돼", "되어", "우기는", "정한",
];

/// Stems behind `-다고` that report nobody's words.
#[rustfmt::skip]
pub(crate) const NOT_REPORTING: &[&str] = &[
    "치더라도", "치자", "쳐도", "가정",
    // The writer's judgement: `어렵다고 보기 힘들다`.
    "보기", "보긴", "봐야", "보아야", "봐도", "보려", "보더라도", "보이", "보인", "보여", "단정", "인지하기", "판단되", "판단될", "판단된",
    // Thought and feeling.
    "생각", "느끼", "느낀", "느껴", "느꼈", "믿", "여기", "여겨", "여긴", "여겼", "착각", "오해", "오인", "의심",
    // Naming: `큰손이라고 불린다`.
    "불리", "불립", "불린", "불렸", "불릴", "불러", "불렀", "부르고", "부르기", "부르는", "부르던", "부르며", "부르면", "부르자", "부르지", "부릅", "부른", "부를", "칭하", "칭한", "칭했", "이름",
    // Passives that hide the source.
    "알려지", "알려졌", "알려진", "알려집", "알려질", "알려져", "전해지", "전해졌", "전해진", "전해집", "평가받", "평가된", "평가되", "적힌", "적혀", "쓰인", "쓰여", "씌어", "간주",
    // Deceit.
    "속이", "속여", "속인", "속였", "사칭",
    // Texts: `우선한다고 정하고 있다`.
    "정하고", "규정", "명시",
    // Being and not being: `낫다고 다 되는 것은 아니다`.
    "있", "없",
];

/// Quotative particles that touch a closing mark: what follows them is another clause.
#[rustfmt::skip]
pub(crate) const BEHIND_MARKS: &[&str] = &[
    "고", "라고", "이라고", "고도", "라고도", "이라고도", "며", "라며", "이라며", "면서", "라면서", "이라면서", "면서도", "라면서도", "이라면서도",
];

/// Particles of a noun of speech beside another: `-다는 주장과 -다는 목소리가`.
pub(crate) const BESIDE: &[&str] = &["과", "와"];

/// Those of them behind which the same speaker goes on.
pub(crate) const CHAINING: &[&str] = &["며", "면서"];

/// The auxiliary of what goes on, at the end of a clause with another behind it: `막고 있고`.
pub(crate) const GOES_ON: &str = "있고";

/// Endings that set a clause against the next, which has a topic of its own.
pub(crate) const CONTRASTS: &[&str] = &["지만", "는데", "으나", "하자", "되자"];

/// The same behind the verb of its clause: `반대하는 가운데`, `밝힌 반면`.
pub(crate) const AMIDST: &[&str] = &["가운데", "반면", "반면에", "결과"];

/// Ends of groups with `에서` alone.
pub(crate) const GROUPS: &[&str] = &["계에서", "권에서", "각에서", "가에서", "사이에서"];

/// Words that stand behind a whole phrase, and what they make of it: `김 대표 등은`, `김 대표 역시`.
pub(crate) const SET_OFF: &[(&str, Particle)] = &[
    ("등은", Particle::Topic),
    (ALSO[0], Particle::Topic),
    (ALSO[1], Particle::Topic),
    (AND_OTHERS, Particle::Subject),
    ("등도", Particle::Also),
    ("등에서는", Particle::Place),
    ("등에선", Particle::Place),
];

/// The one of them that is a subject: those named before are somebody (`한들전자와 소액주주 등이 요구하자`).
pub(crate) const AND_OTHERS: &str = "등이";

/// What stands behind a source in 에: `시 소방본부에 따르면`.
pub(crate) const ACCORDING: &[&str] = &["따르면", "의하면"];

/// What somebody says, behind whom: `노 이장의 말에 따르면`, `소식통의 말을 인용해`.
pub(crate) const WORDS_OF: &[&str] = &["말", "발언", "분석", "설명", "얘기", "이야기", "증언", "전언"];

/// What behind `-다는` is the same as the noun of speech further on: `-다는 게 민 교수의 설명이다`.
pub(crate) const EQUATED: &[&str] = &["게", "것이", "것은", "건"];

/// Words that point at a marked quotation before them: `“…”며 이같이 지시했다고`.
pub(crate) const POINTERS: &[&str] = &["이같이", "이처럼", "이렇게"];

/// The writer, who is no source: `-다고 저는 생각합니다`.
pub(crate) const WRITERS: &[&str] = &["나는", "저는", "내가", "제가", "필자는"];

/// Ends of verbs before a noun that a subject or an adverb governs: `상황이 이어지는`.
pub(crate) const ADNOMINAL: &[&str] =
    &["하는", "되는", "지는", "리는", "치는", "키는", "르는", "기는", "나는", "두는"];

/// Words before a noun by which it is told of rather than speaking: `이 돈은`, `대표의 근무 기록은`.
pub(crate) const DESCRIBING: &[&str] = &["의", "이", "그", "해당", "이번", "두", "대한", "위한", "통한"];

/// Words that end the mention of a medium or an occasion before the clause: `기자회견에서`, `블로그에`.
pub(crate) const MEDIA: &[&str] = &joined::<{ BODIES.len() + TOLD_IN.len() }>(&[BODIES, TOLD_IN]);

/// Bodies that somebody is heard by: what he says there.
pub(crate) const BODIES: &[&str] = &["경찰에서", "검찰에서"];

/// The others, in the order of their last syllables.
#[rustfmt::skip]
const TOLD_IN: &[&str] = &[
    "두고", "만나", "회견에서", "판결에서", "글에서", "자료에서", "자리에서", "성명에서", "페이스북에서", "인터뷰에서", "감사에서", "국감에서", "조사에서",
    "행사에서", "보고서에서", "연설에서", "방송에서", "라디오에서", "회의에서", "법정에서", "공판에서", "재판에서", "논평에서", "브리핑에서", "서한에서",
    "사과문에서", "입장문에서", "공지에서", "공지문에서", "성명서에서", "담화에서", "담화문에서", "편지에서", "기고에서", "기고문에서", "칼럼에서", "논문에서",
    "답변서에서", "의견서에서", "유튜브에서", "강연에서", "대담에서", "회고록에서", "토론에서", "축사에서", "인사말에서", "취임사에서", "게시글에서",
    "게시물에서", "설명회에서", "유세에서", "집회에서", "최후진술에서", "변론에서", "발언에서", "전화에서", "서문에서", "일기에서",
    "생중계에서", "우편에서", "메일에서", "메모에서", "답변에서", "회동에서", "예결위에서", "법사위에서", "최고위에서",
    "통화에서", "국회에서", "간담회에서", "토론회에서", "청문회에서", "위원회에서", "총회에서", "대해서", "블로그에", "기자단에", "기자들에", "인스타그램에",
    "페이스북에", "소셜미디어에", "본지에", "홈페이지에", "취재진에", "누리집에", "트위터에", "관련해", "인용해",
];

/// What the case of a course of events stands behind where it is one of questions: `조사 과정에서`; not
/// `협상 과정에서`, where something happened.
pub(crate) const COURSES: (&str, &[&str]) =
    ("과정에서", &["수사", "조사", "재판", "심문", "심리", "감사", "공판", "신문"]);

/// What makes a medium or an occasion of an object: `성명을 통해`.
pub(crate) const THROUGH: &[&str] = &["통해", "두고", "인용해"];

/// The one of them whose object is a medium, and no body that something is done by: `성명을 통해`; not
/// `농협을 통해`, `이를 통해`.
pub(crate) const BY: (&str, &str) = ("통해", "이를");

/// How the verb ends that a day stands before as its own time: `16일 열리는 집회에`.
pub(crate) const HAPPENING: &[&str] = &joined::<{ TO_COME.len() + HAPPENED.len() }>(&[TO_COME, HAPPENED]);

const HAPPENED: &[&str] = &["된", "린"];

/// How the words for an hour and its minutes end.
pub(crate) const HOURS: &[&str] = &["시", "분", "시쯤", "분쯤", "시께", "분께"];

/// Days by name: the time of an utterance.
pub(crate) const DAYS: &[&str] = &["이날", "전날", "오늘", "어제", "앞서", "이튿날"];

/// Words that belong to a date.
pub(crate) const TIMES: &[&str] = &[
    "지난",
    "지난달",
    "이달",
    "지난해",
    "작년",
    "올해",
    "오전",
    "오후",
    "같은",
    "날",
    "아침",
    "저녁",
    "밤",
    "늦게",
];

/// Words that a comma closes where they say what an utterance is about.
pub(crate) const MATTERS: &[&str] = &["관련", "관련해", "관련해서", "대해", "대해서", "두고", "놓고"];

/// What looks like an addressee, and is the speaker in what is said.
pub(crate) const TO_ONESELF: &str = "자신에게";

/// Verbs of putting a case to others, as they stand before it: `주민들이 낸 소송`.
pub(crate) const FILED: &[&str] = &["낸", "제기한", "청구한", "신청한", "제출한"];

/// Whom a request is put to, in the order in which the cases end: `검찰 측에`, `위원들에게도`.
pub(crate) const ADDRESSEES: &[&str] = &["에게", "에게도", "측에", "측에도"];

/// The cases of those whom an utterance is told to, at its head: `직원들에게`.
pub(crate) const SPOKEN_TO: &[&str] = &["에게", "에게는", "께"];

/// What a clause says of somebody to whom something is given, who is no addressee then: `직원들에게 나눠
/// 주겠다`.
#[rustfmt::skip]
pub(crate) const GIVING: &[&str] = &[
    "지급", "주겠", "줄 ", "줘야", "준다", "줬", "주기로", "넘기", "물어주", "돌려", "배상", "보상", "있다", "없다",
];

/// How a verb ends that goes on in the next one of the same speaker.
pub(crate) const WHILE: &[&str] = &["하며", "하면서", "하면서도"];

/// What somebody does with a thing or with his hands while saying so, behind its object.
#[rustfmt::skip]
pub(crate) const GESTURING: &[&str] = &[
    "건네며", "내밀며", "저으며", "내저으며", "끄덕이며", "숙이며", "떨구며", "붉히며", "높이며", "치며", "치면서", "치면서도",
];

/// Adverbs of saying.
pub(crate) const MANNERS: &[&str] =
    &["한목소리로", "일제히", "거듭", "재차", "각각", "공식적으로", "단호하게", "강하게"];

/// Openers that set a sentence against the one before.
pub(crate) const LINKING: &[&str] = &[
    "하지만",
    "그러나",
    "그렇지만",
    "한편",
    "이에",
    "그러자",
    "반면",
    "그리고",
    "또",
    "특히",
    "결국",
    "물론",
    "즉",
];

/// One of them, and how the word behind it begins that goes on with it: `이에 대해`, `이에 따라`.
pub(crate) const OPENING_ON: &[(&str, &[&str])] = &[("이에", &["대해", "따라", "맞서", "앞서"])];

/// Openers in two words, by the beginnings of the second: `이와 반대로`, `더 나아가`.
pub(crate) const OPENING_IN_TWO: &[(&str, &[&str])] =
    &[("이와", &["반대로", "달리", "함께", "관련"]), ("더", &["나아가"])];

/// What may stand between `-다는` and its noun: `-다는 등의 의혹`, `-다는 내용의 글`.
pub(crate) const FILLERS: &[&str] = &[
    "등의",
    "등",
    "식의",
    "내용의",
    "취지의",
    "뜻의",
    "강한",
    "공식",
    "연구",
    "조사",
    "반대",
    "찬성",
    "별개",
];

/// Nouns that are speech only here: with a verb of uttering (`의혹을 제기했다`, `보고서를 냈다`), with a
/// court before them (`법원 판결이 나왔다`).
pub(crate) const MORE_NOUNS: &[(&str, Force)] = &[
    ("의혹", Force::Claims),
    ("의지", Force::Promises),
    ("의사", Force::Says),
    ("소문", Force::Says),
    ("태도", Force::Says),
    ("판결", Force::Rules),
    ("결정", Force::Rules),
    ("결론", Force::Rules),
    ("신청", Force::Requests),
    ("보고서", Force::Says),
    ("의견서", Force::Says),
    ("결과", Force::Says),
    ("논리", Force::Claims),
    ("신중론", Force::Claims),
    ("중론", Force::Evaluates),
    ("진정", Force::Requests),
    ("탄원", Force::Requests),
    ("화해권고", Force::Requests),
];

/// Whose statement a noun of speech is as a predicate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Teller {
    /// The topic's, or without one that of who spoke before: `-다는 설명이다`.
    Carried,
    /// The same, whatever word no list has the topic is: `한들푸드는 -다는 입장이다`.
    Holder,
    /// The topic's: `전문가들은 -다는 의견이다`.
    Topic,
    /// That of a group in a place; a topic is what is judged: `업계에서는 값이 비싸다는 평가다`, `이 차는
    /// 비싸다는 평가다`.
    Place,
    /// The same, save that people without a name find so: `전문가들은 -다는 분석이다`.
    Finder,
}

/// Nouns of speech as predicates.
#[rustfmt::skip]
pub(crate) const PREDICATES: &[(&str, Teller)] = &[
    ("견해", Teller::Topic),
    ("계획", Teller::Holder),
    ("구상", Teller::Holder),
    ("경고", Teller::Topic),
    ("반론", Teller::Topic),
    ("반응", Teller::Topic),
    ("방침", Teller::Holder),
    ("분석", Teller::Finder),
    ("비판", Teller::Place),
    ("설명", Teller::Carried),
    ("의견", Teller::Topic),
    ("입장", Teller::Holder),
    ("전언", Teller::Carried),
    ("조언", Teller::Topic),
    ("주장", Teller::Carried),
    ("지적", Teller::Finder),
    ("진단", Teller::Finder),
    ("태도", Teller::Holder),
    ("판결", Teller::Carried),
    ("판단", Teller::Topic),
    ("평가", Teller::Place),
    ("하소연", Teller::Topic),
    ("항변", Teller::Carried),
    ("해명", Teller::Carried),
];

/// Forms of the copula behind a noun of speech, the longer before the shorter.
pub(crate) const COPULAS: &[&str] = &[
    "이었습니다",
    "이었다",
    "이었지만",
    "이었는데",
    "였습니다",
    "입니다",
    "이에요",
    "이지만",
    "이다",
    "였다",
    "예요",
    "이며",
    "이고",
    "인데",
    "다",
];

/// Particles that close a phrase, so that no noun behind them belongs to `-다는`.
pub(crate) const CASES: &[&str] = &["을", "를", "에", "에서", "에게", "으로", "이", "가", "은"];

/// Nouns behind `-다는` that are no speech, and the verbs that make them somebody's.
pub(crate) const POINTS: &[(&str, &[&str])] =
    &[("데", AGREEING), ("데에", AGREEING), ("점을", POINTING), ("점도", POINTING)];

/// Verbs behind `점을` that make it somebody's: `-다는 점을 강조했다`.
pub(crate) const POINTING: &[&str] = &["강조하다", "지적하다", "언급하다", "역설하다", "꼬집다"];

/// Verbs behind `데`: `-다는 데 뜻을 모았다`.
pub(crate) const AGREEING: &[&str] = &["공감하다", "동의하다", "모으다", "합의하다", "같이하다"];

/// Verbs behind `취지로`, `뜻으로`.
pub(crate) const SAYING: &[&str] = &[
    "말하다",
    "진술하다",
    "주장하다",
    "답하다",
    "답변하다",
    "설명하다",
    "발언하다",
    "증언하다",
    "해명하다",
    "밝히다",
    "반박하다",
    "판결하다",
];

/// The one of them by which a speaker goes on.
pub(crate) const CONTINUING: &str = "이어가다";

/// Verbs by which something is made known, whoever passes it on: `업계에 따르면 … 밝혔다`.
pub(crate) const ANNOUNCING: &[&str] = &["공시하다", "밝히다", "발표하다"];

/// Verbs of holding true and foretelling behind `것으로`; their passives (`전망된다`) name nobody.
#[rustfmt::skip]
pub(crate) const HOLDING: &[&str] = &[
    "관측하다", "기대하다", "내다보다", "보다", "분석하다", "예보하다", "예상하다", "예측하다", "의심하다", "전망하다", "점치다", "집계하다", "추산하다", "추정하다", "추측하다", "파악하다", "판단하다", "평가하다", "풀이하다", "해석하다",
    "확인하다",
];

/// Verbs by which somebody says who he is: `자신을 기사라고 밝힌 A씨`.
pub(crate) const INTRODUCING: &[&str] = &["밝히다", "소개하다"];

/// Verbs of viewing that without a topic speak for the writer: `-다고 본다`.
pub(crate) const VIEWS: &[&str] = &["보다", "판단하다", "평가하다", "기대하다"];

/// Ends of past forms: a view held at one time is told (`-다고 봤다`), not shared.
pub(crate) const PAST: &[&str] =
    &["았다", "었다", "했다", "봤다", "였다", "았습니다", "었습니다", "했습니다", "봤습니다"];

/// Verbs that report nothing even where they end the sentence.
pub(crate) const AUXILIARY: &[&str] =
    &["있다", "없다", "않다", "이다", "아니다", "되다", "많다", "같다", "싶다"];

/// Ends of passives, which hide who says so: `-다고 조사됐다`, `-다고 알려졌다`.
pub(crate) const PASSIVES: &[&str] = &["됐다", "된다", "됩니다", "됐습니다", "졌다", "진다", "집니다"];

/// The verbs of hearsay behind a report: `말했다고 한다`.
pub(crate) const HEARSAY: &[&str] = &["한다", "합니다", "해요", "하죠", "하지요", "하네요"];

/// How a clause ends that says what somebody feels or wants, which only he can tell: `억울하다`, `없애자`.
#[rustfmt::skip]
pub(crate) const WANTED: &[&str] = &[
    "자", "냐", "겠다", "싶다", "억울하다", "힘들다", "어렵다", "무섭다", "두렵다", "좋다", "싫다", "그립다", "아쉽다", "아깝다", "섭섭하다", "서운하다", "고맙다", "미안하다", "부럽다",
    "답답하다", "막막하다", "허탈하다", "행복하다", "즐겁다", "기쁘다", "슬프다", "괜찮다",
];

/// What one has to do, behind `-야`: `늘려야 한다`.
pub(crate) const DOES: &str = "한다";

/// Nouns with a copula that tell of plans and facts, and of no judgement: `4일 떠날 예정이라고 한다`.
#[rustfmt::skip]
pub(crate) const PLANNED: &[&str] =
    &["예정이", "계획이", "상태", "것이", "정도", "때문이", "중이", "방침이", "출신이", "사이", "명이", "이름이"];

/// What behind a verb makes the clause the writer's judgement: `볼 수 있다`, `말한 적이 없다`.
pub(crate) const JUDGEMENTS: &[&str] = &["수", ONCE, "필요"];

/// Courts and instances, whose finding comes out as a noun (`-다는 대법원 판단이 나왔다`), and which
/// headlines name alone (`2심서 무죄`).
#[rustfmt::skip]
pub(crate) const COURTS: &[&str] = &[
    "법원", "대법원", "대법", "헌법재판소", "헌재", "항소심", "상고심", "1심", "2심", "재판부", "고법", "지법",
];

/// Last words of sources that nobody speaks for: laws, documents, statistics, and the paper's own inquiry.
#[rustfmt::skip]
pub(crate) const DOCUMENTS: &[&str] = &[
    "가이드라인", "개정안", "개편안", "게시물", "결과", "고시보", "결정", "계약", "계약서", "공고", "공보", "공소장", "공시", "공지", "규정",
    "그", "기록", "기준", "내용", "녹취록", "논문", "대책", "댓글", "등", "말", "명세서", "문서", "발표", "방침", "법률", "법안",
    "보고서", "보도", "분석", "사실", "서류", "설명", "순위", "시스템", "시행", "시행규칙", "시행령", "약관", "얘기", "연구", "영상",
    "예보", "의견서", "이", "이야기", "일정", "자료", "전문", "전언", "정보", "조례", "조사", "조항", "주장", "증언", "지침", "진술", "집계",
    "추산", "취재", "통계", "파일", "판결", "판결문", "판례", "현황", "협약",
];

/// How a foreign name in 라 ends as a topic, which looks like what is told: `테론라는`.
pub(crate) const NAMED: &str = "라는";
