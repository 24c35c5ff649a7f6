//! Hunts for texts that take more than linear time: short random patterns of what the grammars look for, repeated; and one behind
//! another, as of a long line before many short ones, which may each look back at it.
//!
//! ```text
//! cargo run --release --bin dos -- search SECONDS [SEED]     screens patterns by time, prints the suspicious ones
//! cargo run --release --bin dos -- run PATTERN BYTES         parses one text, to be counted under callgrind
//! ```
//!
//! Two patterns of one text stand on either side of `║`, or of `╫` if they share a line, each repeated over half of it. A pattern is
//! suspicious where eight times the text takes more than 28 times the time, twice in a row. Time only screens:
//! `dos/confirm.sh PATTERN` counts instructions at n and 2n and fails above a ratio of 2.2.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use gisa::Article;

/// What the grammars look for, and what stops them.
const PIECES: &[&str] = &[
    "1",
    "12",
    "2025",
    "0",
    "만",
    "억",
    "조",
    "천",
    " ",
    "  ",
    "\n",
    "\n\n",
    "원",
    "달러",
    "유로",
    "약 ",
    "수십",
    "~",
    "∼",
    "-",
    ".",
    ",",
    "년",
    "월",
    "일",
    "시",
    "분",
    "지난 ",
    "오는 ",
    "이날 ",
    "같은 해 ",
    "전날",
    "부터 ",
    "까지",
    "“",
    "”",
    "\"",
    "‘",
    "’",
    "'",
    "(",
    ")",
    "[",
    "]",
    "<",
    "그는 ",
    "김 대표는 ",
    "라고 ",
    "고 ",
    "다고 말했다. ",
    "며 ",
    "이어 ",
    "에 따르면 ",
    "것으로 ",
    "것이라고 ",
    "말했다",
    "기자",
    "=",
    "@",
    "a@b.c ",
    "ⓒ",
    "무단 전재",
    "#",
    "●",
    "▲",
    "가",
    "나다 ",
    "\u{1112}\u{1161}\u{11AB}",
    "\u{A0}",
    "\u{200B}",
    "１",
    "입력 2025.3.10 10:00",
    "댓글 3",
    "사진=",
    "/뉴스1",
    ">",
    "|",
    " | ",
    "•",
    "/",
    "기자\n",
    "[가나다]\n",
    "(단위: ",
    "고 있다.",
    "© ",
    "제공",
    "6시",
    "월요일",
    "역시 ",
    "라는 팬은 ",
    "(회장 ",
    "벨 의원은 ",
    "가나 “다”\n",
    "성명을 내고 ",
    "에게 ",
    "달라고 ",
    "말한 데 대해 ",
    "했고, ",
    "다는 주장이다. ",
    "비가 ",
    "벨 ",
    "다리를 ",
    "뜻을 강조했고 ",
    "늦었다고 밝혔다",
    "이날 벨 의원은 “가”고 ",
    "李 “가”\n",
    "라가a(나)다라 ",
    "…",
    "김도윤 대표가 ",
    "늦었다며 ",
    "또 ",
    ", ",
    "다음은 벨 의원과의 일문일답\n",
    "6분 뒤 ",
    "오후 8시 21분 ",
    "전분기 ",
    "3월 ",
    ". /뉴시스 ",
    "가나 제공 ",
    "■ 가나=",
    "# 가나 다\n",
    "벨 의원에게 물었다. ",
    "데 대해서는 ",
    "4월 29",
    "5월 3일 ",
    "늦었다는 주장과 ",
    "늦었다는 말을 들었고 ",
    "벨에게서 ",
    "까닭을 묻자 ",
    "’는 ",
    "[사진=가 제공] ",
    "<사진제공=가> ",
    "[가 제공]\n\n",
    "가나 다라\n\n",
    " : 사회",
    " < 기사본문",
    "며 나선 ",
    "이렇게 말했다.\n",
    "김도윤·박서준 의원은 ",
    "결론을 내린바 있다. ",
    "라는 말은 ",
    "뜻이다. ",
    "/앱 캡처가",
    "홍길동 기자 구독 ",
    "1. 가나\n",
    "데 대해, ",
    "홍길동\n",
    "밝혔다(가 ",
    "는 취지의 ",
    "취지의 취지의 ",
    "죽이겠다고 협박한 ",
    "] ⓒ가",
    "명의 팔로워\n",
    "/ 사진제공=가 ",
    "2000여 년 ",
    "1400년 가까운 ",
    "한 변호사는 ",
    "가운데 시가 ",
    "응답자의 60% ",
    "이상은 ",
    "벨의 답은 ",
    "2년 전 ",
    "14:00 ",
    "오늘의 ",
    "조사한 결과, ",
    "(Ana Bel) ",
    "것과 ",
    "이런 말을 했다. ",
    "다음과 같이 썼다. ",
    "이 같은 우려가 나온다. ",
    "벨의 말마따나 ",
    "벨을 조사해 ",
    "취지의 진술을 확보했다",
    "가나…” ",
    "제1조 적용을 ",
    "한들Inc. ",
    "밝힌 가운데, ",
    "16일 열리는 ",
    "오전 11시 5분쯤 ",
    "조사 중인 ",
    "수개월 ",
    "’15년 ",
    "슬라이드 이미지 3\n",
    "14:00 가나\n",
    "페이스북 ",
    "추천3 ",
    "2.3/뉴스1 ⓒ N 홍길동 기자(",
    "홍길동 촬영]\n",
    "(글 = 가, 사진 = ",
    "뉴스 뉴스",
    "”- 벨 의원, ",
    "고 묻자 ",
    "|사회\n",
    "승인 2025.3.10\n",
    "<가나일보> ",
    "\n[김도윤/상인 : 그렇다고 합니다.]\n",
    "\n▶ 인터뷰 : 김도윤 / 상인\n- “",
    "金道允의원은 ",
    "김도윤의원은 ",
    "의 얼굴은 ",
    "에게 여쭈니 ",
    "고 했다는 것이다. ",
    "의 말에 따르면 ",
    "그렇게 말하며 ",
    "노씨가 웃었다. ",
    "소식통의 말을 인용해 ",
    "입장 마감 ",
    "오후 8시까지 운영한다. ",
    "두 주 ",
    "지난 83년 ",
    "4월에 심었고 ",
    "심은 데 이어 ",
    "매주 화요일과 ",
    "월요일 휴관.",
    "1월분부터 ",
    "24시간 전보다 ",
    "누리꾼 반응은 ",
    "빠지느냐는 질문에 ",
    "억울하다고 한다. ",
    "뺀 이유는 ",
    "\nA : “",
    "이 배우는 ",
    "이 중 ",
    "나는 ",
    "쩐 홍 타오 ",
    "‘가 세라’는 ",
    "[사진] ",
    "가(사진=",
    "/한들 제공 ",
    "ⓒ한들통신\n",
    "것과 관련 ",
    "사고와 관련해 ",
    "관계자와의 문답이다.\n",
    "고 4일 ...",
    "“또...",
    "김하늘 의원은 ",
    "송다은은 ",
    "네티즌들의 반응은 엇갈렸다.\n",
    "한 개발자로부터 ",
    "들었다. ",
    "산하 ",
    "두 명은 ",
    "아침 최저기온 ",
    "내년도 ",
    "같은 해 한들은 ",
    "찾아 ",
];

/// Between the patterns of a text that has two: a line end, or nothing.
const BOUNDS: [(char, &str); 2] = [('║', "\n"), ('╫', "")];

fn main() -> ExitCode {
    let args: Vec<_> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["search", seconds] => search(seconds, "1"),
        ["search", seconds, seed] => search(seconds, seed),
        ["run", pattern, bytes] => match bytes.parse() {
            Ok(bytes) => {
                parse(&repeated(pattern, bytes));
                ExitCode::SUCCESS
            }
            Err(_) => usage(),
        },
        _ => usage(),
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: dos search SECONDS [SEED] | dos run PATTERN BYTES");
    ExitCode::from(2)
}

fn search(seconds: &str, seed: &str) -> ExitCode {
    let (Ok(seconds), Ok(seed)) = (seconds.parse(), seed.parse()) else { return usage() };
    let end = Instant::now() + Duration::from_secs(seconds);
    let mut random = Random(seed);
    let (mut tried, mut suspicious) = (0, 0);
    while Instant::now() < end {
        let mut pattern = of_pieces(&mut random);
        if random.below(3) == 0 {
            let (bound, _) = BOUNDS[random.below(BOUNDS.len())];
            pattern = format!("{pattern}{bound}{}", of_pieces(&mut random));
        }
        tried += 1;
        if is_suspicious(&pattern) && is_suspicious(&pattern) {
            suspicious += 1;
            println!("{pattern:?}");
        }
    }
    println!("{tried} patterns, {suspicious} suspicious");
    if suspicious == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn of_pieces(random: &mut Random) -> String {
    (0..1 + random.below(6)).map(|_| PIECES[random.below(PIECES.len())]).collect()
}

fn is_suspicious(pattern: &str) -> bool {
    const SMALL: usize = 8_000;
    let small = time(&repeated(pattern, SMALL));
    let large = time(&repeated(pattern, 8 * SMALL));
    large > small * 28
}

/// The shortest of three runs.
fn time(text: &str) -> Duration {
    (0..3)
        .map(|_| {
            let start = Instant::now();
            parse(text);
            start.elapsed()
        })
        .min()
        .unwrap_or_default()
}

fn parse(text: &str) {
    black_box(Article::parse(black_box(text)));
}

fn repeated(pattern: &str, bytes: usize) -> String {
    let parts = BOUNDS.iter().find_map(|(bound, between)| Some((pattern.split_once(*bound)?, between)));
    match parts {
        Some(((head, tail), between)) => repeated(head, bytes / 2) + between + &repeated(tail, bytes / 2),
        None => pattern.repeat(bytes / pattern.len().max(1) + 1),
    }
}

/// xorshift64*: a seed gives the same patterns everywhere.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.max(1);
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % bound
    }
}
