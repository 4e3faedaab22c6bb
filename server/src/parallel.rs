//! Work on all cores: arithmetic on thousands of answers, or slow work on a few hundred files.

use std::sync::atomic::{AtomicUsize, Ordering};

/// What `each` gives for every item, worked out on all cores, in the order of the items.
///
/// It blocks until all is done; a panic in `each` goes on in the caller.
pub(crate) fn in_parallel<T: Sync, R: Send>(items: &[T], each: impl Fn(&T) -> R + Sync) -> Vec<R> {
    /// Fewer are not worth a thread.
    const FEWEST: usize = 32;
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let share = items.len().div_ceil(cores).max(FEWEST);
    std::thread::scope(|scope| {
        let parts: Vec<_> = items
            .chunks(share)
            .map(|part| scope.spawn(|| part.iter().map(&each).collect::<Vec<R>>()))
            .collect();
        parts
            .into_iter()
            .flat_map(|part| match part.join() {
                Ok(done) => done,
                Err(panic) => std::panic::resume_unwind(panic),
            })
            .collect()
    })
}

/// What `each` gives for every item, in the order of the items, for work that takes its time and
/// not always the same: every core takes the next item when it has done one. `done` hears of each
/// item as it is finished, on the core that did it.
///
/// It blocks until all is done; a panic in `each` goes on in the caller.
pub(crate) fn in_turns<T: Sync, R: Send>(
    items: &[T],
    each: impl Fn(&T) -> R + Sync,
    done: impl Fn(&R) + Sync,
) -> Vec<R> {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let next = AtomicUsize::new(0);
    let take = || {
        let mut results = Vec::new();
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(place) else {
                return results;
            };
            let result = each(item);
            done(&result);
            results.push((place, result));
        }
    };
    let mut results: Vec<(usize, R)> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..cores.min(items.len()))
            .map(|_| scope.spawn(take))
            .collect();
        workers
            .into_iter()
            .flat_map(|worker| match worker.join() {
                Ok(done) => done,
                Err(panic) => std::panic::resume_unwind(panic),
            })
            .collect()
    });
    results.sort_by_key(|(place, _)| *place);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_in_turns_is_done_once_for_each_item_and_comes_back_in_order() {
        let items: Vec<usize> = (0..500).collect();
        let heard = AtomicUsize::new(0);
        let squares = in_turns(
            &items,
            |item| item * item,
            |_| {
                heard.fetch_add(1, Ordering::Relaxed);
            },
        );
        assert_eq!(
            squares,
            items.iter().map(|item| item * item).collect::<Vec<_>>()
        );
        assert_eq!(heard.into_inner(), 500);
        assert!(in_turns(&[] as &[u8], |item| *item, |_| ()).is_empty());
    }
}
