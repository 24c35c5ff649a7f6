//! What a search of several passes knows of where each of them stands.

/// The next place that a pass stops at, looked for only where the last one has been passed. So the next `ⓒ`
/// of a page is looked for once for all the lines before it, and not in each line.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) enum Ahead<T> {
    /// Not looked for yet.
    #[default]
    Unknown,
    /// Where it begins, and what it is.
    At(usize, T),
    /// The text holds no more.
    Nothing,
}

impl<T: Copy> Ahead<T> {
    /// The place at or behind `at`; `next` goes on to it from there, where the known one has been passed.
    /// Nothing where the text holds no more; `next` is then not asked again.
    #[inline]
    pub(crate) fn at_or_behind(
        &mut self,
        at: usize,
        next: impl FnOnce() -> Option<(usize, T)>,
    ) -> Option<(usize, T)> {
        let is_known = match self {
            Self::Unknown => false,
            Self::At(start, _) => *start >= at,
            Self::Nothing => true,
        };
        if !is_known {
            *self = next().map_or(Self::Nothing, |(start, what)| Self::At(start, what));
        }
        match *self {
            Self::At(start, what) => Some((start, what)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pass_goes_on_only_from_what_has_been_passed() {
        let (mut ahead, mut looked) = (Ahead::default(), 0);
        let mut at_or_behind = |at| {
            let mut places = [(3, 'a'), (7, 'b')].into_iter();
            ahead.at_or_behind(at, || {
                looked += 1;
                places.find(|&(start, _)| start >= at)
            })
        };
        let found: [_; 7] = [0, 2, 3, 4, 7, 8, 9].map(&mut at_or_behind);
        let (a, b) = (Some((3, 'a')), Some((7, 'b')));
        assert_eq!(found, [a, a, a, b, b, None, None]);
        assert_eq!(looked, 3);
    }
}
