//! Words that tell a speaker from other topics.

/// Pronouns and the like that stand for a speaker told of before.
#[rustfmt::skip]
pub(crate) const PRONOUNS: &[(&str, Pronoun)] = &[
    ("그", Pronoun::Person),
    ("그녀", Pronoun::Person),
    ("그들", Pronoun::People),
    ("이들", Pronoun::People),
    ("양측", Pronoun::Both),
    ("양쪽", Pronoun::Both),
    ("본인", Pronoun::Person),
    // `당사는` opens a company's own words, but stands outside the marks in statements.
    ("당사", Pronoun::Body),
];

/// Whose something is that is no speaker: `그의 철학은`.
pub(crate) const POSSESSIVES: &[&str] = &["그의", "그녀의", "자신의"];

/// What points at a thing that no list has: `이번 경기는`.
pub(crate) const POINTING: &[&str] = &["이번", "해당", "이런", "그런"];

/// What the particle at the right edge of a phrase makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Particle {
    /// `은/는`, `께서는`.
    Topic,
    /// `이/가`, `께서`.
    Subject,
    /// `도`.
    Also,
    /// `에서는`, `에선`.
    Place,
    /// `에서`: of a crowd only (`주민들 사이에서`).
    At,
    /// None: a label (`김도윤 “더 짓겠다”`), or before `의`.
    Bare,
}

/// Particles of more than a syllable, the longer before those that they end in.
pub(crate) const LONG_PARTICLES: &[(&str, Particle)] = &[
    ("에서는", Particle::Place),
    ("에선", Particle::Place),
    ("에서도", Particle::Place),
    ("에서", Particle::At),
    ("께서는", Particle::Topic),
    ("께서도", Particle::Also),
    ("께서", Particle::Subject),
];

/// Last syllables of words for several people, whom `그` does not mean: `일각`, `학계`, `심사위원단`,
/// `취재진`.
pub(crate) const SEVERAL: &[char] = &['들', '각', '계', '권', '단', '진', '팀', '측', '등'];

/// Whom a pronoun may stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Pronoun {
    Person,
    People,
    /// Several named ones at once: they keep the phrase.
    Both,
    Body,
}

/// How a verb ends that is denied or left open, and what follows: `머물지는 알 수 없다`, `쉽지는 않다`.
pub(crate) const LEFT_OPEN: (&str, &[&str]) = ("지는", &["않", "못", "알", "모르", "미지수", "불투명"]);

/// Words with `은/는` or `이/가` that are nobody: times, numbers, pronouns of things, single syllables, and
/// what is no noun at all. Common nouns are [things](super::things::THINGS). In the order of their last
/// syllables.
#[rustfmt::skip]
pub(crate) const NEVER: &[&str] = &[
    "나가", "들어가", "기간", "같", "건", "것", "그것", "이것", "에게", "놓고", "다고", "두고", "라고", "그리고", "누구", "결국", "최근", "글", "지금", "거기", "여기",
    "나오기", "자기", "깊", "나", "하나", "날", "이날", "전날", "남", "낮", "너", "넓", "저녁", "년", "내년", "작년", "높", "눈", "오늘", "늦", "보다", "상대",
    "데", "가운데", "돈", "모두", "둘", "뒤", "등", "때", "또", "바라", "원래", "처럼", "으로", "하루", "따르", "오르", "우리", "만", "다만", "많", "말", "맡",
    "반면", "몸", "아무", "물", "바", "받", "밝", "밤", "이번", "법", "여러분", "대부분", "불", "뿐", "새", "가서", "놓고서", "두고서", "나로서", "면서",
    "넘어서", "들어서", "있어서", "와서", "해서", "셋", "손", "수", "다수", "다시", "당시", "대신", "자신", "사실", "싶", "아", "동안", "한동안", "앉", "않", "없",
    "무엇", "에", "시장에", "다가오", "경우", "월", "다음", "처음", "이", "사이", "일", "내일", "있", "작", "현재", "저", "적", "전", "오전", "이전", "젊", "점",
    "시점", "어제", "좋", "죽", "줄", "중", "요즘", "까지", "하는지", "나머지", "이어지", "집", "뒤집", "짧", "둘째", "번째", "셋째", "첫째", "찾", "책", "첫", "전체",
    "당초", "애초", "관측", "아침", "만큼", "부터", "한편", "이하", "또한", "지난해", "올해", "후", "오후", "이후", "저희", "특히", "힘",
];

/// What words end in that are no nouns before `은/는`: stems of verbs (`조사하는`, `이끄는`), cases
/// (`서울에는`), statements (`숨졌다는`). In the order of their last syllables.
#[rustfmt::skip]
pub(crate) const STEMS: &[&str] = &[
    "나가", "돌아가", "넘어가", "들어가", "이어가", "같", "것", "에게", "놓고", "다고", "두고", "라고", "남기", "넘기", "맡기", "옮기", "이기", "제기", "즐기", "바꾸",
    "이끄", "느끼", "떠나", "드러나", "만나", "늘어나", "일어나", "지나", "나타나", "끝내", "드러내", "보내", "지내", "느냐", "년", "나누", "다니", "다", "됐다", "된다",
    "보다", "없다", "였다", "이다", "있다", "한다", "했다", "되", "가두", "거두", "앞두", "뒤", "떠드", "만드", "흔드", "힘드", "때", "가라", "니라", "아니라", "달라",
    "되라", "말라", "나무라", "으라", "이라", "하라", "처럼", "되려", "으려", "하려", "로", "으로", "고르", "다르", "서두르", "따르", "모르", "부르", "오르", "이르",
    "저지르", "흐르", "가리", "걸리", "내리", "노리", "늘리", "기다리", "시달리", "돌리", "들리", "때리", "뜨리", "몰리", "버리", "불리", "빌리", "살리", "알리", "열리",
    "올리", "트리", "팔리", "풀리", "흘리", "꾸미", "받", "바라보", "지켜보", "살펴보", "에게서", "려서", "로서", "으로서", "면서", "어서", "에서", "여서", "와서", "져서",
    "해서", "쓰", "씩", "에", "나오", "돌아오", "찾아오", "들어오", "비우", "세우", "내세우", "싸우", "지우", "채우", "키우", "태우", "월", "높이", "들이", "모이", "벌이",
    "보이", "붙이", "속이", "쌓이", "줄이", "움직이", "되자", "하자", "가지", "까지", "던지", "러지", "려지", "이뤄지", "숨지", "아지", "어지", "벌어지", "이어지", "여지",
    "워지", "해지", "번째", "거치", "고치", "그치", "마치", "미치", "외치", "펼치", "합치", "시키", "일으키", "지키", "부터", "하", "조항", "꼽히", "손꼽히", "맞히",
    "밝히", "읽히", "잡히",
];

/// Words in `X에서는`, `X에선` that mean the people there.
#[rustfmt::skip]
pub(crate) const CROWDS: &[&str] = &[
    "업계", "학계", "재계", "정가", "정계", "정치권", "법조", "법조계", "교육계", "의료계", "문화계", "종교계", "체육계", "노동계", "금융권", "은행권", "산업계", "과학계", "경제계", "언론계", "연예계", "가요계",
    "영화계", "출판계", "경영계", "금융계", "정치계", "예술계", "음악계", "미술계", "연극계", "공연계", "문학계", "만화계", "건축계", "스포츠계", "바둑계", "의학계", "법학계", "역사학계", "농업계", "수산계",
    "불교계", "천주교계", "개신교계", "기독교계", "여성계", "장애계", "방송가", "유통가", "월가", "관가", "외교가", "여권", "야권", "여당", "야당", "일각", "일부", "증권가", "시민사회", "대학가", "시장", "당내",
    "안팎", "온라인", "온라인상", "온라인 커뮤니티", "커뮤니티", "소셜미디어", "SNS", "지역사회", "검찰", "경찰", "법원", "정부", "대통령실", "청와대", "국회", "회사", "노조", "측", "내부", "외신",
    "지역", "현장", "고객센터", "기자단", "객석", "의석", "관중석", "방청석", "응원석", "마을", "동네", "친명계", "비명계", "친윤계", "친한계", "민주당", "국민의힘", "시민단체", "당", "위원회", "도의회", "시의회", "군의회", "구의회", "협회", "단체", "군", "사이",
];

/// The cases of whom somebody speaks to.
pub(crate) const ADDRESSED: &[&str] = &["에게", "한테", "께"];

/// What makes a topic of somebody before it in the genitive: `서 의원의 경우`.
pub(crate) const IN_THE_CASE_OF: &[&str] = &["경우", "경우는", "경우엔", "경우에는"];

/// What makes a place of those before it: `주민을 중심으로`.
pub(crate) const AROUND: &[&str] = &["중심으로", "중심으로는"];

/// Verbs with an object in the form before a noun that ends like a topic.
#[rustfmt::skip]
pub(crate) const PAST_IN_EUN: &[&str] = &[
    "입은", "받은", "맡은", "찾은", "얻은", "잃은", "겪은", "맺은", "낳은", "놓은", "쌓은", "잡은", "읽은", "넘은",
    "남은", "뽑은", "막은", "닫은", "묻은", "참은",
];

/// Words before a topic that are no part of its phrase: openers, adverbs and times. In the order of their
/// last syllables.
#[rustfmt::skip]
pub(crate) const OPENERS: &[&str] = &[
    "나아가", "그간", "과거", "이렇게", "그리고", "결국", "최근", "함께", "달리", "그러나", "지난", "이날", "이튿날", "전날",
    "같은날", "내년", "작년", "오는", "오늘", "무엇보다", "일단", "그러면서도", "그럼에도", "무엇보다도", "모두", "뒤", "거듭",
    "그런데", "그때", "때", "또", "아울러", "이처럼", "끝으로", "마지막으로", "바로", "반대로", "실제로", "이후로", "물론", "그렇지만",
    "다만", "하지만", "반면", "이미", "및", "이번", "계속해서", "그래서", "그날", "그러면서", "그러고는", "그러고", "따라서", "앞서", "이어서",
    "우선", "다시", "당시", "역시", "대신", "사실", "그동안", "곧이어", "더불어", "이어", "동시에", "이에", "덧붙여", "요즘",
    "처음", "이같이", "당일", "그러자", "정작", "당장", "현재", "먼저", "오전", "직접", "실제", "어제", "한창때", "즉", "아직", "재차", "당초", "애초", "한편", "또한",
    "올해", "지난해", "오후", "이후", "후", "여전히", "당연히", "특히", "오히려",
    "지난달", "지난주", "이달", "내달", "그사이", "연말", "밤늦게", "주말", "평일", "매년", "매달", "매월", "매주", "매일", "첫째", "둘째", "셋째", "벌써", "곧", "즉각", "즉시", "요컨대",
    "심지어", "다행히", "이로써", "그러니까", "가령", "만약", "설령", "비록", "아마", "어쩌면", "만일", "아무튼", "하여튼", "좌우간",
    "시절", "초", "초순", "중순", "하순", "상대로", "예로", "맞서",
];

/// What ends as verbs before their nouns do, and belongs to the time behind it: `오는 4일`.
pub(crate) const DEMONSTRATIVE: &[&str] = &["오는"];

/// No name of something is behind it: `우리나라는`.
pub(crate) const COUNTRY: &str = "나라";
