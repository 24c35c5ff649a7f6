//! Questions to an archive, in SQL. Each has one answer: rows are ordered to the last.

/// A question and how it is asked of the table `articles`.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    pub title: &'static str,
    pub sql: &'static str,
}

/// The largest investments in euros, quarter by quarter.
pub const INVESTMENTS: Question = Question {
    title: "The two largest investments in euros, by quarter",
    sql: "
WITH amounts AS (
    SELECT id, published, unnest(gisa_money(text, published)) AS amount
    FROM articles
    WHERE published IS NOT NULL AND gisa_metadata(text)['headline']['text'] LIKE '%투자%'
), ranked AS (
    SELECT date_trunc('quarter', published) AS quarter, amount['max'] AS euros, amount['text'] AS written, id,
           row_number() OVER (PARTITION BY date_trunc('quarter', published) ORDER BY amount['max'] DESC, id) AS place
    FROM amounts
    WHERE amount['currency'] = 'EUR'
)
SELECT quarter, place, euros, written, id FROM ranked WHERE place <= 2 ORDER BY quarter, place",
};

/// Who speaks most, and on what: the hashtag that stands under most of their quotations.
pub const SPEAKERS: Question = Question {
    title: "Who was quoted most, and on what",
    sql: "
WITH said AS (
    SELECT unnest(gisa_quotes(text, published)) AS quote, gisa_metadata(text)['hashtags'][1] AS topic FROM articles
), counted AS (
    SELECT quote['speaker']['name'] AS speaker, topic, count(*) AS quotes
    FROM said
    WHERE quote['speaker']['class'] = 'person'
    GROUP BY quote['speaker']['name'], topic
), ranked AS (
    SELECT speaker, topic, quotes,
           sum(quotes) OVER (PARTITION BY speaker) AS total,
           row_number() OVER (PARTITION BY speaker ORDER BY quotes DESC, topic) AS place
    FROM counted
)
SELECT speaker, total, topic, quotes FROM ranked WHERE place = 1 ORDER BY total DESC, speaker LIMIT 5",
};

/// Restatements in won whose rate is off by more than half from the middle one of all pages: misprints of 억 and 조.
pub const RATES: Question = Question {
    title: "Amounts whose implied exchange rate is off",
    sql: "
WITH lists AS (
    SELECT id, gisa_money(text, published) AS amounts FROM articles
), pairs AS (
    SELECT id, amounts, unnest(amounts) AS amount FROM lists
), restated AS (
    SELECT id, amount, amounts[amount['equivalent_of'] + 1] AS original
    FROM pairs
    WHERE amount['equivalent_of'] IS NOT NULL
), rates AS (
    SELECT id, original['text'] AS original, amount['text'] AS restated, original['currency'] AS currency,
           CAST(amount['min'] + amount['max'] AS DOUBLE) / CAST(original['min'] + original['max'] AS DOUBLE) AS rate
    FROM restated
), middles AS (
    SELECT currency, median(rate) AS usual FROM rates GROUP BY currency
)
SELECT id, original, restated, rate, usual
FROM rates JOIN middles ON rates.currency = middles.currency
WHERE rate > 2 * usual OR rate * 2 < usual
ORDER BY id, restated",
};

/// All of them.
pub const ALL: [Question; 3] = [INVESTMENTS, SPEAKERS, RATES];
