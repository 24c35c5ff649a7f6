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
    "컴퓨터그래픽",
    "디자인",
    "제공",
    "촬영",
    "포토",
];

/// Those behind which a bar may stand: `[사진/한들통신]`.
pub(crate) const TAKING: &[&str] = &[PICTURE, "촬영"];

/// `…있다. photo 한빛`, `…있다. 사진제공 한빛`: in magazines a space is enough behind the label.
pub(crate) const SPACED: &[&str] = &["photo ", "사진제공 ", "사진 제공 "];

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
    // Glued to the caption's first word, as a page's hidden label is.
    "사진설명",
    "사진 설명",
    "그림설명",
    "이미지설명",
    // A button glued to it.
    "큰사진보기",
    "큰 사진 보기",
];

/// The last words of a credit. They stay in it, except for the giver's [`GIVEN`].
pub(crate) const ENDINGS: &[&str] = &[
    "제공",
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

/// How all notices end: *forbidden*.
pub(crate) const NOTICE_END: &str = "금지";

/// What a caption is called by its last word: it names the picture in place of telling what is to be seen.
pub(crate) const PICTURES: &[&str] = &[
    "포스터",
    "로고",
    "전경",
    "조감도",
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

/// Labels of where a chart's figures come from, as its last line says.
pub(crate) const SOURCES: &[&str] = &["출처", "자료"];

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

/// Verbs of what somebody does before the camera: counted in news text, of twenty sentences that end in one of them with
/// [`GOING_ON`] nineteen are captions.
#[rustfmt::skip]
pub(crate) const ACTS: &[&str] = &[
    "가리키", "들어보이", "들어 보이", "내보이", "걸어가", "걸어오", "건너", "내려가", "내려오", "올라가", "들어가", "들어서", "들어오",
    "빠져나가", "지나가", "이동하", "퇴근하", "도착하", "출석하", "입장하", "행진하", "뛰", "뛰놀", "줄 서", "앉아 쉬", "눕", "모여 앉",
    "웃", "미소짓", "울", "오열하", "환호하", "박수치", "박수를 치", "손뼉을 치", "손을 흔들", "흔들", "손짓하", "인사하", "악수하",
    "포옹하", "껴안", "포즈를 취하", "기념촬영하", "기념촬영을 하", "기념사진을 찍", "촬영하", "사진을 찍", "둘러보", "살펴보", "내려다보",
    "올려다보", "바라보", "지켜보", "구경하", "관람하", "시식하", "맛보", "먹", "마시", "굽", "끓이", "썰", "담그", "버무리", "따",
    "캐", "심", "뿌리", "줍", "주워 담", "골라내", "고르", "치우", "쓸", "닦", "씻", "나르", "옮기", "싣", "쌓", "만들", "다듬",
    "고치", "수리하", "조립하", "포장하", "두드리", "던지", "차", "쏘", "겨루", "춤추", "춤을 추", "연주하", "노래하", "공연하", "그리",
    "쓰다듬", "헌화하", "묵념하", "분향하", "절하", "참배하", "기도하", "선서하", "수여하", "날리", "휘날리", "나부끼", "피어오르", "식히",
    "말리", "재촉하", "수확하", "돌보", "먹이를 주", "물을 주", "작업하", "작업을 하", "수색하", "구조하", "대피하", "훈련하", "시연하",
    "체험하", "즐기", "노닐", "헤엄치", "누비",
];

/// How the sentence of a caption begins that says who stands where.
pub(crate) const ORDERS: &[&str] = &["왼쪽부터 ", "오른쪽부터 ", "사진 왼쪽부터 "];

/// The word that lines about a picture have in common.
pub(crate) const PICTURE: &str = "사진";

/// Lines before a picture: the next line is its caption.
pub(crate) const ANNOUNCEMENTS: &[&str] = &[
    "이미지 확대",
    "이미지확대",
    "이미지 확대보기",
    "사진 확대",
    "사진확대",
    "큰 이미지 보기",
    "사진 크게보기",
    "사진 크게 보기",
    "이미지 크게 보기",
    "이미지 크게보기",
    "사진설명",
    "사진 설명",
    "그림설명",
];
