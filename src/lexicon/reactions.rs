//! Labels of counters under an article.

/// Buttons by which readers say what they feel, in order.
pub(crate) const REACTIONS: &[&str] = &[
    "감동이에요",
    "감동해요",
    "감사해요",
    "걱정돼요",
    "걱정해요",
    "고마워요",
    "공감",
    "공감백배",
    "공감해요",
    "궁금해요",
    "기대돼요",
    "기대해요",
    "기뻐요",
    "놀라워요",
    "놀랐어요",
    "답답해요",
    "도움돼요",
    "따뜻해요",
    "멋져요",
    "무서워요",
    "반가워요",
    "별로예요",
    "분석탁월",
    "비공감",
    "비추천",
    "뿌듯해요",
    "속상해요",
    "슬퍼요",
    "신기해요",
    "싫어요",
    "쏠쏠정보",
    "아쉬워요",
    "안타까워요",
    "알고싶어요",
    "어이없어요",
    "웃겨요",
    "유용해요",
    "유익해요",
    "응원해요",
    "재미있어요",
    "재밌어요",
    "좋아요",
    "즐거워요",
    "최고예요",
    "추가취재 원해요",
    "추천",
    "추천해요",
    "기사추천",
    "축하해요",
    "통쾌해요",
    "행복해요",
    "화나요",
    "황당해요",
    "후속 원해요",
    "후속강추",
    "후속기사 원해요",
    "후속기사요청",
    "후속기사원해요",
    "후속보도 원해요",
    "후속보도요청",
    "후속취재 요청",
    "후속취재요청",
    "후속요청",
    "훈훈해요",
    "흐뭇해요",
    "흥미로워요",
    "흥미진진",
    "힘내요",
    "아주 좋아요",
    "관심 있어요",
    "어이 없어요",
];

/// What the name of a button's picture ends in.
pub(crate) const PICTURE: &str = "이미지";

/// What readers and comments are counted by: `공감 3명`, `댓글 2건`.
pub(crate) const COUNTERS: &[char] = &['개', '명', '건'];

/// What comments are called, longest first.
pub(crate) const COMMENTS: &[&str] = &[
    "이 기사에 대한 독자 의견",
    "기사에 대한 독자 의견",
    "이 기사에 대한 댓글 이야기",
    "기사에 대한 댓글",
    "이 기사에 대한 댓글",
    "전체기사의견",
    "네티즌 의견",
    "네티즌의견",
    "독자 의견",
    "독자의견",
    "꼬릿글 쓰기",
    "꼬릿글",
    "기사 댓글",
    "소셜 댓글",
    "전체댓글",
    "전체 댓글",
    "댓글달기",
    "댓글보기",
    "댓글 보기",
    "댓글수",
    "댓글 수",
    "100자평",
    "100자 평",
    "한줄평",
    "한줄의견",
    "한 줄 의견",
    "타임톡",
    "기사 100자평",
    "기사의견",
    "기사 의견",
    "댓글",
    "의견",
    "코멘트",
];

/// What else is counted beside them: `공감 3 | 댓글 2 | 스크랩 1`.
pub(crate) const PASSED: &[&str] = &["스크랩", "조회수", "조회", "공유"];

/// Buttons between those counts that have none.
pub(crate) const SHARING: &[&str] = &["페이스북", "트위터", "카카오톡"];

/// Buttons that stand beside the number of comments: `댓글 2 폰트`.
pub(crate) const BESIDE: &[&str] = &[" 폰트", " 요약봇", "댓글페이지로 이동"];

/// The button beside what readers feel: `좋아요 3 슬퍼요 1 좋아요 평가하기`.
pub(crate) const TO_RATE: &str = "좋아요 평가하기";

/// What may stand before the number of comments: `댓글 총 8개`.
pub(crate) const IN_ALL: &str = "총";

/// A sentence that tells the number of comments: `현재 총 3개의 댓글이 있습니다`.
pub(crate) const BEFORE_COUNT: &[&str] = &["현재 ", "총 "];
pub(crate) const OF_THEM: &str = "개의 ";
pub(crate) const THERE_ARE: &str = "이 있습니다";

/// What counters may begin with: `이 기사 좋아요 8`.
pub(crate) const SUBJECT: &str = "이 기사 ";
