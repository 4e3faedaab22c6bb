//! What is due to be released, given what is closed, held and released already. Not here: what may
//! be shown of it.

use std::collections::HashSet;

use disclosure::Scope;
use domain::municipality::MunicipalityId;
use domain::wave::Phase;

use super::ReleasingError;
use crate::storage::CollectionState;

/// Where a wave stands.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) collections: Vec<CollectionState>,
    pub(super) held: Vec<MunicipalityId>,
    pub(super) released: HashSet<Scope>,
}

/// What is to be released.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Due {
    /// Everything that is left; these are all municipalities, those released before included.
    Wave(Vec<MunicipalityId>),
    /// Each of these by itself.
    Alone(Vec<MunicipalityId>),
}

impl Due {
    pub(super) fn municipalities(&self) -> &[MunicipalityId] {
        match self {
            Self::Wave(municipalities) | Self::Alone(municipalities) => municipalities,
        }
    }
}

impl Found {
    pub(super) fn due(&self, phase: Phase) -> Result<Due, ReleasingError> {
        let open = self.collections.iter().filter(|one| !one.closed).count();
        let waiting: Vec<_> = self
            .collections
            .iter()
            .filter(|one| one.closed)
            .map(|one| one.municipality)
            .filter(|municipality| !self.held.contains(municipality))
            .filter(|municipality| !self.is_released(*municipality))
            .collect();
        if self.collections.is_empty() {
            Err(ReleasingError::NoCollections)
        } else if self.released.contains(&Scope::Nation) {
            if waiting.is_empty() {
                let held = self.held.len();
                return Err(ReleasingError::ReleasedAlready { held });
            }
            Ok(Due::Alone(waiting))
        } else if open == 0 {
            let all = self.collections.iter().map(|one| one.municipality);
            Ok(Due::Wave(all.collect()))
        } else if phase == Phase::Over {
            Err(ReleasingError::StillOpen(open))
        } else if waiting.is_empty() {
            Err(ReleasingError::NothingClosed)
        } else {
            Ok(Due::Alone(waiting))
        }
    }

    pub(super) fn one(&self, municipality: MunicipalityId) -> Result<Due, ReleasingError> {
        let is_closed = |one: &CollectionState| one.municipality == municipality && one.closed;
        if !self.collections.iter().any(is_closed) {
            Err(ReleasingError::NotClosed)
        } else if self.held.contains(&municipality) {
            Err(ReleasingError::Held)
        } else if self.is_released(municipality) {
            let held = self.held.len();
            Err(ReleasingError::ReleasedAlready { held })
        } else {
            Ok(Due::Alone(vec![municipality]))
        }
    }

    fn is_released(&self, municipality: MunicipalityId) -> bool {
        self.released.contains(&Scope::Municipality(municipality))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(number: u32) -> MunicipalityId {
        MunicipalityId::new(number)
    }

    /// Municipalities 1, 2, ..., closed or not.
    fn found(closed: &[bool]) -> Found {
        let collections = (1..).zip(closed).map(|(number, closed)| CollectionState {
            municipality: id(number),
            closed: *closed,
            cleaned: *closed,
        });
        Found {
            collections: collections.collect(),
            held: Vec::new(),
            released: HashSet::new(),
        }
    }

    #[test]
    fn a_wave_without_collections_has_nothing_to_release() {
        let due = found(&[]).due(Phase::Over);
        assert!(matches!(due, Err(ReleasingError::NoCollections)), "{due:?}");
    }

    #[test]
    fn while_others_are_open_the_closed_ones_are_due_each_alone() {
        let mut found = found(&[true, false, true, true]);
        found.released.insert(Scope::Municipality(id(3)));
        found.held.push(id(4));
        assert_eq!(found.due(Phase::Open).unwrap(), Due::Alone(vec![id(1)]));
        found.released.insert(Scope::Municipality(id(1)));
        let due = found.due(Phase::Open);
        assert!(matches!(due, Err(ReleasingError::NothingClosed)), "{due:?}");
    }

    #[test]
    fn a_wave_that_is_over_must_be_closed_first() {
        let due = found(&[true, false, false]).due(Phase::Over);
        assert!(matches!(due, Err(ReleasingError::StillOpen(2))), "{due:?}");
    }

    #[test]
    fn when_all_have_closed_everything_is_due_at_whatever_day() {
        let mut found = found(&[true, true, true]);
        found.released.insert(Scope::Municipality(id(2)));
        found.held.push(id(3));
        for phase in [Phase::Open, Phase::Over] {
            let due = found.due(phase).unwrap();
            assert_eq!(due, Due::Wave(vec![id(1), id(2), id(3)]));
        }
    }

    #[test]
    fn after_the_wave_only_who_was_held_and_is_cleared_is_due() {
        let mut found = found(&[true, true]);
        found.held.push(id(2));
        found.released = HashSet::from([Scope::Municipality(id(1)), Scope::Nation]);
        let due = found.due(Phase::Over);
        assert!(
            matches!(due, Err(ReleasingError::ReleasedAlready { held: 1 })),
            "{due:?}"
        );
        found.held.clear();
        assert_eq!(found.due(Phase::Over).unwrap(), Due::Alone(vec![id(2)]));
    }

    #[test]
    fn one_alone_must_be_closed_not_held_and_not_released() {
        let mut found = found(&[true, false, true, true]);
        found.held.push(id(3));
        found.released.insert(Scope::Municipality(id(4)));
        assert_eq!(found.one(id(1)).unwrap(), Due::Alone(vec![id(1)]));
        assert!(matches!(found.one(id(2)), Err(ReleasingError::NotClosed)));
        assert!(matches!(found.one(id(9)), Err(ReleasingError::NotClosed)));
        assert!(matches!(found.one(id(3)), Err(ReleasingError::Held)));
        let released = found.one(id(4));
        assert!(
            matches!(released, Err(ReleasingError::ReleasedAlready { held: 1 })),
            "{released:?}"
        );
    }
}
