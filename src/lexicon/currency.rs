//! The currencies that Korean news writes about, and their names.

use crate::scan::table::{List, Table};

/// One currency.
#[derive(Debug)]
pub(crate) struct Row {
    /// The code of ISO 4217.
    pub(crate) code: &'static str,
    /// Country and unit, as a dictionary names it.
    pub(crate) name: &'static str,
    /// The names behind an amount, the one to write first; `_` is a place where a space may stand. A unit
    /// that several countries have stands bare where news text means that country by it.
    pub(crate) words: &'static [&'static str],
}

/// All currencies, the commonest first, and none whose word begins a later one (루피아 before 루피).
pub(crate) const CURRENCIES: &[Row] = &[
    Row { code: "KRW", name: "대한민국 원", words: &["원"] },
    Row {
        code: "USD",
        name: "미국 달러",
        words: &["달러", "미국_달러", "미_달러", "US달러", "US 달러", "불", "弗", "미불"],
    },
    Row { code: "EUR", name: "유로", words: &["유로"] },
    Row { code: "JPY", name: "일본 엔", words: &["엔", "일본_엔"] },
    Row { code: "CNY", name: "중국 위안", words: &["위안", "중국_위안", "인민폐"] },
    Row { code: "GBP", name: "영국 파운드", words: &["파운드", "영국_파운드"] },
    Row { code: "CHF", name: "스위스 프랑", words: &["프랑", "스위스_프랑"] },
    Row { code: "AUD", name: "호주 달러", words: &["호주_달러", "오스트레일리아_달러"] },
    Row { code: "CAD", name: "캐나다 달러", words: &["캐나다_달러"] },
    Row { code: "HKD", name: "홍콩 달러", words: &["홍콩_달러"] },
    Row { code: "SGD", name: "싱가포르 달러", words: &["싱가포르_달러", "싱가폴_달러"] },
    Row {
        code: "TWD", name: "대만 달러", words: &["대만_달러", "신대만_달러", "타이완_달러"]
    },
    Row { code: "NZD", name: "뉴질랜드 달러", words: &["뉴질랜드_달러"] },
    Row {
        code: "IDR", name: "인도네시아 루피아", words: &["루피아", "인도네시아_루피아"]
    },
    Row { code: "MVR", name: "몰디브 루피야", words: &["루피야", "몰디브_루피야"] },
    Row { code: "INR", name: "인도 루피", words: &["루피", "인도_루피"] },
    Row { code: "THB", name: "태국 밧", words: &["밧", "바트", "태국_밧", "태국_바트"] },
    Row { code: "VND", name: "베트남 동", words: &["베트남_동"] },
    Row { code: "PHP", name: "필리핀 페소", words: &["페소", "필리핀_페소"] },
    Row { code: "MYR", name: "말레이시아 링깃", words: &["링깃", "말레이시아_링깃"] },
    Row { code: "RUB", name: "러시아 루블", words: &["루블", "러시아_루블"] },
    Row { code: "BRL", name: "브라질 헤알", words: &["헤알", "브라질_헤알"] },
    Row { code: "MXN", name: "멕시코 페소", words: &["멕시코_페소"] },
    Row {
        code: "TRY", name: "튀르키예 리라", words: &["리라", "튀르키예_리라", "터키_리라"]
    },
    Row {
        code: "SAR", name: "사우디아라비아 리얄", words: &["리얄", "사우디_리얄", "사우디아라비아_리얄"]
    },
    Row {
        code: "AED", name: "아랍에미리트 디르함", words: &["디르함", "UAE_디르함", "아랍에미리트_디르함"]
    },
    Row { code: "ILS", name: "이스라엘 셰켈", words: &["셰켈", "세켈", "이스라엘_셰켈"] },
    Row { code: "SEK", name: "스웨덴 크로나", words: &["크로나", "스웨덴_크로나"] },
    Row { code: "NOK", name: "노르웨이 크로네", words: &["크로네", "노르웨이_크로네"] },
    Row { code: "DKK", name: "덴마크 크로네", words: &["덴마크_크로네"] },
    Row { code: "ISK", name: "아이슬란드 크로나", words: &["아이슬란드_크로나"] },
    Row {
        code: "PLN",
        name: "폴란드 즈워티",
        words: &["즈워티", "즐로티", "폴란드_즈워티", "폴란드_즐로티"],
    },
    Row { code: "HUF", name: "헝가리 포린트", words: &["포린트", "헝가리_포린트"] },
    Row { code: "CZK", name: "체코 코루나", words: &["코루나", "체코_코루나"] },
    Row { code: "RON", name: "루마니아 레우", words: &["루마니아_레우", "레우"] },
    Row { code: "RSD", name: "세르비아 디나르", words: &["세르비아_디나르"] },
    Row {
        code: "UAH", name: "우크라이나 흐리우냐", words: &["흐리우냐", "흐리브냐", "우크라이나_흐리우냐"]
    },
    Row { code: "KZT", name: "카자흐스탄 텡게", words: &["텡게", "카자흐스탄_텡게"] },
    Row { code: "BYN", name: "벨라루스 루블", words: &["벨라루스_루블"] },
    Row { code: "AMD", name: "아르메니아 드람", words: &["아르메니아_드람"] },
    Row { code: "AZN", name: "아제르바이잔 마나트", words: &["아제르바이잔_마나트"] },
    Row { code: "UZS", name: "우즈베키스탄 숨", words: &["우즈베키스탄_숨", "우즈벡_숨"] },
    Row { code: "KGS", name: "키르기스스탄 솜", words: &["키르기스스탄_솜"] },
    Row { code: "MNT", name: "몽골 투그릭", words: &["투그릭", "투그리크", "몽골_투그릭"] },
    Row { code: "LAK", name: "라오스 킵", words: &["킵", "라오스_킵"] },
    Row { code: "KHR", name: "캄보디아 리엘", words: &["리엘", "캄보디아_리엘"] },
    Row { code: "MMK", name: "미얀마 짯", words: &["짯", "미얀마_짯"] },
    Row { code: "BDT", name: "방글라데시 타카", words: &["타카", "방글라데시_타카"] },
    Row { code: "PKR", name: "파키스탄 루피", words: &["파키스탄_루피"] },
    Row { code: "LKR", name: "스리랑카 루피", words: &["스리랑카_루피"] },
    Row { code: "NPR", name: "네팔 루피", words: &["네팔_루피"] },
    Row { code: "BTN", name: "부탄 눌트럼", words: &["눌트럼", "부탄_눌트럼"] },
    Row { code: "KPW", name: "북한 원", words: &["북한_원"] },
    Row { code: "MOP", name: "마카오 파타카", words: &["파타카", "마카오_파타카"] },
    Row { code: "BND", name: "브루나이 달러", words: &["브루나이_달러"] },
    Row { code: "IRR", name: "이란 리알", words: &["리알", "이란_리알", "이란_리얄"] },
    Row { code: "IQD", name: "이라크 디나르", words: &["이라크_디나르"] },
    Row { code: "KWD", name: "쿠웨이트 디나르", words: &["디나르", "쿠웨이트_디나르"] },
    Row { code: "JOD", name: "요르단 디나르", words: &["요르단_디나르"] },
    Row { code: "BHD", name: "바레인 디나르", words: &["바레인_디나르"] },
    Row { code: "QAR", name: "카타르 리얄", words: &["카타르_리얄", "카타르_리알"] },
    Row { code: "OMR", name: "오만 리알", words: &["오만_리알", "오만_리얄"] },
    Row { code: "YER", name: "예멘 리알", words: &["예멘_리알"] },
    Row { code: "LYD", name: "리비아 디나르", words: &["리비아_디나르"] },
    Row { code: "TND", name: "튀니지 디나르", words: &["튀니지_디나르"] },
    Row { code: "DZD", name: "알제리 디나르", words: &["알제리_디나르"] },
    Row { code: "EGP", name: "이집트 파운드", words: &["이집트_파운드"] },
    Row { code: "LBP", name: "레바논 파운드", words: &["레바논_파운드"] },
    Row { code: "SYP", name: "시리아 파운드", words: &["시리아_파운드"] },
    Row {
        code: "ZAR",
        name: "남아프리카공화국 랜드",
        words: &["랜드", "란드", "남아공_랜드", "남아프리카공화국_랜드"],
    },
    Row {
        code: "NGN", name: "나이지리아 나이라", words: &["나이라", "나이지리아_나이라"]
    },
    Row { code: "KES", name: "케냐 실링", words: &["실링", "케냐_실링"] },
    Row { code: "UGX", name: "우간다 실링", words: &["우간다_실링"] },
    Row { code: "TZS", name: "탄자니아 실링", words: &["탄자니아_실링"] },
    Row { code: "GHS", name: "가나 세디", words: &["가나_세디"] },
    Row { code: "ETB", name: "에티오피아 비르", words: &["에티오피아_비르"] },
    Row { code: "SOS", name: "소말리아 실링", words: &["소말리아_실링"] },
    Row { code: "SDG", name: "수단 파운드", words: &["수단_파운드"] },
    Row { code: "SSP", name: "남수단 파운드", words: &["남수단_파운드"] },
    Row { code: "RWF", name: "르완다 프랑", words: &["르완다_프랑"] },
    Row { code: "CDF", name: "콩고 프랑", words: &["콩고_프랑"] },
    Row { code: "KMF", name: "코모로 프랑", words: &["코모로_프랑"] },
    Row { code: "XOF", name: "세파 프랑", words: &["세파_프랑", "CFA_프랑"] },
    Row { code: "ZMW", name: "잠비아 콰차", words: &["콰차", "잠비아_콰차"] },
    Row { code: "MWK", name: "말라위 콰차", words: &["말라위_콰차"] },
    Row { code: "MZN", name: "모잠비크 메티칼", words: &["메티칼", "모잠비크_메티칼"] },
    Row { code: "AOA", name: "앙골라 콴자", words: &["콴자", "앙골라_콴자"] },
    Row { code: "MGA", name: "마다가스카르 아리아리", words: &["마다가스카르_아리아리"] },
    Row { code: "MAD", name: "모로코 디르함", words: &["모로코_디르함"] },
    Row { code: "ARS", name: "아르헨티나 페소", words: &["아르헨티나_페소"] },
    Row { code: "CLP", name: "칠레 페소", words: &["칠레_페소"] },
    Row { code: "COP", name: "콜롬비아 페소", words: &["콜롬비아_페소"] },
    Row { code: "CUP", name: "쿠바 페소", words: &["쿠바_페소"] },
    Row { code: "PEN", name: "페루 솔", words: &["페루_솔"] },
    Row { code: "PYG", name: "파라과이 과라니", words: &["과라니", "파라과이_과라니"] },
    Row { code: "UYU", name: "우루과이 페소", words: &["우루과이_페소"] },
    Row {
        code: "BOB", name: "볼리비아 볼리비아노", words: &["볼리비아노", "볼리비아_볼리비아노"]
    },
    Row {
        code: "VES", name: "베네수엘라 볼리바르", words: &["볼리바르", "베네수엘라_볼리바르"]
    },
    Row { code: "HNL", name: "온두라스 렘피라", words: &["렘피라", "온두라스_렘피라"] },
    Row { code: "GTQ", name: "과테말라 케찰", words: &["케찰", "과테말라_케찰"] },
    Row { code: "CRC", name: "코스타리카 콜론", words: &["코스타리카_콜론"] },
    Row { code: "NIO", name: "니카라과 코르도바", words: &["니카라과_코르도바"] },
    Row { code: "DOP", name: "도미니카 페소", words: &["도미니카_페소"] },
    Row { code: "HTG", name: "아이티 구르드", words: &["구르드", "아이티_구르드"] },
    Row { code: "PGK", name: "파푸아뉴기니 키나", words: &["파푸아뉴기니_키나"] },
    Row { code: "FJD", name: "피지 달러", words: &["피지_달러"] },
    Row {
        code: "AFN", name: "아프가니스탄 아프가니", words: &["아프가니스탄_아프가니", "아프가니"]
    },
];

/// The word behind most amounts.
pub(crate) const WON: char = '원';

/// The unit of more countries than any other, which stands behind amounts without a digit too: `수천만 홍콩
/// 달러`.
pub(crate) const DOLLAR: &str = "달러";

/// Signs before or behind an amount, those that end in another one before it.
pub(crate) const SIGNS: &[(&str, &str)] = &[
    ("US$", "USD"),
    ("HK$", "HKD"),
    ("AU$", "AUD"),
    ("CA$", "CAD"),
    ("A$", "AUD"),
    ("C$", "CAD"),
    ("NT$", "TWD"),
    ("NZ$", "NZD"),
    ("S$", "SGD"),
    ("R$", "BRL"),
    ("$", "USD"),
    ("₩", "KRW"),
    ("￦", "KRW"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("￡", "GBP"),
    ("¥", "JPY"),
    ("￥", "JPY"),
    ("₹", "INR"),
    ("฿", "THB"),
    ("₫", "VND"),
    ("₱", "PHP"),
    ("₽", "RUB"),
    ("₺", "TRY"),
    ("₪", "ILS"),
    ("₴", "UAH"),
    ("₮", "MNT"),
];

/// Codes beside an amount that Korean text uses so. Others mean something else there: `COP30`, `3 CAD`.
pub(crate) const CODES: &[(&str, &str)] = &[
    ("KRW", "KRW"),
    ("USD", "USD"),
    ("EUR", "EUR"),
    ("JPY", "JPY"),
    ("CNY", "CNY"),
    ("RMB", "CNY"),
    ("GBP", "GBP"),
    ("CHF", "CHF"),
    ("AUD", "AUD"),
    ("HKD", "HKD"),
    ("SGD", "SGD"),
    ("TWD", "TWD"),
    ("VND", "VND"),
    ("THB", "THB"),
    ("RUB", "RUB"),
];

/// Words before an amount that name its currency and belong to it: `미화 500만 달러`.
pub(crate) const LEADERS: &Table<&str> = &Table::new(&[
    ("미화", "USD"),
    ("한화", "KRW"),
    ("원화", "KRW"),
    ("엔화", "JPY"),
    ("유로화", "EUR"),
    ("위안화", "CNY"),
]);

/// Parts of a unit: the word, the currency, and the power of ten by which it is smaller. A word alone is a
/// part of the first that has it.
pub(crate) const SUBUNITS: &[(&str, &str, u32)] = &[
    // "7원45전"; never alone.
    ("전", "KRW", 2),
    ("센트", "USD", 2),
    ("센트", "EUR", 2),
    ("센트", "AUD", 2),
    ("센트", "CAD", 2),
    ("센트", "HKD", 2),
    ("센트", "SGD", 2),
    ("센트", "NZD", 2),
    ("유로센트", "EUR", 2),
    ("펜스", "GBP", 2),
    ("페니", "GBP", 2),
];

/// Subunits that stand alone, too: `50센트`.
pub(crate) const LONE_SUBUNITS: &[&str] = &["유로센트", "센트", "펜스"];

/// English scales behind an amount with a sign: `US$1.2 billion`.
pub(crate) const SCALES: &[(&str, u32)] = &[
    ("trillion", 12),
    ("billion", 9),
    ("million", 6),
    ("bn", 9),
    ("tn", 12),
    ("mn", 6),
    ("T", 12),
    ("B", 9),
    ("b", 9),
    ("M", 6),
    ("m", 6),
    ("K", 3),
    ("k", 3),
];

/// The Vietnamese dong, which is written as the counter of buildings is.
pub(crate) const DONG: char = '동';

/// It is money where one of these stands before it in the same paragraph, or where an amount in won in
/// brackets follows.
pub(crate) const DONG_PLACES: &[&str] =
    &["베트남", "하노이", "호찌민", "호치민", "다낭", "냐짱", "나트랑", "푸꾸옥", "VND"];

/// Oman, which is also fifty thousand: before a currency that it has, the country.
pub(crate) const LIKE_A_NUMBER: &str = "오만";

/// Units of several countries: the bare word is the money of the country that was named last before it.
pub(crate) const SHARED: &List =
    &List::new(&["페소", "루피", "리얄", "리알", "크로네", "크로나", "디르함", "디나르", "실링", "콰차"]);
