//! What dates are found, what they mean, and that nothing else is one.

mod finding;
mod lunar;
mod oracle;
mod parsing;
mod promises;
mod resolving;
mod table;
