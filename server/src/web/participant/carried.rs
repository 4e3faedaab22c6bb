//! What is typed or chosen on a screen and not sent yet, while a person looks at the languages or
//! at help: the other page holds it and posts it back. Nothing of it is kept here.

use app::frame;

use super::whereabouts::is_place;
use crate::web::page::Reading;

/// The names of the fields that forms of ours have; others are dropped.
const FIELDS: [&str; 3] = ["option", "code", "fault"];

/// More options than a question has.
const MOST: usize = 64;

/// Longer than the id of an option, and as much of a code as its field takes.
const LONGEST: usize = 40;

/// Names and values of a form, as posted.
pub(super) type Posted = Vec<(String, String)>;

/// The fields of a form.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Carried {
    fields: Posted,
}

impl Carried {
    /// Keeps what forms of ours have, and of that no more than they take.
    pub(super) fn of(posted: Posted) -> Self {
        let fields = posted
            .into_iter()
            .filter(|(name, _)| FIELDS.contains(&name.as_str()))
            .take(MOST)
            .map(|(name, value)| (name, value.chars().take(LONGEST).collect()))
            .collect();
        Self { fields }
    }

    /// Whether the page told of a fault, which then has the focus in the other language as well.
    pub(super) fn is_fault(&self) -> bool {
        self.fields.iter().any(|(name, _)| name == "fault")
    }

    /// As the page has it that holds it. `to` is the place that it came from.
    pub(super) fn held(self, reading: Reading<'_>, to: &str) -> frame::Carried {
        frame::Carried {
            action: reading.address(if is_place(to) { to } else { "" }),
            fields: self.fields,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn posted(fields: &[(&str, &str)]) -> Posted {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        fields.iter().map(owned).collect()
    }

    #[test]
    fn fields_of_ours_are_carried_and_nothing_else() {
        let fields = [
            ("option", "a"),
            ("action", "show"),
            ("x", "y"),
            ("fault", "1"),
        ];
        let carried = Carried::of(posted(&fields));
        assert_eq!(carried.fields, posted(&[("option", "a"), ("fault", "1")]));
        assert!(carried.is_fault());
        assert!(!Carried::of(posted(&[("code", "12")])).is_fault());
    }

    #[test]
    fn a_huge_form_is_carried_no_further_than_forms_of_ours_go() {
        let long = "x".repeat(10_000);
        let carried = Carried::of(posted(&vec![("option", long.as_str()); 1_000]));
        assert_eq!(carried.fields.len(), MOST);
        assert!(
            carried
                .fields
                .iter()
                .all(|(_, value)| value.len() == LONGEST)
        );
    }
}
