//! Words by which the rules about speakers go: nouns for what is said, answered or heard, and what stands
//! beside them.

use crate::scan::index::joined;

/// Nouns for what is answered: `“…”는 질문에`.
#[rustfmt::skip]
pub(crate) const ANSWERED: &[&str] = &[
    "질문", "물음", "질의", "지적", "비판", "요구", "말", "주장", "반론", "우려", "요청", "의견", "반박", "제안", "문의", "항의", "추궁",
];

/// What somebody has done with his words, before the noun for them: `노 감독이 한 말이다`, *left*, *threw
/// in*, *brought out*.
pub(crate) const SAID_SO: &[&str] = &["한", "했던", "남긴", "던진", "꺼낸", "전한"];

/// What a talk is called that is printed as it was spoken, and by which its partner is told: `이 대표와의
/// 일문일답`.
pub(crate) const QUESTIONS_AND_ANSWERS: &[&str] = &["일문일답", "문답", "질의응답"];
pub(crate) const WITH: &[&str] = &["와의", "과의"];

/// Those of what is asked.
pub(crate) const QUESTIONS: &[&str] = &["질문", "물음", "질의"];

/// What an answer begins with, below a question: `A : “…”`.
pub(crate) const ANSWER: &[&str] = &["A", "답", "답변"];

/// How a clause ends that is asked, before such a noun: `빠지느냐는 질문에`.
pub(crate) const WHETHER_ONE: &str = "냐는";

/// The particles behind what is answered.
pub(crate) const ANSWERED_WITH: &[&str] = &["에", "엔"];

/// Words for what somebody says, as topics.
#[rustfmt::skip]
pub(crate) const TOLD: &[&str] = &[
    "반응은", "반응도", "마음은", "속내는", "심경은", "의견은", "의견도", "평가는", "대답은", "답은", "답변은", "말은", "얘기는", "이야기는", "목소리는", "설명은", "주장은",
    "첫마디는", "소감은", "진단은", "진단도", "지적은", "지적도", "당부는", "전망은", "고백은", "한마디는", "조언은", "증언은", "호소는",
    "생각은", "생각도", "기억은", "해석은", "시각은", "축사는", "연설은", "인사말은", "편지는", "강연은", "답사는", "촌평은",
];

/// Whose reactions papers tell, without a particle: `네티즌 반응은 엇갈린다`.
pub(crate) const READERS: &[&str] = &["네티즌", "누리꾼", "시민", "팬", "팬들", "주민", "학부모", "학생"];

/// Words by which the writer says that somebody has said so, behind whose they are: `노 의원의 말마따나 “…”`.
pub(crate) const ECHOED: &[&str] =
    &["말마따나", "말대로", "말처럼", "표현대로", "표현처럼", "지적대로", "지적처럼", "주장대로", "설명대로"];

/// Auxiliaries behind a reporting verb before the noun that it describes.
pub(crate) const CARRIED_ON: &[&str] = &["온", "왔던", "오던", "있는", "있던"];

/// Nouns that a relative clause of speech may have without its head being the speaker.
#[rustfmt::skip]
pub(crate) const NO_HEADS: &[&str] = &[
    "가운데", "뒤", "후", "바", "것", "점", "데", "이유", "적", "말", "부분", "만큼", "직후", "다음", "상태", "사실", "발언", "글",
    "내용", "취지", "지적", "질문", "게", "등", "때", "대목", "답", "의견", "주장", "입장", "한편", "셈", "배경", "의혹", "혐의",
    "책", "편지", "문자", "메시지", "영상", "대사", "반면", "인사를",
];

/// Particles of any kind, the longer before those that they end in.
#[rustfmt::skip]
pub(crate) const PARTICLES: &[&str] = &[
    "에게는", "에게", "에서", "으로", "께서", "은", "는", "이", "가", "을", "를", "의", "도", "과", "와", "로", "에",
];

/// Words at the beginning of a sentence whose speaker is the one before.
#[rustfmt::skip]
pub(crate) const CARRYING_ON: &[&str] = &[
    "이어", "이어서", "그러면서", "그러면서도", "또", "또한", "아울러", "다만", "나아가", "더불어", "덧붙여",
];

/// Those that say so only before a quotation in marks.
pub(crate) const GOING_ON: &[&str] = &["끝으로", "마지막으로", "계속해서", "또다시", "그러고는", "그러고"];

/// Those that say so only before a report without marks.
pub(crate) const GOING_ON_UNMARKED: &[&str] = &["특히"];

/// Words that point back at a quotation.
pub(crate) const BACKWARD: &[&str] = &joined::<{ THIS.len() + SO.len() }>(&[THIS, SO]);

const SO: &[&str] = &["이같이", "이렇게", "이처럼", "이와", "그렇게"];

/// Those of them that point from a noun of speech, in one word and in two: `이런 우려`, `이 같은 우려`.
pub(crate) const THIS: &[&str] = &["이같은", "이런", "이러한"];
pub(crate) const THIS_SAME: [&str; 2] = ["이", "같은"];

/// The first word of what announces words: `다음과 같이 썼다. “…”`.
pub(crate) const AS_FOLLOWS: &str = "다음과";

/// What points back to a quotation as an object: `그는 이 말을 남기고 떠났다`.
pub(crate) const THIS_SPEECH: (&str, &str) = ("이", "말을");

/// Verbs that are of speech with their object.
pub(crate) const IDIOMS: &[(&str, &str)] = &[
    ("말문을", "열다"),
    ("입을", "열다"),
    ("운을", "떼다"),
    ("말을", "건네다"),
    ("말을", "꺼내다"),
    ("말을", "걸다"),
    ("한숨을", "쉬다"),
    ("한숨을", "내쉬다"),
    ("한숨부터", "내쉬다"),
    ("고개를", "떨구다"),
    ("손사래를", "치다"),
    ("손을", "들다"),
    ("목소리를", "높이다"),
    ("말끝을", "흐리다"),
    ("눈물을", "훔치다"),
    ("눈시울을", "붉히다"),
    ("혀를", "차다"),
];

/// Nouns for where somebody stands, behind the clause that says so: `반대한다는 입장`.
pub(crate) const STANCES: &[&str] = &["입장", "뜻을", "의사", "방침", "의견"];

/// What leads from the verb of a deed to how it came out: `속인 것으로 조사됐다`, `위협한 혐의를 받고 있다`.
pub(crate) const DEEDS: &[&str] = &["것으로", "혐의를", "혐의도", "혐의로"];

/// How a reported clause ends before its verb.
pub(crate) const REPORTED: &[&str] = &["다고", "라고", "자고", "냐고"];

/// How the end of one says what somebody will do, or has to.
pub(crate) const INTENTS: &[&str] = &["겠다고", "한다고"];

/// The auxiliary of what is asked for, behind its verb, and how a request ends: `선고해 달라고`.
pub(crate) const ASKED_FOR: &str = "달라";

/// How one ends before its noun: `반대한다는 입장`.
pub(crate) const TOLD_OF: &str = "다는";

/// How a verb ends that asks, before 는 and a noun of asking: `나느냐는 물음`; not 냐 alone, as `케냐는`.
pub(crate) const WHETHER: &str = "느냐";

/// The same with 도.
pub(crate) const REPORTED_TOO: &[&str] = &["라고도", "다고도"];

/// How one ends behind which another verb goes on.
pub(crate) const REPORTED_ON: &[&str] = &["라며", "다며", "라면서", "다면서"];

/// How one ends that is held true or foretold.
pub(crate) const RESULT: &str = "것으로";

/// What somebody from whom something was heard has behind him, the longer before the shorter.
#[rustfmt::skip]
pub(crate) const HEARD_FROM: &[&str] = &["에게서는", "에게서", "한테서", "으로부터는", "으로부터", "로부터는", "로부터", "으로부턴", "로부턴"];

/// The case of somebody asked: `시인에게 묻자`.
pub(crate) const TO_WHOM: &[&str] = &["에게", "한테", "께"];

/// Forms of asking behind which the answer follows: `시인에게 까닭을 묻자 “…”고 했다`.
#[rustfmt::skip]
pub(crate) const ASKED: &[&str] = &[
    "묻자", "물으니", "물었더니", "물어보니", "물어보자", "물어봤더니", "질문하자", "여쭙자", "여쭈자", "여쭈니", "여쭤보니", "여쭸더니", "문의하자", "문의하니", "문의했더니", "걸었더니", "전화했더니", "이야기했더니",
    "얘기했더니", "말했더니",
];

/// Nouns for what comes back from somebody asked: `“…”라는 답이 돌아왔다`.
pub(crate) const ANSWERS: &[&str] = &["답", "대답", "답변"];

/// How the verb begins by which any such noun comes back: `“…”라는 설명이 돌아왔다`.
pub(crate) const COMING_BACK: &str = "돌아";

/// The same of what is received: `법원에서 “…”는 판결을 받았다`.
pub(crate) const RECEIVED_FROM: &[&str] = &["에서", "에게"];

/// How the last word of a sentence begins that says why: `멀리 있기 때문이다`.
pub(crate) const BECAUSE: &str = "때문";

/// How the verbs of hearing begin.
pub(crate) const HEARING: &[&str] = &["들었", "들은", "들으", "듣"];

/// How the verbs of hearing and receiving begin.
pub(crate) const RECEIVING: &[&str] = &["받", "들었", "들은", "듣", "확보"];

/// How the verbs begin of those who examine somebody.
pub(crate) const EXAMINING: &[&str] = &["조사", "추궁", "신문", "심문", "수사"];

/// The noun of speech that says in 로 in what sense somebody spoke: `“…”는 취지로 돈을 요구했다`.
pub(crate) const MANNER: &str = "취지";

/// What somebody who does something gives as the reason: `“…”는 이유로 처분했다`.
pub(crate) const REASONS: &[&str] = &["이유로", "이유를"];

/// The reason of which the quotation is said: `점수를 뺀 이유는 “…”는 것`.
pub(crate) const REASON_IS: &[&str] = &["이유는", "까닭은", "비결은"];

/// How a verb of reporting ends before [such words](SAYING_ON) where it is retold: `“…”고 했다는 것이다`.
pub(crate) const RETOLD: &str = "다는";

/// What behind `“…”는` says that somebody goes on: `“…”는 것이다`.
pub(crate) const SAYING_ON: &[&str] =
    &["것이다", "것.", "것이었", "것입니다", "얘기다", "이야기다", "취지다"];

/// The verb that says whose words a paper passes on: `소식통을 인용해 “…”`. The first stands behind them too,
/// before the paper's own verb: `“…”고 소식통을 인용해 보도했다`.
pub(crate) const CITING: &[&str] = &["인용해", "인용하며", "인용,", "빌려"];

/// What of somebody a story shows right behind his words: `“…” 기관사 노씨의 얼굴은 까칠했다`.
pub(crate) const FEATURES: &[&str] = &[
    "얼굴은",
    "얼굴이",
    "얼굴에",
    "표정은",
    "표정이",
    "표정에",
    "목소리는",
    "목소리가",
    "목소리에",
    "눈은",
    "눈이",
    "눈가가",
    "손은",
    "손이",
];

/// What somebody does with his body when he has spoken: `“…” 노씨가 장갑을 끼며 일어섰다`.
#[rustfmt::skip]
pub(crate) const GESTURES: &[&str] = &[
    "일어섰다", "일어났다", "웃었다", "미소지었다", "돌아섰다", "울었다", "울먹였다", "끄덕였다", "저었다", "흔들었다", "쓰다듬었다", "훔쳤다", "닦았다", "만졌다",
    "가리켰다", "털었다",
];

/// Auxiliaries behind a verb, what links it to them, and whether they deny it: `밝히지 않았다`, `아끼고
/// 있다`.
pub(crate) const AUXILIARIES: &[(&str, &str, bool)] =
    &[("않다", "지", true), ("못하다", "지", true), ("있다", "고", false), ("하다", "기도", false)];

/// What is counted of speech: `한 마디`.
pub(crate) const COUNTED: &str = "마디";

/// What a body is called again behind `이`: *this group*, *the company*.
pub(crate) const BODIES: &[&str] = &["단체", "업체", "회사", "기업", "기관", "연구소", "은행", "재단"];

/// What people are who are pointed at as `그` is, and whom papers seldom call so by the surname 이: `이
/// 배우는`.
#[rustfmt::skip]
pub(crate) const POINTED_AT: &[&str] = &[
    "배우", "가수", "작가", "소설가", "시인", "화가", "선수", "의사", "교사", "간호사", "점주", "업주", "유튜버", "래퍼", "모델", "신부", "농부", "어부", "피아니스트", "지휘자",
];

/// What a medium is called that was cited before: `이 신문은`.
pub(crate) const MEDIA: &[&str] = &["신문", "매체", "방송", "통신", "통신사", "방송사"];

/// Where an envoy is posted.
pub(crate) const POSTS: &[&str] =
    &["주한", "주미", "주일", "주중", "주러", "주영", "주불", "주독", "주유엔", "주북"];

/// The same before the name of the country: `주나이지리아 대사`.
pub(crate) const AT: char = '주';

/// Where an envoy serves, behind the name of the country: `노르웨이 주재 대사`.
pub(crate) const POSTED: &str = "주재";

/// The verb of [uttering](UTTERING) before one of becoming: `질문을 하게 된다`.
pub(crate) const PUTTING: &str = "하게";

/// Verbs that hand out such a noun (`-다는 뜻을 밝혔다`); others take one in (`-다는 지적을 받았다`).
#[rustfmt::skip]
pub(crate) const UTTERING: &[&str] = &[
    "강조하다", "거듭하다", "견지하다", "고수하다", "내놓다", "내다", "내리다", "덧붙이다", "내비치다", "나타내다", "남기다", "던지다", "되풀이하다", "발표하다", "공개하다", "공표하다", "드러내다", "말하다", "반복하다", "밝히다", "보내다", "보이다", "보태다", "쏟아내다",
    "언급하다", "역설하다", "올리다", "유지하다", "이어가다", "재확인하다", "전달하다", "전하다", "제기하다", "제시하다", "제출하다", "주장하다", "토로하다", "펼치다", "표명하다", "표하다", "피력하다",
    "하다",
    // `폈다` reads as a form of either verb.
    "펴다", "피다",
];

/// Writings of bodies, which say what they hold: `이 공문에는 “…”는 내용이 담겼다`.
#[rustfmt::skip]
pub(crate) const WRITINGS: &[&str] = &[
    "건의문", "결의문", "결의안", "결정문", "계획서", "고발장", "공고문", "공문", "공소장", "권고안", "담화문", "답변서", "동의안", "문건",
    "발표문", "백서", "법안", "보고서", "보도자료", "사과문", "선언", "선언문", "성명", "성명서", "안내문", "안내서", "의견서", "인쇄물",
    "입장문", "전략서", "지침", "지침서", "진술서", "탄원서", "판결문", "포고령", "합의문", "합의서", "행정예고", "호소문",
];

/// What stands behind a writing that holds words.
pub(crate) const HOLDING_CASES: &[&str] = &["에는", "에도", "에선", "에서는", "은", "는", "에"];

/// How verbs begin by which words are held: `담겼다`, `적혀 있다`.
pub(crate) const HOLDING: &[&str] =
    &["담겼", "담긴", "담겨", "적혔", "적힌", "적혀", "명시", "들어", "포함", "실렸", "쓰여"];

/// Verbs by which such a noun comes up without a subject of its own (`-다는 지적이 나온다`): the source is a
/// place.
pub(crate) const ARISING: &[&str] = &[
    "나오",
    "나온",
    "나옵",
    "나왔",
    "나와",
    "돌아왔",
    "돌아온",
    "제기",
    "많",
    "우세",
    "지배적",
    "쏟아",
    "이어",
    "있",
    "들린",
    "들리",
    "잇따",
    "잇달",
    "커지",
    "커졌",
    "팽배",
    "대두",
    "일고",
    "일었",
    "터져",
    "터졌",
    "돈다",
    "돌았",
    "나돈",
    "나돌",
    "퍼졌",
    "적지",
    "적잖",
    "만만치",
    "만만찮",
    "확산",
    "높",
];

/// What behind a verb tells of a report where it happened, and of a judgement elsewhere: `말한 적이 있다`.
pub(crate) const ONCE: &str = "적이";

/// Of whom law papers give a part of their report, in its heading: `[대법원 판단]`.
pub(crate) const REASONS_OF: &[&str] = &["판단", "설명", "판결", "결정"];

/// What behind a verb is better or worse than something else: `쓰는 편이 낫다`.
pub(crate) const RATHER: &str = "편이";

/// What behind an adnominal verb makes a clause of it: `밝힌 바 있다`, `말한 것으로 전해졌다`, `밝힌 뒤`,
/// `밝힌 반면`.
pub(crate) const PERIPHRASES: &[&str] =
    &joined::<{ LINKS.len() + PARAPHRASING.len() }>(&[LINKS, PARAPHRASING]);

const PARAPHRASING: &[&str] = &[
    PAST_FACT,
    "것으로",
    "것이다",
    "것이죠",
    "것이지요",
    "것입니다",
    "셈이다",
    "상태다",
    "상태이다",
    "상태라",
    "이유다",
    "이유이기도",
    "까닭이다",
    ONCE,
];

/// Those of them behind which another clause begins: `밝힌 뒤 …`.
pub(crate) const LINKS: &[&str] = &["뒤", "후", "반면", "가운데"];

/// What has been done before: `밝힌 바 있다`.
pub(crate) const PAST_FACT: &str = "바";

/// The same of a clause without marks, the fact that it tells: `밝힌 데 이어`.
pub(crate) const FACT: &str = "데";

/// The fact that something was said, which somebody else speaks of: `결론을 내린 것과 관련해`.
pub(crate) const FACTS: &[&str] = &["것과", "것에", "것을", FACT, "점을", "사실을"];

/// What goes on behind it, where another thing is said.
pub(crate) const NEXT_TO: &str = "이어";

/// What is held, sent or put out only to say something, and the verbs behind it: `회견을 열고`, `성명을
/// 내고`, `방송에 출연해`; not so `회의를 열고`, where something may be done that is told of.
pub(crate) const OCCASIONS: &[(&[&str], &[&str])] = &[
    (&["회견을", "간담회를", "브리핑을"], &["열고", "갖고", "열어"]),
    (
        &[
            "성명을",
            "성명서를",
            "논평을",
            "입장문을",
            "사과문을",
            "공지를",
            "보도자료를",
            "자료를",
            "글을",
            "서한을",
            "공문을",
            "편지를",
        ],
        &["내고", "내", "내어", "발표하고", "배포하고", "보내", "보내고", "올려", "올리고"],
    ),
    (
        &["방송에", "라디오에", "유튜브에", "간담회에", "회견에", "청문회에"],
        &["출연해", "출석해", "참석해", "나와"],
    ),
];

/// The verbs by which the same is told of as what somebody has done: `사과문을 올렸다`.
pub(crate) const PUT_OUT: &[&str] = &["냈다.", "올렸다.", "발표했다.", "배포했다.", "공개했다."];
