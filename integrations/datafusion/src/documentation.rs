//! What `SHOW FUNCTIONS` says of the functions.

use datafusion::logical_expr::{DocSection, Documentation};

const SECTION: DocSection = DocSection {
    include: true,
    label: "Korean news",
    description: Some("Values that the text of Korean news holds."),
};

const TEXT: &str =
    "The text of a page, one block a line, furniture and all. Null gives null, an empty text nothing found.";

const PUBLISHED: &str = "The time that relative dates count from: a timestamp (Korean time, if it has no zone) or a date. Null leaves \
                         that to the page's own time stamp.";

pub(crate) fn metadata() -> Documentation {
    Documentation::builder(
        SECTION,
        "What a page of Korean news says about its article: a struct of headline {start, end, text}, sub_headlines, outlet, published \
         and updated (with published_has_time and updated_has_time false for a bare day), print, section, bylines [{name, role, \
         place, outlet, email}], dateline {place, agency}, subheads, captions [{start, end, text, credit}], hashtags, copyright \
         {start, end, text, holder, restrictions}, reactions (a map) and comments. What the page does not say is null.",
        "gisa_metadata(text)",
    )
    .with_argument("text", TEXT)
    .with_sql_example("SELECT gisa_metadata(text)['headline']['text'] FROM articles")
    .with_related_udf("gisa_people")
    .build()
}

pub(crate) fn money() -> Documentation {
    Documentation::builder(
        SECTION,
        "The amounts of money in a page of Korean news: a list of {start, end, text, currency, min, max, qualifier, per, equivalent_of}. \
         min and max are Decimal128(38, 9) in units of the currency, equal for one amount; equivalent_of is the index from 0 of \
         the amount that this one says again in another currency.",
        "gisa_money(text, published)",
    )
    .with_argument("text", TEXT)
    .with_argument("published", PUBLISHED)
    .with_sql_example(
        "SELECT m['currency'], m['max'] FROM (SELECT unnest(gisa_money(text, published)) AS m FROM articles)",
    )
    .with_related_udf("gisa_dates")
    .build()
}

pub(crate) fn dates() -> Documentation {
    Documentation::builder(
        SECTION,
        "The dates, times, durations and sets in a page of Korean news: a list of {start, end, text, type, value, mod, begin, \
         end_exclusive}. type, value and mod are TIMEX3's; begin and end_exclusive are timestamps without a zone, null for \
         durations, sets, and what cannot be resolved.",
        "gisa_dates(text, published)",
    )
    .with_argument("text", TEXT)
    .with_argument("published", PUBLISHED)
    .with_sql_example(
        "SELECT d['value'], d['begin'] FROM (SELECT unnest(gisa_dates(text, published)) AS d FROM articles)",
    )
    .with_related_udf("gisa_money")
    .build()
}

pub(crate) fn quotes() -> Documentation {
    Documentation::builder(
        SECTION,
        "The quotations in a page of Korean news: a list of {start, end, text, kind, speaker {name, class, mention}, cue {verb}}. kind is \
         direct, partial or indirect; class is person, institution, anonymous or unknown.",
        "gisa_quotes(text, published)",
    )
    .with_argument("text", TEXT)
    .with_argument("published", PUBLISHED)
    .with_sql_example(
        "SELECT q['speaker']['name'], q['text'] FROM (SELECT unnest(gisa_quotes(text, published)) AS q FROM articles)",
    )
    .with_related_udf("gisa_people")
    .build()
}

pub(crate) fn people() -> Documentation {
    Documentation::builder(
        SECTION,
        "The people in a page of Korean news, those who speak first: a list of {name, age, titles, organizations, mentions [{start, end}], \
         quotes}. quotes are indexes from 0 into what gisa_quotes gives for the same text.",
        "gisa_people(text, published)",
    )
    .with_argument("text", TEXT)
    .with_argument("published", PUBLISHED)
    .with_sql_example(
        "SELECT p['name'], p['titles'] FROM (SELECT unnest(gisa_people(text, published)) AS p FROM articles)",
    )
    .with_related_udf("gisa_quotes")
    .build()
}
