//! What dates are found, what they mean, and that nothing else is one.

mod oracle;
mod parsing;
mod promises;
mod resolving;
mod tables;
