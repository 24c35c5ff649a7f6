//! Words around hashtags.

/// Labels before hashtags.
pub(crate) const LABELS: &[&str] = &[
    "태그:",
    "태그 :",
    "태그",
    "키워드Tags",
    "키워드",
    "관련태그",
    "해시태그",
    "TAG",
    "Tags",
    "관련 키워드",
];

/// What looks like a hashtag and is the credit of a picture.
pub(crate) const PICTURE_TAG: &str = "#사진_";
