//! Time stamps as the types of `jiff`, with the feature of that name.

use jiff::Timestamp;
use jiff::civil::Date;

use super::When;
use crate::date::to_jiff_date;

impl When {
    /// The instant; none where the page has only the day. With the feature `jiff`.
    ///
    /// ```
    /// let page = "다리 놓는다\n입력 2025.03.10. 오후 2:52\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// let published = article.metadata().published().unwrap().when();
    /// assert_eq!(published.to_jiff_timestamp(), Some("2025-03-10T14:52:00+09:00".parse()?));
    /// # Ok::<(), jiff::Error>(())
    /// ```
    #[must_use]
    pub fn to_jiff_timestamp(self) -> Option<Timestamp> {
        match self {
            Self::Day(_) => None,
            Self::Instant(instant) => Timestamp::from_second(instant.timestamp()).ok(),
        }
    }

    /// The day in Korea. With the feature `jiff`.
    ///
    /// ```
    /// let page = "다리 놓는다\n입력 2025.03.10\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// let published = article.metadata().published().unwrap().when();
    /// assert_eq!(published.to_jiff_date(), Some(jiff::civil::date(2025, 3, 10)));
    /// assert_eq!(published.to_jiff_timestamp(), None);
    /// ```
    #[must_use]
    pub fn to_jiff_date(self) -> Option<Date> {
        to_jiff_date(self.day())
    }
}
