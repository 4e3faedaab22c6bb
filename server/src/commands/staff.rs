//! `samsvar staff`: analysts and administrators.

use anyhow::bail;
use clap::Subcommand;
use domain::role::Role;

use super::{OPERATOR, database, secrets};
use crate::config::Settings;
use crate::edge::{Clock, Randomness};
use crate::storage::AccountId;
use crate::web;

/// How long the first sign-in link is good, in seconds.
const FIRST_LINK_GOOD_FOR: i64 = 24 * 60 * 60;

#[derive(clap::Args, Debug)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand, Debug)]
enum Action {
    /// Adds a person and prints a sign-in link, good once within a day. For a person who is there
    /// already, a new link.
    Add {
        /// The person's address.
        email: String,
        /// `analyst` or `administrator`.
        #[arg(long)]
        role: Role,
    },
}

pub(super) async fn run(arguments: Arguments, settings: &Settings) -> anyhow::Result<()> {
    let Action::Add { email, role } = arguments.action;
    if role == Role::Contact {
        bail!("contacts are registered by their municipality; staff are analyst or administrator");
    }
    if !email.contains('@') || email.chars().any(|c| c.is_whitespace() || c.is_control()) {
        bail!("{email:?} is not an e-mail address");
    }
    let database = database(settings).await?;
    let secrets = secrets(settings)?;
    let randomness = Randomness::System;
    let id = format!("{:032x}", u128::from_le_bytes(randomness.bytes()));
    let (token, digest) = web::new_sign_in_token(&secrets, &randomness);
    let now = Clock::System.now();
    let mut repository = database.write().await?;
    let id = match repository.staff_by_email(&email).await? {
        Some((id, as_role)) if as_role == role => id,
        Some((_, as_role)) => bail!("{email} is {} already", as_role.as_str()),
        None => {
            repository.add_staff(&id, &email, role).await?;
            id
        }
    };
    let account = AccountId::Staff(id);
    repository
        .add_sign_in_link(&digest, &account, now.as_second() + FIRST_LINK_GOOD_FOR)
        .await?;
    repository
        .audit(
            now,
            OPERATOR,
            "made a sign-in link for staff",
            &account.to_string(),
        )
        .await?;
    repository.save().await?;
    database.close().await;
    println!("{}/sign-in/{token}", settings.public_url);
    Ok(())
}
