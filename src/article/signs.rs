//! Which signs a line has: most kinds of line are told apart from headlines and prose by a sign that those lack.

/// Signs that stand somewhere in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Signs(u16);

impl Signs {
    pub(super) const DIGIT: Self = Self(1);
    /// `=`, `:` or `|`.
    pub(super) const JOINT: Self = Self(1 << 1);
    pub(super) const AT: Self = Self(1 << 2);
    pub(super) const HASH: Self = Self(1 << 3);
    pub(super) const PERCENT: Self = Self(1 << 4);
    /// `>`
    pub(super) const STEP: Self = Self(1 << 5);
    /// The end of a sentence.
    pub(super) const STOP: Self = Self(1 << 6);
    /// `/`
    pub(super) const BAR: Self = Self(1 << 7);
    /// A bracket that closes.
    pub(super) const CLOSE: Self = Self(1 << 8);
    /// The first byte of the signs ⓒ, ©, ℃, ▲, › and the like, and of curly quotes.
    pub(super) const SPECIAL: Self = Self(1 << 9);
    /// The first byte of 《 〉 and the like.
    pub(super) const EASTERN: Self = Self(1 << 10);

    pub(super) fn of(line: &str) -> Self {
        Self(line.bytes().fold(0, |signs, byte| signs | BY_BYTE[usize::from(byte)]))
    }

    /// Whether the line has any of some signs.
    pub(super) const fn any(self, of: Self) -> bool {
        self.0 & of.0 != 0
    }

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

static BY_BYTE: [u16; 256] = by_byte();

const fn by_byte() -> [u16; 256] {
    let mut signs = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        #[allow(clippy::cast_possible_truncation, reason = "below 256")]
        let sign = match byte as u8 {
            b'0'..=b'9' => Signs::DIGIT,
            b'=' | b':' | b'|' => Signs::JOINT,
            b'@' => Signs::AT,
            b'#' => Signs::HASH,
            b'%' => Signs::PERCENT,
            b'>' => Signs::STEP.or(Signs::CLOSE),
            b'.' | b'?' | b'!' => Signs::STOP,
            b'/' => Signs::BAR,
            b')' | b']' => Signs::CLOSE,
            0xC2 | 0xE2 => Signs::SPECIAL,
            0xE3 => Signs::EASTERN,
            _ => Signs(0),
        };
        signs[byte] = sign.0;
        byte += 1;
    }
    signs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_seen_wherever_they_stand() {
        for (line, sign) in [
            ("댓글 3", Signs::DIGIT),
            ("천안=홍길동", Signs::JOINT),
            ("홍길동 hong@", Signs::AT),
            ("#쌀값", Signs::HASH),
            ("홈 > 사회", Signs::STEP),
            ("홈 › 사회", Signs::SPECIAL),
            ("홈 〉 사회", Signs::EASTERN),
            ("ⓒ 한빛일보", Signs::SPECIAL),
            ("© 한빛일보", Signs::SPECIAL),
            ("있다. 한빛", Signs::STOP),
        ] {
            assert!(Signs::of(line).any(sign), "{line}");
        }
        let all = Signs(u16::MAX);
        assert!(!Signs::of("한빛시 다리 놓는다").any(all));
    }
}
