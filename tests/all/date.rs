//! What dates are found, what they mean, and that nothing else is one.

mod finding;
mod parsing;
mod promises;
mod resolving;
