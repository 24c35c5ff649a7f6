//! Pages in EUC-KR (CP949), as many Korean archives keep them: decode first, then parse.
//!
//! ```text
//! cargo run --example decode_euc_kr
//! ```

use encoding_rs::EUC_KR;
use gisa::money;

fn main() {
    let page = "회사는 20억 유로(약 3조 원)를 유치했다";
    let (bytes, ..) = EUC_KR.encode(page);
    println!("as stored: {} bytes, UTF-8: {}", bytes.len(), std::str::from_utf8(&bytes).is_ok());

    let (text, _, malformed) = EUC_KR.decode(&bytes);
    assert!(!malformed, "a page that is not EUC-KR would show here");
    for mention in money::find(&text) {
        println!("{} = {}", mention.text(), mention.value());
    }
}
