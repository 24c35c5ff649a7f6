//! Words of bylines.

/// Who signs an article, as the last part of a word: `기자`, `인턴기자`, `음식전문기자`.
pub(crate) const ROLES: &[&str] = &[
    "자유기고가",
    "기자",
    "특파원",
    "논설위원",
    "논설실장",
    "논설주간",
    "편집위원",
    "편집국장",
    "편집장",
    "편집인",
    "주필",
    "통신원",
    "리포터",
    "아나운서",
    "앵커",
    "에디터",
    "칼럼니스트",
    "해설위원",
    "피디",
    "PD",
    "작가",
    "부국장",
    "국장",
    "부장",
    "차장",
    "부장대우",
    "차장대우",
    "팀장",
    "선임",
    "대기자",
    "평론가",
    "위원",
    "크리에이터",
    "캐스터",
    "프로듀서",
    "연구원",
    "교육연수생",
];

/// Who signs a picture, as the last part of a credit.
pub(crate) const PHOTOGRAPHERS: &[&str] =
    &["기자", "특파원", "포토그래퍼", "작가", "PD", "에디터", "디자이너", "프리랜서"];

/// Words of pages that begin as names do: `[인사] 한빛연구원`, `오늘의 기자`, `17:49 기준`.
pub(crate) const NO_NAMES: &[&str] = &[
    "인사",
    "부고",
    "사설",
    "조회수",
    "오늘의",
    "기준",
    "지면",
    "아이콘",
    "아시아",
    "태평양",
    "사건",
    "사고",
    "원문",
    "구독",
    "유럽",
    "최초",
    "여의도",
];

/// What stands before the name of one who is of no paper: `프리랜서 홍길동`.
pub(crate) const FREELANCER: &str = "프리랜서 ";

/// What stands in every byline that is not a name or a desk alone, but for signs: the end of a role.
pub(crate) const MARKS: &[&str] = &[
    "기자",
    "특파원",
    "위원",
    "논설",
    "편집",
    "주필",
    "통신원",
    "리포터",
    "아나운서",
    "앵커",
    "에디터",
    "칼럼니스트",
    "피디",
    "PD",
    "작가",
    "국장",
    "부장",
    "차장",
    "부장대우",
    "차장대우",
    "팀장",
    "선임",
    "평론가",
    "크리에이터",
    "캐스터",
    "프로듀서",
    "연구원",
    "사진",
];

/// What stands behind the place where a reporter lives: `홍길동 태백주재 부국장`.
pub(crate) const RESIDENT: &str = "주재";

/// Cities of correspondents (특파원), which stand between name and title: `홍길동 파리 특파원`.
pub(crate) const POSTS: &[&str] = &[
    "뉴델리",
    "뉴욕",
    "도쿄",
    "런던",
    "로마",
    "로스앤젤레스",
    "모스크바",
    "방콕",
    "베를린",
    "베이징",
    "브뤼셀",
    "상하이",
    "선양",
    "시드니",
    "실리콘밸리",
    "싱가포르",
    "워싱턴",
    "이스탄불",
    "자카르타",
    "제네바",
    "카이로",
    "파리",
    "하노이",
    "홍콩",
    "멕시코시티",
    "테헤란",
    "바르샤바",
    "프랑크푸르트",
    "밀라노",
    "마드리드",
    "두바이",
    "뭄바이",
    "호찌민",
    "프놈펜",
    "타이베이",
    "오사카",
    "후쿠오카",
    "광저우",
    "칭다오",
    "부다페스트",
    "프라하",
    "리야드",
    "앙카라",
    "예루살렘",
    "텔아비브",
    "나이로비",
    "상파울루",
    "부에노스아이레스",
    "토론토",
    "밴쿠버",
    "시애틀",
    "샌프란시스코",
    "시카고",
    "보스턴",
    "휴스턴",
    "애틀랜타",
    "뮌헨",
    "스톡홀름",
    "헬싱키",
    "암스테르담",
    "아테네",
    "키이우",
    "알마티",
    "타슈켄트",
    "울란바토르",
    "블라디보스토크",
    "마닐라",
    "쿠알라룸푸르",
    "양곤",
    "LA",
];

/// Cities, counties and provinces of two syllables whose names look like a person's, which stand before the
/// reporter: `강릉 홍길동 기자`.
#[rustfmt::skip]
pub(crate) const PLACES: &[&str] = &[
    "강릉", "강진", "경산", "경주", "고령", "고성", "고양", "고창", "고흥", "공주", "광명", "광양", "광주", "구례",
    "구리", "구미", "군산", "군포", "금산", "김제", "김천", "김포", "김해", "나주", "남원", "남해", "당진", "동해",
    "마산", "목포", "문경", "보령", "보성", "보은", "봉화", "부산", "부안", "부여", "부천", "서산", "서울", "서천",
    "성남", "성주", "속초", "수원", "순창", "순천", "안동", "안산", "안성", "안양", "양구", "양산", "양양", "양주",
    "양평", "여수", "여주", "연천", "영광", "영덕", "영동", "영암", "영양", "영월", "영주", "영천", "예산", "예천",
    "오산", "옥천", "용인", "원주", "음성", "임실", "장성", "장수", "장흥", "전주", "전북", "전남", "정선", "정읍",
    "제주", "제천", "진도", "진안", "진주", "진천", "진해", "태백", "태안", "하남", "하동", "함안", "함양", "함평",
    "홍성", "홍천", "화성", "화순", "화천", "경기", "경북", "경남", "인천", "이천", "대구", "대전", "창원", "창녕",
    "평창", "평택", "포천", "포항", "단양", "담양", "사천", "상주", "신안", "완도", "완주", "인제", "해남", "곡성",
    "계룡", "군위", "강화", "옹진", "판교", "송도", "동탄", "가평", "과천", "시흥", "의왕", "파주", "삼척", "철원",
    "춘천", "횡성", "괴산", "증평", "청주", "충주", "논산", "아산", "천안", "청양", "무주", "익산", "무안", "울릉",
    "울진", "의성", "청도", "청송", "칠곡", "거제", "거창", "밀양", "산청", "의령", "통영", "합천", "울산", "세종",
    "강원", "충북", "충남", "용산", "잠실", "상암", "고척", "목동",
];

/// What may stand before a role within its word, longest first among those that end alike.
pub(crate) const ROLE_PREFIXES: &[&str] = &[
    "프리랜서",
    "대학생",
    "대학생인턴",
    "학생",
    "청년",
    "시민",
    "명예",
    "객원",
    "디지털뉴스",
    "온라인뉴스",
    "인터넷",
    "인턴",
    "수습",
    "선임",
    "수석",
    "전문",
    "의학전문",
    "음식전문",
    "군사전문",
    "과학전문",
    "문화전문",
    "종교전문",
    "여행전문",
    "논설",
    "취재",
    "편집",
    "사회",
    "정치",
    "경제",
    "문화",
    "체육",
    "산업",
    "국제",
    "전국",
    "사진",
    "영상",
    "탐사",
    "기획",
    "통일",
    "교육",
    "환경",
    "노동",
    "법조",
    "스포츠",
    "지역",
    "주재",
    "수도권",
    "디지털",
    "뉴스",
    "보도",
    "취재본",
    "본",
    "부",
    "대",
    "상임",
    "초빙",
    "디자인",
    "그래픽",
    "콘텐츠",
    "데이터",
    "게임",
    "금융",
    "증권",
    "부동산",
    "의학",
    "자동차",
    "여행",
    "연예",
    "테크",
    "라이프",
    "온라인",
    "환경전문",
    "동물전문",
    "건축전문",
    "미술전문",
    "음악전문",
    "영화전문",
    "공연전문",
    "법조전문",
    "외교안보",
    "통일외교",
    "정치부",
    "사회부",
    "경제부",
    "국제부",
    "문화부",
    "체육부",
    "산업부",
    "전국부",
    "사회전문",
    "담당",
    "견습",
    "여론",
];

/// An intern, behind whom the school may stand.
pub(crate) const INTERN: &str = "인턴기자 ";

/// What the school of an intern ends in: `한빛대 미디어학부 4학년`.
pub(crate) const SCHOOL_ENDS: &[&str] = &["학년", "졸업", "재학", "휴학", "수료"];

/// Names before the sign `=` (or a colon) that say what the person did for the text; the person signs it.
pub(crate) const WRITING: &[&str] = &[
    "글",
    "글·사진",
    "사진·글",
    "글ㆍ사진",
    "취재",
    "취재·사진",
    "취재·글",
    "정리",
    "인터뷰",
    "대담",
    "기획",
    "기획·구성",
    "구성",
    "기획·취재",
    "진행",
    "사회",
    "번역",
];

/// The same for those whose work is not the text: camera, editing, graphics.
pub(crate) const CAMERA: &[&str] = &[
    "사진",
    "영상",
    "촬영",
    "촬영기자",
    "영상기자",
    "사진기자",
    "영상취재",
    "영상취재기자",
    "영상편집",
    "영상 촬영·편집",
    "촬영·편집",
    "편집",
    "그래픽",
    "일러스트",
    "디자인",
    "삽화",
    "자막",
    "음악",
    "영상디자인",
    "CG",
    "VJ",
    "연출",
    "조연출",
    "자료조사",
    "화면제공",
    "화면출처",
    "영상제공",
    "영상출처",
    "제작",
    "카메라",
    "취재영상",
    "사진·영상",
];

/// What a line begins with that says who wrote the article, and then who took its pictures: `글 홍길동 사진
/// 김한별`.
pub(crate) const WORDS_BY: &str = "글 ";
pub(crate) const PICTURES_BY: &str = " 사진 ";

/// Sites at which a reporter has an account: `트위터 @hong`.
pub(crate) const ACCOUNTS: &[&str] = &["트위터", "페이스북", "인스타그램"];

/// What stands before the source of an article's pictures, behind its byline and a bar.
pub(crate) const PICTURE_SOURCE: &[&str] = &["사진=", "사진 ="];

/// First words of a desk (부서) that signs in place of a person: `온라인뉴스부`, `특별취재단`.
pub(crate) const DESKS: &[&str] = &[
    "온라인",
    "디지털",
    "뉴스",
    "이슈",
    "특별취재",
    "취재",
    "편집",
    "속보",
    "연예",
    "스포츠",
    "경제",
    "사회",
    "정치",
    "국제",
    "문화",
    "산업",
    "증권",
    "금융",
    "부동산",
    "전국",
    "지역",
    "탐사",
    "기획",
    "데이터",
    "뉴미디어",
    "모바일",
    "콘텐츠",
    "트렌드",
    "라이프",
    "생활",
    "IT",
    "인터넷",
    "보도",
    "테크",
    "글로벌",
    "교육",
    "법조",
    "엔터",
    "수도권",
    "사회부",
    "라이브",
    "여론",
    "오피니언",
];

/// How desks end.
pub(crate) const DESK_ENDINGS: &[&str] = &["부", "팀", "단", "국", "데스크", "센터", "뉴스룸", "반"];

/// Programmes of broadcasters with names like a desk's.
pub(crate) const PROGRAMMES: &[&str] = &["뉴스데스크", "뉴스룸", "뉴스센터", "이슈데스크"];

/// The commonest of the [`ROLES`].
pub(crate) const REPORTER: &str = "기자";

/// What the name of a desk's head has behind it: `테크부장`.
pub(crate) const HEAD: &str = "장";

/// The others, whom a byline counts and does not name: `홍길동 기자 외 1명`.
pub(crate) const OTHERS: &str = "외";

/// What persons are counted by.
pub(crate) const PERSONS: &str = "명";

/// How a sentence ends that names the reporter of a broadcast, who is a [`REPORTER`]: `홍길동 기자의
/// 보도입니다.`
pub(crate) const SIGN_OFFS: &[&str] = &[
    "기자의 보도입니다",
    "기자의 단독 보도입니다",
    "기자의 단독보도입니다",
    "기자가 단독 보도합니다",
    "기자가 단독 취재했습니다",
    "기자가 만났습니다",
    "기자가 만나봤습니다",
    "기자가 알아봤습니다",
    "기자가 살펴봤습니다",
    "기자가 짚어봤습니다",
    "기자가 정리했습니다",
    "기자가 전해드립니다",
    "기자가 보도합니다",
    "기자가 취재했습니다",
    "기자가 전합니다",
    "기자가 다녀왔습니다",
    "기자입니다",
];

/// How a sentence ends in which reporters say their own name: `KBS 뉴스 홍길동입니다.`
pub(crate) const OWN_SIGN_OFFS: &[&str] = &["입니다", "이었습니다"];

/// What may stand behind the station's name there.
pub(crate) const NEWS: &str = "뉴스";

/// Labels of the field of bylines: the first on the pages of many local papers.
pub(crate) const FIELDS: &[&str] = &["기자명", "작성자", "by ", "By ", "BY "];

/// Photo and video desks sign pictures, not articles.
pub(crate) const PICTURE_DESKS: &[&str] = &["사진", "영상", "그래픽", "비주얼", "촬영"];

/// The parts before the `@` that are a desk's address, not a reporter's.
pub(crate) const DESK_MAILBOXES: &[&str] = &[
    "photo",
    TIPS,
    "social",
    "news",
    "pr",
    "press",
    "help",
    "info",
    "contact",
    "editor",
    "desk",
    "online",
    "master",
    "webmaster",
    "report",
];

/// What the mailbox for readers' tips (제보) ends in: `newsjebo@…`.
pub(crate) const TIPS: &str = "jebo";

/// What else a person signs a column as, behind a place of work: `홍길동 한솔대 경제학과 교수`.
pub(crate) const COLUMNISTS: &[&str] = &[
    "교수",
    "변호사",
    "시인",
    "소설가",
    "작가",
    "평론가",
    "칼럼니스트",
    "대표",
    "소장",
    "원장",
    "연구위원",
    "연구원",
    "박사",
    "의사",
    "전문의",
    "약사",
    "변리사",
    "노무사",
    "세무사",
    "회계사",
    "교사",
    "교장",
    "총장",
    "학장",
    "관장",
    "감독",
    "화가",
    "건축가",
    "활동가",
    "연구자",
    "논설위원",
    "주필",
    "편집위원",
    "대사",
    "회장",
    "사장",
    "본부장",
    "판사",
    "검사",
    "법무관",
    "과장",
    "센터장",
    "이사",
    "고문",
    "의원",
    "장관",
    "신부",
    "목사",
    "스님",
    "기획자",
    "번역가",
    "셰프",
    "사무국장",
    "큐레이터",
    "디렉터",
    "강사",
    "농부",
    "기자",
    "에디터",
];

/// Surnames borne by few, beside those of [`surnames`](super::surnames): they make a name only beside a
/// reporter's title or address.
#[rustfmt::skip]
pub(crate) const SURNAMES_OF_FEW: &[char] = &[
    '개', '계', '곡', '관', '교', '군', '궁', '궉', '근', '난',
    '낭', '뇌', '누', '다', '담', '대', '독', '돈', '란', '뢰',
    '망', '매', '맥', '묘', '묵', '빙', '삼', '섭', '순', '아',
    '애', '엽', '옹', '완', '운', '종', '준', '즙', '증', '초',
    '총', '탄', '탕', '판', '평', '포', '풍', '필', '학', '해',
    '환', '후', '흥',
];

/// The end of a university's name: `한솔대`.
pub(crate) const SCHOOL: &str = "대";

/// Who writes what a crew films.
pub(crate) const SCREENWRITER: &str = "작가";

/// Above whom a press release names for questions, who has not written it.
pub(crate) const CONTACTS: &[&str] = &["연락처", "언론 연락처", "언론연락처"];

/// Above whom a page names who took or cut the pictures of a report.
pub(crate) const CREW: &[&str] = &["촬영", "영상취재", "영상편집", "편집", "그래픽"];
