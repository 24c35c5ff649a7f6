//! Words of photo credits.

/// Labels before the source of a picture, longest first among those that begin alike.
pub(crate) const LABELS: &[&str] = &[
    "사진제공",
    "사진 제공",
    "사진·그래픽",
    "그래픽제공",
    "그래픽 제공",
    "이미지제공",
    "이미지 제공",
    "영상제공",
    "영상",
    "화면제공",
    "화면 제공",
    "화면출처",
    "영상출처",
    "자료출처",
    "자료 출처",
    "자료제공",
    "자료 제공",
    "사진출처",
    "사진 출처",
    "이미지출처",
    "이미지 출처",
    "영상캡처",
    "사진캡처",
    "사진",
    "자료사진",
    "자료",
    "출처",
    "이미지",
    "인포그래픽",
    "그래픽",
    "일러스트레이션",
    "일러스트레이터",
    "일러스트",
    "삽화",
    "그림",
    "도표",
    "표",
    "컴퓨터그래픽",
    "디자인",
    "제공",
    "촬영",
    "포토",
];

/// Those behind which a bar may stand: `[사진/한들통신]`.
pub(crate) const TAKING: &[&str] = &[PICTURE, "촬영"];

/// `…있다. photo 한빛`, `…있다. 사진제공 한빛`: in magazines a space is enough behind the label.
pub(crate) const SPACED: &[&str] = &["photo by ", "photo ", "사진제공 ", "사진 제공 ", ABOVE];

/// Between what is shown and its source: `김도윤 대표(사진=한들바이오)`.
pub(crate) const LABELLED_BRACKET: &str = "(사진=";

/// The word for a picture in brackets, before who took it: `[사진] 홍길동 기자`.
pub(crate) const PICTURED: &str = "[사진] ";

/// Beside the name of who took a picture, before it or behind: `[촬영 홍길동]`.
pub(crate) const TAKEN_BY: &str = "촬영";

/// Before the name of who wrote what a picture stands in: `(글 = 홍길동 기자, 사진 = 한빛시)`.
pub(crate) const WRITTEN: &str = "글";

/// The one of them on the line above its caption.
pub(crate) const ABOVE: &str = "사진 출처, ";

/// Labels before a caption.
pub(crate) const EXPLAINED: &[&str] = &[
    "[사진설명]",
    "[사진 설명]",
    "<사진설명>",
    "<사진 설명>",
    "[그림설명]",
    // Before the first picture of a page, and the next.
    "첨부사진1",
    "첨부사진2",
    "첨부사진3",
    "사진설명=",
    "사진 설명=",
    "사진설명 =",
    "사진설명 :",
    "사진설명:",
    "사진 설명:",
    "그림설명=",
    "사진 설명,",
    // Glued to the caption's first word, as a page's hidden label is.
    "사진설명",
    "사진 설명",
    "그림설명",
    "Photo Image",
    "이미지설명",
    // A button glued to it.
    "photo이미지 크게보기",
    "이미지 크게보기",
    "큰사진보기",
    "큰 사진 보기",
    "본문 이미지 - ",
];

/// The last words of a credit. They stay in it, except for the giver's [`GIVEN`].
pub(crate) const ENDINGS: &[&str] = &[
    "제공",
    "그래픽",
    "캡처",
    "캡쳐",
    "갈무리",
    "자료사진",
    "자료",
    "DB",
    "포토",
    "홈페이지",
    "인스타그램",
    "페이스북",
    "유튜브",
    "트위터",
    "화면",
    "블로그",
    "커뮤니티",
    "누리집",
    "SNS",
    "사진기자단",
    "공동취재단",
];

/// Those that may have the stop of a sentence behind them.
pub(crate) const STOPPED: &[&str] = &["제공", "캡처", "캡쳐", "갈무리", "자료사진", "DB"];

/// What the name of an archive of pictures ends in.
pub(crate) const ARCHIVE: &str = " DB";

/// `삼성전자 제공` (*given by*): the word is no part of the source's name.
pub(crate) const GIVEN: &str = "제공";

/// Notices behind a credit.
pub(crate) const NOTICES: &[&str] = &[
    "*재판매 및 DB 금지",
    "* 재판매 및 DB 금지",
    "재판매 및 DB 금지",
    "재판매 및 DB금지",
    "DB 및 재판매 금지",
    "무단 전재-재배포 금지",
    "무단전재-재배포 금지",
    "재판매-DB 금지",
    "재배포 및 DB 금지",
];

/// Before the name of who wrote a story, beside who took its pictures.
pub(crate) const WRITER: &str = " 글=";

/// How all notices end: *forbidden*.
pub(crate) const NOTICE_END: &str = "금지";

/// What a caption is called by its last word: it names the picture in place of telling what is to be seen.
pub(crate) const PICTURES: &[&str] = &[
    "포스터",
    "로고",
    "전경",
    "조감도",
    "구조도",
    "투시도",
    "배치도",
    "위치도",
    "노선도",
    "예상도",
    "모식도",
    "개념도",
    "표지",
    "인포그래픽",
    "단체사진",
    "기념사진",
    "기념촬영",
    "홍보물",
    "포장",
    "초상화",
    "이미지",
    // Charts.
    "추이",
    "현황",
];

/// *Meanwhile*: what the last paragraph of a story begins with, and no caption.
pub(crate) const MEANWHILE: &str = "한편";

/// How somebody is named who does something before the camera on a day: `홍길동씨가 지난 7일 …고 있다`.
pub(crate) const PERSON: &str = "씨가";

/// Labels of where a chart's figures come from, as its last line says.
pub(crate) const SOURCES: &[&str] = &["사진 출처", "출처", "자료"];

/// Words of a sentence that says how a picture was taken.
pub(crate) const TAKEN: &[&str] = &["사진", "촬영", "찍"];

/// What stands behind an outlet's name in the name of a series of pictures: `뉴시스Pic`.
pub(crate) const SERIES: &[&str] = &["Pic", "PIC", "포토"];

/// What an agency sets before the title of a chart.
pub(crate) const CHART_LABEL: &str = "[그래픽]";

/// *By*, behind the groups that a chart compares, and what it compares them by.
pub(crate) const BY_GROUP: &str = "별 ";
pub(crate) const MEASURES: &[&str] =
    &[" 비율", " 비중", " 건수", " 규모", " 분포", " 순위", " 추이", " 현황", " 변화"];

/// Between the measures of a work, and the units behind the last of them.
pub(crate) const BY_MEASURE: &[char] = &['×', 'x', 'X', '*'];
pub(crate) const LENGTHS: &[&str] = &["cm", "㎝", "mm", "㎜"];

/// The same behind its source: `한빛시, 단위 억원`.
pub(crate) const UNIT_BEHIND: &str = ", 단위";

/// What a chart's title says of its figures behind it: `(단위 : 명)`.
pub(crate) const UNIT_OF_CHART: &str = "(단위";

/// How the sentence of a caption ends: it tells what is to be seen.
pub(crate) const SCENES: &[&str] = &[
    "있다.",
    "모습.",
    "모습이다.",
    "장면.",
    "전경.",
    "보인다.",
    "조감도.",
    "있다",
    "모습",
    "장면",
    "전경",
    "조감도",
    "투시도",
];

/// How the sentence of a caption ends that has no stop: what is going on.
pub(crate) const GOING_ON: &str = "고 있다";

/// Verbs and adjectives before their nouns that end as topics do.
#[rustfmt::skip]
pub(crate) const ADNOMINAL: &[&str] = &[
    "있는", "없는", "않은", "많은", "높은", "낮은", "짙은", "넓은", "좁은", "깊은", "작은", "검은", "붉은", "젊은", "늙은", "낡은", "좋은", "같은",
    "붙은", "앉은", "찍은", "남은", "담은", "받은", "맞은", "놓은", "입은", "읽은", "심은", "얹은", "꽂은", "닮은",
    "먹는", "받는", "웃는", "찾는", "듣는", "읽는", "걷는", "짓는", "굽는", "찍는", "앉는", "씻는", "담는",
];

/// How other verbs before their nouns end: `일하는`, `소개되는`, `중단한다는 (안내문)`.
pub(crate) const ADNOMINAL_ENDS: &[&str] = &["하는", "되는", "한다는", "된다는", "했다는", "라는"];

/// Syllables that sentences end in before their stop, and noun phrases do not.
pub(crate) const NO_NOUN_ENDS: &[char] = &[
    '다', '요', '까', '죠', '네', '자', '라', '지', '서', '며', '고', '음', '함', '임', '됨', '는', '은',
    '가', '니', '나', '군', '걸',
];

/// How requests end, unlike the nouns in that syllable: `살펴 주십시오`.
pub(crate) const REQUESTED: &str = "시오";

/// What stands between the maker of a work and its name.
pub(crate) const MADE_BY: &str = " 作 ";

/// How the sentence of a caption ends: what is to be seen.
pub(crate) const IS_SEEN: &str = " 있다.";

/// Verbs before [`IS_SEEN`] of what somebody does before the camera, and of how things stand there: counted
/// in news text, of twenty sentences that end so nineteen are captions.
#[rustfmt::skip]
pub(crate) const SEEN: &[&str] = &[
    "돌리고", "묶여", "실려",
    "가리키고", "들어보이고", "들어 보이고", "뽑아 보이고", "펼쳐 보이고", "꺼내 보이고", "내보이고", "걸어가고", "걸어오고", "건너고", "내려가고", "내려오고", "올라가고", "들어가고", "들어서고",
    "들어오고", "빠져나가고", "지나가고", "이동하고", "퇴근하고", "도착하고", "출석하고", "입장하고", "행진하고", "뛰고", "뛰놀고", "줄 서고", "앉아 쉬고",
    "눕고", "모여 앉고", "웃고", "미소짓고", "울고", "오열하고", "환호하고", "박수치고", "박수를 치고", "손뼉을 치고", "손을 흔들고", "흔들고", "손짓하고",
    "인사하고", "악수하고", "포옹하고", "껴안고", "포즈를 취하고", "기념촬영하고", "기념촬영을 하고", "기념사진을 찍고", "촬영하고", "사진을 찍고", "둘러보고",
    "살펴보고", "내려다보고", "올려다보고", "바라보고", "지켜보고", "구경하고", "관람하고", "시식하고", "맛보고", "먹고", "마시고", "굽고", "끓이고", "썰고",
    "담그고", "버무리고", "따고", "캐고", "심고", "뿌리고", "줍고", "주워 담고", "골라내고", "고르고", "치우고", "쓸고", "닦고", "씻고", "나르고",
    "옮기고", "싣고", "쌓고", "만들고", "다듬고", "고치고", "수리하고", "조립하고", "포장하고", "두드리고", "던지고", "차고", "쏘고", "겨루고", "춤추고",
    "춤을 추고", "연주하고", "노래하고", "공연하고", "그리고", "쓰다듬고", "헌화하고", "묵념하고", "분향하고", "절하고", "참배하고", "기도하고", "선서하고",
    "수여하고", "날리고", "휘날리고", "나부끼고", "피어오르고", "식히고", "말리고", "재촉하고", "수확하고", "돌보고", "먹이를 주고", "물을 주고", "작업하고",
    "작업을 하고", "수색하고", "구조하고", "대피하고", "훈련하고", "시연하고", "체험하고", "즐기고", "노닐고", "헤엄치고", "누비고", "살피고",
    "이야기를 나누고", "대화를 나누고", "나눠주고", "나눠 주고", "들어 올리고", "쌓아 올리고", "끌어 올리고", "손질하고", "널고", "굴리고", "뜯고", "빚고", "벼리고", "엮고", "꿰고", "칠하고",
    "붙어", "걸려", "놓여", "쌓여", "세워져", "늘어서", "펼쳐져", "전시돼", "진열돼", "앉아", "누워", "매달려", "꽂혀", "쓰러져", "멈춰 서", "덮여",
    "줄지어 서", "모여 앉아", "생각에 잠겨",
    "발언하고", "발언을 하고", "인사말하고", "인사말을 하고", "연설하고", "연설을 하고", "축사하고", "축사를 하고", "개회사를 하고", "인터뷰하고", "인터뷰를 하고",
    "브리핑하고", "브리핑을 하고", "기자회견을 하고", "질문에 답하고", "답변하고", "경례하고", "구호를 외치고", "피켓을 들고", "플래카드를 들고",
];

/// Behind the verb of what somebody holds up before the camera: `갈라 보이고 있다`.
pub(crate) const HELD_UP: &str = " 보이고";

/// In what no such verb ends, but nouns with their particles: `증가세를 보이고 있다`.
pub(crate) const NO_VERB_ENDS: &[char] = &['를', '게', '도', '로', '세', '가', '이'];

/// What stands before the day of a picture, and behind its place.
pub(crate) const LAST_MONTH: &str = "지난달 ";
pub(crate) const AT_PLACE: &str = "에서 ";

/// What people in a picture end in: `직원들이`.
pub(crate) const PEOPLE: &str = "들이";

/// How the sentence of a caption begins that says who stands where.
pub(crate) const ORDERS: &[&str] = &["왼쪽부터 ", "오른쪽부터 ", "사진 왼쪽부터 "];

/// Where in a picture somebody stands, in brackets behind the name, and what may come before it: `(사진
/// 왼쪽)`, `(앞줄 맨 오른쪽)`.
pub(crate) const SIDES: &[&str] = &["왼쪽", "오른쪽", "가운데"];
pub(crate) const BEFORE_SIDE: &[&str] = &[PICTURE, "앞줄", "뒷줄", "맨"];

/// The word that lines about a picture have in common.
pub(crate) const PICTURE: &str = "사진";

/// Lines before a picture: the next line is its caption.
pub(crate) const ANNOUNCEMENTS: &[&str] = &[
    "이미지 확대",
    "이미지확대",
    "이미지 확대보기",
    "이미지 확대 보기",
    "슬라이드 이미지",
    "사진 확대",
    "사진확대",
    "큰 이미지 보기",
    "사진 크게보기",
    "사진 크게 보기",
    "이미지 크게 보기",
    "이미지 크게보기",
    "이미지크게보기",
    "이미지 원본보기",
    "이미지 원본 보기",
    "사진 원본보기",
    "사진 원본 보기",
    "사진설명",
    "사진 설명",
    "그림설명",
    "Photo Image",
];

/// What begins the note in brackets that ends a list of appointments: `<이상 3월 1일자>` (*the above as of 1
/// March*).
pub(crate) const AS_ABOVE: &str = "이상 ";
