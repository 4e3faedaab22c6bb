//! Members of a split as bits: the options, the unanswered or the languages of a breakdown before
//! merging.

/// Members of a split, one bit each.
pub(crate) type Members = u128;

/// All members of a split; the table of all is the table of these.
pub(crate) const ALL: Members = Members::MAX;

/// The members with these places.
pub(crate) fn members(places: &[usize]) -> Members {
    places.iter().fold(0, |members, place| members | 1 << place)
}

/// The members with somebody in them.
pub(crate) fn present(sizes: &[u32]) -> Members {
    let present = (0..sizes.len()).filter(|place| sizes[*place] > 0);
    present.fold(0, |members, place| members | 1 << place)
}

/// How many people are in these members.
pub(crate) fn people(sizes: &[u32], of: Members) -> u32 {
    let sizes = sizes.iter().enumerate();
    sizes
        .filter(|(place, _)| of & (1 << place) != 0)
        .map(|(_, size)| size)
        .sum()
}

/// Their places, rising.
pub(crate) fn places(members: Members) -> impl Iterator<Item = usize> {
    (0..128).filter(move |place| members & (1 << place) != 0)
}
