//! A function of the engine around one kind of column.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::sync::Arc;

use datafusion::arrow::datatypes::DataType;
use datafusion::common::{Result, ScalarValue, internal_err};
use datafusion::logical_expr::{
    ColumnarValue, Documentation, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility,
};
use gisa::Article;

use crate::arguments::{self, Published, Texts};
use crate::columns::Column;

/// The function that fills a column of the kind `C`.
pub(crate) struct Function<C> {
    signature: Signature,
    documentation: Documentation,
    column: PhantomData<fn() -> C>,
}

impl<C: Column> Function<C> {
    /// The function in the engine's wrapping.
    pub(crate) fn shared() -> Arc<ScalarUDF> {
        let signature = Signature::coercible(arguments::accepted(C::COUNTS_FROM), Volatility::Immutable);
        let named = signature.clone().with_parameter_names(arguments::names(C::COUNTS_FROM).to_vec());
        let function = Self {
            // The names are as many as the arguments; without them the function would still work by position.
            signature: named.unwrap_or(signature),
            documentation: C::documentation(),
            column: PhantomData,
        };
        Arc::new(ScalarUDF::new_from_impl(function))
    }

    fn filled(texts: &Texts<'_>, published: &Published<'_>, rows: usize) -> Result<C> {
        let mut column = C::with_capacity(rows);
        for row in 0..rows {
            match texts.get(row) {
                None => column.append_null(),
                Some("") => column.append_empty()?,
                Some(text) => column.append(&Article::parse_at(text, published.get(row)))?,
            }
        }
        Ok(column)
    }
}

impl<C: Column> ScalarUDFImpl for Function<C> {
    fn name(&self) -> &str {
        C::NAME
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(C::data_type())
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let [text, rest @ ..] = args.args.as_slice() else {
            return internal_err!("{} was called without a text", C::NAME);
        };
        // A constant is read once, however many rows there are.
        let constant = args.args.iter().all(|value| matches!(value, ColumnarValue::Scalar(_)));
        let rows = if constant { 1 } else { args.number_rows };
        let text = text.to_array(rows)?;
        let texts = Texts::new(&text)?;
        let published = rest.first().map(|value| value.to_array(rows)).transpose()?;
        let published = Published::new(published.as_ref())?;
        let column = Self::filled(&texts, &published, rows)?.finish()?;
        Ok(if constant {
            ColumnarValue::Scalar(ScalarValue::try_from_array(&column, 0)?)
        } else {
            ColumnarValue::Array(column)
        })
    }

    fn documentation(&self) -> Option<&Documentation> {
        Some(&self.documentation)
    }
}

// The engine compares functions, to find what a plan computes twice: two of one column are the same.

impl<C> PartialEq for Function<C> {
    fn eq(&self, other: &Self) -> bool {
        self.signature == other.signature
    }
}

impl<C> Eq for Function<C> {}

impl<C: Column> Hash for Function<C> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        C::NAME.hash(state);
    }
}

impl<C: Column> fmt::Debug for Function<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(C::NAME)
    }
}
