//! Mail from the outbox to a mail server that speaks SMTP, well-behaved or not.

mod delivery;
mod letters;
mod moments;
mod way;

use server::mail::{Letter, ToContact};
use server::storage::{AccountId, Contact};

use crate::support::house::House;

/// Puts a letter into the outbox.
async fn put_in(house: &House, letter: &Letter) -> bool {
    let state = &house.state;
    let mut repository = state.database.write().await.unwrap();
    let is_new = state.desk().post(&mut repository, letter).await.unwrap();
    repository.save().await.unwrap();
    is_new
}

/// A letter's recipient, by id, in the wave that is open.
fn to(house: &House, contact: &str) -> ToContact {
    ToContact {
        contact: contact.to_owned(),
        wave: house.survey.wave.id.clone(),
    }
}

/// Many contact persons of one municipality, a reminder for each in the outbox.
async fn remind_many(house: &House, number: usize) {
    let state = &house.state;
    let mut repository = state.database.write().await.unwrap();
    for person in 0..number {
        let contact = Contact {
            id: format!("many-{person}"),
            municipality: house.municipality,
            email: format!("person-{person}@example.org"),
            name: format!("Person {person}"),
            written_form: "nb".to_owned(),
        };
        repository.add_contact(&contact).await.unwrap();
        let letter = Letter::Reminder(to(house, &contact.id));
        state.desk().post(&mut repository, &letter).await.unwrap();
    }
    repository.save().await.unwrap();
}

/// A contact person's id.
async fn contact(house: &House, written_form: &str) -> String {
    match house.add_contact_reading(written_form).await {
        AccountId::Contact(id) | AccountId::Staff(id) => id,
    }
}
