//! Words within the phrase that names a speaker, and those that only look like one.

/// What stands before a title or a name and is no part of the name: `전 한빛시장`, `당시 한빛시장`.
#[rustfmt::skip]
pub(crate) const FORMER: &[&str] = &["전", "현", "신임", "초대", "당시", "前", "現", "총괄", "수석", "부"];

/// The first of them, which is *ago* behind a time: `7년 전`.
pub(crate) const AGO: &str = "전";

/// Those of a title that is held no longer.
pub(crate) const NO_LONGER: &[&str] = &["전", "前"];

/// Words of somebody whom the text does not name: `한 주민`, `익명의 관계자`.
#[rustfmt::skip]
pub(crate) const INDEFINITE: &[&str] = &[
    "한", "어느", "다른", "또다른", "익명의", "일부", "복수의", "여러", "전직", "현직", "모", "몇몇", "새", "관련", "해당", "중진", "초선", "재선",
];

/// What one of many is like: `한 젊은 주민`.
pub(crate) const ADJECTIVES: &[&str] = &["젊은", "늙은", "어린", "나이든"];

/// Spans of time behind what tells which, and no names: `같은 해 소설가는`, `지난해 말 소설가는`, `올해 들어
/// 소설가는`.
pub(crate) const SPANS_OF_TIME: &[&str] = &["해", "달", "주", "말", "상반기", "하반기", "들어"];

/// What tells which span of time is meant and opens no sentence.
pub(crate) const WHICH_SPAN: &[&str] = &["같은", "그", "이번", "다음", "지난", "올"];

/// Behind where somebody comes from or belongs: `한들대 출신 의사`.
pub(crate) const FROM: &[&str] = &["출신", "소속", "산하"];

/// The one of them that is a surname too.
pub(crate) const SOME: &str = "한";

/// The parts of a law, behind their number.
pub(crate) const PROVISIONS: [char; 4] = ['조', '항', '호', '목'];

/// What a clause ends in that leaves open whether something is so.
pub(crate) const WHETHER: &str = "는지";

/// What the name of a law ends in: `헌법 82조`.
pub(crate) const LAW: char = '법';

/// What stands in brackets before the name that somebody was born with: `노을 마토(본명 권하람)`.
pub(crate) const BORN_AS: &str = "(본명 ";

/// What stands behind the name by which somebody is called: `션이라는 팬`.
pub(crate) const CALLED_BY: &str = "라는";

/// Who writes the ruling, before a name in brackets behind the court: `한빛법원 3부(주심 김도윤 대법관)`.
pub(crate) const REPORTING_JUDGE: &str = "주심";

/// The title of monks and nuns, who go by names of their own kind: `노을사 도운 스님`.
pub(crate) const MONASTIC: &str = "스님";

/// A source that is one person.
pub(crate) const INSIDER: &str = "관계자";

/// What makes one person of a source, wherever it stands in the phrase: `시 산하 한 기관`.
pub(crate) const ONE: &str = " 한 ";

/// Words before a source that is one person, told of for what he says: `또 다른 관계자`.
pub(crate) const SOMEBODY: &[&str] = &["한 ", "이 ", "또 다른 ", "다른 ", "익명의 "];

/// What several people are called behind a number: `두 사람`.
pub(crate) const PERSON: &str = "사람";

/// Numbers of people who were named.
pub(crate) const FEW: &[&str] = &["두", "세", "네"];

/// What people are counted in: `20여 명`.
pub(crate) const HEADS: &str = "명";

/// One of them, by courtesy: `한 분`.
pub(crate) const RESPECTED: &str = "분";

/// A high official, by the words for both: `고위 관리`.
pub(crate) const OFFICIAL: (&str, &str) = ("고위", "관리");

/// One of a family, by a syllable that much else ends in: `이씨의 형`.
pub(crate) const BROTHER: &str = "형";

/// A vice minister of the North, behind the ministry; else an injury: `외무성 부상`, `무릎 부상`.
pub(crate) const VICE_MINISTER: &str = "부상";
pub(crate) const MINISTRY: char = '성';

/// Shares of people without a number: `응답자 절반`.
pub(crate) const HALVES: &[&str] = &["절반", "과반", "상당수", "대다수", "다수"];

/// Behind a number of people: `7명 이상`.
pub(crate) const AT_LEAST: &[&str] = &["이상", "가량", "남짓"];

/// A title that is a market too.
pub(crate) const MARKET: &str = "시장";

/// A rank that is the end of the names of bodies too.
pub(crate) const RESEARCHER: &str = "연구원";

/// A court of one judge: `민사3단독`.
pub(crate) const SINGLE_JUDGE: &str = "단독";

/// Last syllables of stems and case forms that have the shape of a name: `조사받(는)`, `전날에(는)`.
#[rustfmt::skip]
pub(crate) const INFLECTED: &[char] = &[
    '하', '되', '받', '없', '있', '같', '않', '에', '한', '던', '된', '할', '을', '를', '은', '는', '다',
];

/// The same of two syllables.
pub(crate) const INFLECTIONS: &[&str] = &["겠다", "부터", "까지", "르다", "누기"];

/// `또 다른 관계자`
pub(crate) const ANOTHER: (&str, &str) = ("또", "다른");

/// Nations, as they stand between a foreigner's name and the title.
#[rustfmt::skip]
pub(crate) const NATIONS: &[&str] = &[
    "미국", "영국", "중국", "러시아", "프랑스", "독일", "호주", "캐나다", "인도", "이란", "이스라엘", "우크라이나", "대만", "베트남", "필리핀",
    "인도네시아", "태국", "튀르키예", "브라질", "멕시코", "스페인", "이탈리아", "네덜란드", "스위스", "스웨덴", "노르웨이", "핀란드", "덴마크",
    "폴란드", "체코", "헝가리", "아르헨티나", "뉴질랜드", "아일랜드", "벨기에", "오스트리아", "그리스", "포르투갈", "사우디아라비아", "이집트",
    "나이지리아", "이라크", "시리아", "레바논", "요르단", "예멘", "카타르", "쿠웨이트", "아랍에미리트", "바레인", "파키스탄", "방글라데시", "네팔", "스리랑카",
    "미얀마", "라오스", "캄보디아", "말레이시아", "싱가포르", "몽골", "카자흐스탄", "우즈베키스탄", "키르기스스탄", "조지아", "아르메니아", "아제르바이잔", "벨라루스", "루마니아",
    "불가리아", "세르비아", "크로아티아", "슬로바키아", "슬로베니아", "에스토니아", "라트비아", "리투아니아", "몰도바", "알바니아", "칠레", "페루", "콜롬비아", "베네수엘라",
    "에콰도르", "볼리비아", "우루과이", "파라과이", "쿠바", "파나마", "코스타리카", "과테말라", "온두라스", "남아프리카공화국", "남아공", "케냐", "에티오피아", "탄자니아",
    "우간다", "르완다", "세네갈", "모로코", "알제리", "튀니지", "리비아", "소말리아", "콩고", "앙골라", "모잠비크", "짐바브웨", "잠비아", "카메룬",
    "아이티", "도미니카", "자메이카", "아이슬란드", "룩셈부르크", "몰타", "키프로스", "아프가니스탄", "팔레스타인", "사우디",
    "타이완", "홍콩", "마카오", "남수단", "니제르", "가봉", "감비아", "코트디부아르", "말라위", "보츠와나", "나미비아", "마다가스카르", "모리셔스", "지부티",
    "에리트레아", "부르키나파소", "시에라리온", "라이베리아", "투르크메니스탄", "타지키스탄", "몰디브", "브루나이", "동티모르", "파푸아뉴기니", "사모아", "바누아투",
    "엘살바도르", "니카라과", "가이아나", "수리남", "바하마", "트리니다드토바고", "몬테네그로", "북마케도니아", "코소보", "리히텐슈타인", "모나코", "바티칸",
    "터키", "스코틀랜드", "잉글랜드", "그린란드",
];

/// What words stand on that are nobody's whom the text has told of: `안내문에는 “…”고 적혀 있다`.
pub(crate) const NOTICES: &[&str] = &[
    "페이지",
    "홈페이지",
    "누리집",
    "안내문",
    "안내판",
    "표지판",
    "간판",
    "현수막",
    "팻말",
    "설명서",
    "포스터",
    "전단",
    "공고문",
    "비석",
    "기념비",
    "표지석",
];

/// What stands behind the name of a son who bears his father's.
pub(crate) const JUNIOR: &str = "주니어";

/// Councils whose last syllable is a particle elsewhere: `김도윤 국가안보회의 의장`; a 협회 has one.
pub(crate) const COUNCILS: &[&str] =
    &["안보회의", "자문회의", "정상회의", "국무회의", "대표자회의", "최고회의", "연석회의"];

/// Particles within foreign names: `하산 엘 마루프`.
#[rustfmt::skip]
pub(crate) const NAME_PARTICLES: &[&str] =
    &["엘", "알", "빈", "벤", "반", "폰", "데", "데어", "두스", "도스", "델", "드", "디", "다", "두", "라", "르", "아부", "이븐", "티"];

/// The article with which surnames of Arabs begin: `알수와이디`.
pub(crate) const ARTICLES: &[char] = &['알', '엘'];

/// Behind the number of a pope or a king: *the …th*.
pub(crate) const OF_THE_NAME: char = '세';

/// How bodies of many nations begin: *international*, *world*, *Europe*, *UN*.
pub(crate) const OF_WORLD: &[&str] = &["국제", "세계", "유럽", "유엔"];

/// What stands before `연구원` where that is a rank and no body; nothing for the rank itself.
#[rustfmt::skip]
pub(crate) const RANKS: &[&str] = &["", "책임", "선임", "수석", "전임", "초빙", "객원", "위촉", "박사후"];

/// Departments of a hospital or a town hall before their `과`, which looks like a particle behind them:
/// `산부인과`, `건설과`.
#[rustfmt::skip]
pub(crate) const DEPARTMENTS: &[&str] = &[
    "부인", "안", "정신", "청소년", "건설", "건축", "관광", "교통", "산림", "축산", "수산", "농정", "민원", "세정", "재난", "위생",
];

/// How the names of firms and bodies end whose beginning may look like a foreigner's surname: `루옌핑
/// 베이징동물원 부원장`.
#[rustfmt::skip]
pub(crate) const FIRM_ENDS: &[&str] = &[
    "동물원", "식물원", "수목원", "천문대", "기상대", "박물관", "미술관", "도서관", "기념관", "과학관", "의료원", "보건원", "카드", "투자",
    "캐피털", "자동차", "화학", "조선", "철강", "에너지", "텔레콤", "소프트", "푸드", "리테일", "호텔", "리조트", "백화점", "마트",
    "일보", "뉴스", "출판사", "극장", "오페라단", "교향악단", "발레단", "필하모닉", "하원", "상원", "거래소", "이사회", "기금", "펀드",
    "전선", "수비대", "이민국", "우주국", "적십자사", "유치원", "아카데미", "스쿨", "경기장", "체육관", "프로덕션", "스튜디오", "픽처스", "뮤직",
    "레코드", "모터스", "게임즈", "테크", "시스템즈", "파트너스", "벤처스", "인터내셔널", "코리아", "베이커리", "커피", "패션", "뷰티",
    "컴퍼니", "코스메틱", "로지스틱스", "클라우드", "시큐리티", "네트웍스", "미디어", "필름", "갤러리", "클리닉", "바이오", "포럼", "네트워크",
];

/// Where and how something is said or written, behind who does in a bracket: `(김도윤 의원 페이스북)`.
#[rustfmt::skip]
pub(crate) const UTTERED_IN: &[&str] = &[
    "페이스북", "인스타그램", "트위터", "엑스", "소셜", "SNS", "블로그", "유튜브", "라디오", "방송", "발언", "인터뷰", "회견", "간담회", "토론회", "청문회",
    "브리핑", "성명", "논평", "연설", "기고", "칼럼", "편지", "글", "저서",
];

/// What kind of firm the name behind it is of: `법무법인 가온`.
pub(crate) const FIRMS: &[&str] = &["법무법인", "주식회사", "극단"];

/// What a body is, before a name that says so by nothing else: `환경단체 푸른강물`.
pub(crate) const KINDS_OF_BODIES: &[&str] = &[
    "단체",
    "펀드",
    "투자은행",
    "스타트업",
    "조사업체",
    "보안업체",
    "신용평가사",
    "출판사",
    "사이트",
    "매체",
];

/// What somebody or something is, before a name and no given name of it: `선두 주자 한들리아`, `의류 브랜드
/// 온리버`.
#[rustfmt::skip]
pub(crate) const KINDS: &[&str] = &[
    "주자", "브랜드", "플랫폼", "서비스", "프랜차이즈", "커뮤니티", "스타트업", "밴드", "아이돌", "시리즈", "드라마", "게임", "캐릭터",
];

/// `㈜한들`: the sign before a firm's name.
pub(crate) const INCORPORATED: char = '㈜';

/// What a firm is to somebody or something, before its name and no part of it: `배우의 소속사 한들`.
pub(crate) const APPOSED: &[&str] = &["소속사", "제작사", "배급사", "운영사", "시행사"];

/// What firms, sites and groups are, before their names and no part of them: `미국 인공지능 기업 한들`.
pub(crate) const DESCRIBED_FIRMS: &[&str] = &[
    "걸그룹",
    "기업",
    "밴드",
    "보이그룹",
    "사이트",
    "상장사",
    "스타트업",
    "업체",
    "전문기업",
    "채널",
    "프랜차이즈",
    "플랫폼",
];

/// Those with which a phrase begins: `차를 빌린 한 주민`.
pub(crate) const SOME_OR_OTHER: &[&str] = &[SOME, "어느"];

/// What stands between a name and the title of that time: `김도윤 당시 한빛시장`.
pub(crate) const THEN: &str = "당시";

/// Nouns and times before a phrase that are no part of it.
#[rustfmt::skip]
pub(crate) const OUTSIDE: &[&str] = &["게", "건", "것", "날", "등", "그런", "이런", "아침", "새벽", "저녁", "가운데", "뒤", "직후", "말미", "따라", "일로"];

/// Foreign names, cities and nouns that end as verbs before their nouns do: `바이든`, `런던`, and `내란` (*an
/// insurrection*) beside `바란`.
pub(crate) const NO_VERBS: &[&str] = &[
    "바이든",
    "브라운",
    "고든",
    "홀든",
    "골든",
    "가든",
    "내란",
    "반란",
    "소란",
    "교란",
    "피란",
    "온라인",
    "디자인",
    "캠페인",
    "체인",
    "런던",
    "조던",
    "브랜던",
    "베를린",
    "더블린",
    "크렘린",
    "브루클린",
    "프랭클린",
    "캐서린",
    "그린",
    "테헤란",
    "케이프타운",
];

/// Titles of two parts of which the second is one by itself: without them, 위 would be the surname in
/// `위원장`.
#[rustfmt::skip]
pub(crate) const COMPOUND_TITLES: &[&str] = &[
    "위원장", "부위원장", "이사장", "부이사장", "대표이사", "부회장", "부사장", "부의장", "부총리", "부총재", "부원장", "부국장", "부장관", "부대표", "부교수", "조교수", "부지사",
    "도지사", "주지사", "시의원", "도의원", "구의원", "군의원", "국회의원", "최고위원", "원내대표", "사무총장", "사단장", "여단장", "지국장", "지원장", "지점장", "지부장", "지회장", "지검장", "본부장", "부행장", "은행장", "부총재보", "총재보", "연구위원", "부장검사", "부장판사", "차장검사",
];

/// Surnames that say something else before a title to which they are glued: *former* (`전대표`), *woman*
/// (`여교수`), *old* (`노교수`), *against* (`반대표`), and clinics (`한의원`) and charges (`공소장`).
pub(crate) const NO_GLUED_SURNAMES: &[&str] =
    &["전", "현", "여", "남", "노", "반", "한", "고", "공", "부", "도"];

/// By which a word says what somebody is, before a noun: `간사인 설훈 의원`.
pub(crate) const COPULA: char = '인';

/// Titles of people who go by a made name: `가수 청하`.
#[rustfmt::skip]
pub(crate) const STAGE: &[&str] = &["가수", "래퍼", "보컬", "메인보컬", "리드보컬", "메인댄서", "배우", "모델", "유튜버", "작가", "소설가", "시인", "화가", "리더", "멤버", "방송인"];

/// What somebody is in a team, before the name alone: *captain*, *ace*, *rookie*.
pub(crate) const IN_A_TEAM: &[&str] = &[
    "역의",
    "주장",
    "선발",
    "마무리",
    "에이스",
    "신인",
    "막내",
    "맏형",
    "베테랑",
    "캡틴",
    "리베로",
    "간판",
    "멤버",
    "리더",
];

/// How the writer of an essay calls himself.
pub(crate) const WRITER: &str = "나";

/// Words for people that stand behind a name as a title does, to say where somebody belongs or what he lives
/// by: `김도윤 한들노조 조합원`, `김도윤 농부`.
#[rustfmt::skip]
pub(crate) const MEMBERS: &[&str] = &[
    "조합원", "회원", "학생", "대학생", "대원", "전공의", "대학원생", "석사과정생", "박사과정생",
    "농부", "어부", "상담사", "상담원", "요양보호사", "공인중개사", "개발자", "연구자", "연주자", "장인", "택시기사", "배달기사", "라이더", "심판", "모델", "제작자", "농장주", "목장주", "펀드매니저", "수간호사",
    "경비원", "환경미화원", "해녀", "어민", "농민", "창업주", "형사",
];

/// Titles that are other nouns, too, and titles right behind a full name alone: `김도윤 선임은`.
pub(crate) const BEHIND_NAMES: &[&str] = &["선임", "프로", "감사", "주사", "감독관", "보호관찰관", "교정관"];

/// Last syllables of the stems of verbs whose clause in `-자` tells upon what something happens: `학원으로
/// 옮기자`; not `북한으로 납북자`, a noun.
pub(crate) const MOVES: &[char] = &['하', '되', '기', '리', '오', '가', '나', '르', '치', '우', '라'];

/// Behind several of whom somebody is one: `이 중 김도윤은`, `그 가운데 김도윤은`.
pub(crate) const OF_THESE: &[&str] = &["중", "가운데"];

/// The inside of a body, whose people speak: `군 내부에선`, `정부 내에서는`.
pub(crate) const INSIDE: &[&str] = &["내부", "내"];

/// A standing before a title: `한 중진 의원`.
pub(crate) const SENIOR: &str = "중진";

/// Syllables before 도 in the names of places and things, where it is no particle: `경기도`, `제주도`.
pub(crate) const PLACES_IN_DO: &[char] = &['기', '원', '청', '라', '상', '주', '남', '북'];

/// What is left behind, as a verb by itself: `현안을 두고`.
pub(crate) const LEFT_BEHIND: &str = "두고";

/// Syllables of stems before the ending 고.
#[rustfmt::skip]
pub(crate) const LINKED_BY_GO: &[char] = &['하', '되', '있', '없', '않', '지', '이', '리', '기', '라', '다', '자', '냐', '열', '내', '갖'];

/// Last syllables of endings and of particles, with those before them: `하|면`, `에|게`, `까|지`.
#[rustfmt::skip]
pub(crate) const LINKED: &[(char, &[char])] = &[
    ('면', &['르', '하', '이', '려', '으', '되', '라', '다']),
    ('어', &['있', '없', '되']),
    ('서', &['에', '해', '면', '라', '져', '워', '가', '와']),
    ('선', &['에', '론', '문', '래', '근']),
    ('엔', &['에', '론', '문', '래', '근']),
    ('게', &['에', '하']),
    ('지', &['까']),
    ('터', &['부']),
    ('다', &['마']),
    ('니', &['보', '더', '으']),
    ('데', &['는', '은', '한', '된', '던', '인', '운']),
    ('듯', &['는', '은', '한', '된', '던', '인', '운']),
    ('채', &['는', '은', '한', '된', '던', '인', '운']),
    ('자', &['이', '되', '하', '지', '오', '들', '나', '묻', '키', '서', '일', '없', '받']),
];

/// How a clause ends that another answers, and names of our day do not: `나오자`, `전해지자`.
pub(crate) const WHEREUPON: &[&str] = &["오자", "하자", "되자", "지자", "르자"];

/// Units behind a number that begins no phrase of a speaker: `4일`, `30명`.
#[rustfmt::skip]
pub(crate) const COUNTERS: &[&str] = &[
    "일", "월", "년", "시", "분", "명", "원", "쯤", "께", "개", "차", "%", "일)", "만에", "년간", "째",
];

/// Names that end as the statement does: `캐나다는`, not `숨졌다는`.
#[rustfmt::skip]
pub(crate) const NOUNS_IN_DA: &[&str] = &["캐나다", "혼다", "마쓰다", "우간다", "르완다", "플로리다", "네바다", "판다"];

/// Syllables before 란 in given names, and in no verb: `미란`, but `자란`.
pub(crate) const NAMES_IN_RAN: &[char] =
    &['미', '영', '애', '혜', '경', '정', '옥', '수', '순', '금', '향', '호'];

/// Syllables before 린 in given names, and in no verb: `해린`.
pub(crate) const NAMES_IN_RIN: &[char] =
    &['해', '혜', '예', '아', '채', '서', '효', '유', '하', '세', '은', '규', '재'];

/// Nouns that end like the particle 도.
#[rustfmt::skip]
pub(crate) const NOUNS_IN_DO: &[&str] = &[
    "시도", "의도", "태도", "주도", "보도", "속도", "용도", "강도", "인도", "지도", "온도", "각도",
];

/// Honorifics behind a name: `김도윤 씨`, `김군`.
pub(crate) const HONORIFICS: &[char] = &['씨', '군', '양'];

/// Those and that of old men.
pub(crate) const CALLED: &[char] = &['씨', '군', '양', '옹'];

/// What is glued to a verb by which a time is told: `정회된뒤`; no foreign name ends so.
pub(crate) const AFTERWARDS: char = '뒤';

/// How a verb ends upon which something happens, with a syllable of foreign names: `걸었더니`.
pub(crate) const UPON: &str = "더니";

/// What the name of a party ends in: `한나라당`.
pub(crate) const PARTY: char = '당';

/// What stands for the given name of somebody whom the paper does not name: `박모 씨`.
pub(crate) const BLIND: char = '모';

/// Who signs a report, not who speaks in it: `[김도윤 기자]`.
pub(crate) const BYLINES: &[&str] = &["기자", "특파원"];

/// Particles of objects and the like, behind which a person may be told of before a pronoun: `A씨를 조사했다.
/// 그는`.
pub(crate) const CASES: &[&str] = &["을", "를", "에게", "의", "와", "과"];

/// What stands for further ones behind a phrase: `김 대표 등은`.
pub(crate) const OTHERS: &str = "등";

/// How a sentence ends that says who somebody was.
pub(crate) const WAS: &[&str] = &["이었다.", "였다.", "이다.", "이었습니다.", "였습니다.", "입니다."];

/// The copula in the past tense, whatever comes behind it.
pub(crate) const HAS_BEEN: &[&str] = &["이다", "였", "이었"];

/// Between how many there are and how many of them are meant: `7명 중 2명`.
pub(crate) const OUT_OF: &str = "중";

/// The copula that gives a reason: `상황이라`.
pub(crate) const SINCE: &str = "이라";

/// Titles before which a department stands: `신경과 교수`.
pub(crate) const OF_DEPARTMENTS: &[&str] = &["교수", "전문의", "과장", "박사"];

/// How the names of what a school teaches end: `한들대 조리학과 탁민 교수`.
pub(crate) const STUDIES: &[&str] = &["학과", "학부", "대학원"];

/// What stands behind the name of somebody of the North, before the title.
pub(crate) const IN_THE_NORTH: &[&str] =
    &["북한", "북", "당", "조선", "노동당", "조선노동당", "외무성", "국방성", "인민무력성", "최고인민회의"];

/// Where those with Chinese names are from, which stands on either side of the name.
pub(crate) const CHINAS: &[&str] = &["중국", "대만", "타이완", "홍콩", "마카오"];

/// Titles that none but a state gives, as they end.
pub(crate) const OF_STATE: &[&str] =
    &["총리", "총통", "주석", "총서기", "외교부장", "국방부장", "상무부장", "재정부장", "국무위원"];

/// What may stand before the age in a bracket: `(여·37)`, `(가명·52)`.
pub(crate) const BEFORE_AGE: &[&str] = &["여", "남", "가명"];

/// The case of him to whom something is what it is said to be: `그에게 이곳은 사랑방이다`.
pub(crate) const TO_HIM: &str = "에게";

/// The particle of a place, in which no name ends.
pub(crate) const IN_PLACE: &str = "에서";

/// What kind of paper it is, before its name: `인도 일간 힌두스탄타임스`.
pub(crate) const KINDS_OF_PAPERS: &[&str] = &["일간", "일간지", "주간지", "월간지", "매체"];

/// Nations in one syllable, before a body of theirs: `미 상무부`.
pub(crate) const NATIONS_IN_ONE: &[&str] = &["미", "중", "일", "영", "러"];

/// Behind whose names, surname first, the country stands: `노코시 다로 일본 외무성 국장`.
pub(crate) const JAPAN: &str = "일본";

/// What a place is among people: `주민들 사이에서는`.
pub(crate) const AMONG: &str = "사이";

/// The same with the particle of a place and a topic, worn down or not: `주민들 사이엔`.
pub(crate) const AMONG_THEM: &[&str] = &["사이엔", "사이에는"];

/// A name that ends as a question does.
pub(crate) const NOUN_IN_NYA: &str = "케냐";

/// Reporters, who ask what nobody else is said to ask.
pub(crate) const REPORTERS: &[&str] = &["취재진", "기자들"];

/// How the verbs begin whose complement has the particle of a subject: *is not*, *has become*, *becomes*.
pub(crate) const BEHIND_COMPLEMENT: &[&str] = &["아니", "아닌", "아닐", "됐", "된다", "되었"];

/// The last syllables of names that end as the names of bodies do: `홍지원`, `송준서`.
pub(crate) const NAMES_LIKE_BODIES: &[char] = &['원', '서'];

/// The last syllables of verbs that describe the noun behind them: `전제한`, `마련된`.
pub(crate) const DESCRIBING: &[char] = &['한', '된'];

/// The last syllables of verbs that go on, behind their objects: `현장을 찾아`, `서한을 보내`.
pub(crate) const GOING_ON_ENDS: &[char] = &['아', '어', '여', '나', '내', '해'];

/// Those of one syllable, and others that end as names do, behind where somebody stands, comes from or goes:
/// `무대에 선 연사`, `부산에서 온 관객`, `회견장에 들어선 감독`.
pub(crate) const BRIEFLY_DESCRIBING: &[&str] =
    &["간", "난", "산", "선", "온", "탄", "들어선", "올라선", "나선", "돌아선"];

/// What a word ends in that is no given name between a title and a surname: particles, and a comma.
pub(crate) const NO_GIVEN_NAME_ENDS: &[char] =
    &['을', '를', '에', '의', '로', '와', '과', '은', '는', '이', '가', '도', '서', ','];

/// *Side*, which is somebody's only behind a name.
pub(crate) const NO_PARTY_ALONE: &[&str] = &["측", "쪽"];

/// Municipalities between a name and the title of who serves there: `홍길동 시 자원순환과장`.
pub(crate) const MUNICIPALITIES: &[&str] = &["시", "도", "군", "구"];

/// Syllables in which foreign surnames end as words with particles do: `데릭 매컬로 캐나다 국방장관`.
pub(crate) const LIKE_PARTICLES: &[char] =
    &['로', '에', '와', '가', '도', '고', '이', '은', '서', '만', '엔', '며', '해'];

/// The one of them in which the surnames of many end: `페트로 대통령`. The particle of an object never stands
/// behind it, where it is one.
pub(crate) const LIKE_A_CASE: char = '로';
pub(crate) const OBJECT: char = '를';

/// Syllables in which foreign surnames end as verbs before their nouns do: `스티븐 미란 위원장`.
pub(crate) const SURNAMES_LIKE_VERBS: &[char] = &['란', '린', '운', '런', '넌', '션', '먼', '건', '던', '턴'];

/// A village, whose last syllable is a particle elsewhere: `김도윤 한빛마을 이장`.
pub(crate) const VILLAGE: &str = "마을";

/// *Broken*, before its noun: it ends as a name does.
pub(crate) const BROKEN: &str = "부서진";

/// The last syllables of schools: `한빛대`, `한빛고`.
pub(crate) const SCHOOLS: &[char] = &['대', '고'];

/// The last syllables of words with the particle of a topic, a subject, an object or a place.
pub(crate) const CASES_OF_NAMES: &[char] = &['은', '는', '이', '가', '을', '를', '에', '도', '의'];

/// A given name that ends as no other does.
pub(crate) const SEA: &str = "바다";

/// Those of [`LIKE_PARTICLES`] with which no phrase ends right before a title.
pub(crate) const LIKE_PARTICLES_ALONE: &[char] = &['만', '엔', '도'];

/// The person of whose death an obituary tells, and the nouns by which it does.
pub(crate) const THE_LATE: &str = "고인";
pub(crate) const DEATHS: &[&str] = &["별세", "타계", "영면", "선종", "입적", "소천"];

/// Particles of whom one would not expect to say so: `대통령조차 “…”고`.
pub(crate) const EVEN: &[&str] = &["조차", "마저"];

/// Those of them that have no particle.
pub(crate) const ALSO: [&str; 2] = ["역시", "또한"];

/// What stands behind one of several, which looks like a topic: `회사는 물론이고 직원도`.
pub(crate) const LET_ALONE: &str = "물론";

/// What makes a noun of a verb that is done among others, and how its 하다 begins: `배우기도 했다`.
pub(crate) const DONE_TOO: (&str, &[char]) = ("기도", &['하', '한', '할', '했', '해', '합']);

/// *Before*, behind the same of what is not done yet: `나서기도 전에`.
pub(crate) const BEFORE: &str = "전에";
