-- Contacts register for a wave, confirm their address, and are approved. Its twin for SQLite has
-- the same number and the same names.

-- The last day on which contacts can register; nothing for the wave's last day.
ALTER TABLE waves ADD COLUMN register_until TEXT;

-- The unit that a contact person works in.
ALTER TABLE contacts ADD COLUMN unit TEXT NOT NULL DEFAULT '';

-- Who has registered and is not approved: `unconfirmed` until the link in the mail has been used,
-- `waiting` for an administrator, `ended` until a last mail has told that nothing came of it. Rows go
-- when they have become contacts, have ended, or were not confirmed in time. The link is known by a
-- keyed digest, made when the mail is written.
CREATE TABLE registrations (
    registration_id TEXT NOT NULL,
    wave_id TEXT NOT NULL,
    municipality_id BIGINT NOT NULL,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    written_form TEXT NOT NULL
        CONSTRAINT registrations_written_form CHECK (written_form IN ('nb', 'nn')),
    state TEXT NOT NULL
        CONSTRAINT registrations_state CHECK (state IN ('unconfirmed', 'waiting', 'ended')),
    confirm_digest BYTEA,
    registered_at BIGINT NOT NULL,
    CONSTRAINT registrations_pk PRIMARY KEY (registration_id),
    CONSTRAINT registrations_confirm UNIQUE (confirm_digest),
    CONSTRAINT registrations_wave FOREIGN KEY (wave_id) REFERENCES waves (wave_id)
);

-- The approved contacts of a municipality in a wave; there are four places.
CREATE TABLE wave_contacts (
    wave_id TEXT NOT NULL,
    municipality_id BIGINT NOT NULL,
    place BIGINT NOT NULL CONSTRAINT wave_contacts_places CHECK (place BETWEEN 1 AND 4),
    contact_id TEXT NOT NULL,
    CONSTRAINT wave_contacts_pk PRIMARY KEY (wave_id, municipality_id, place),
    CONSTRAINT wave_contacts_once UNIQUE (wave_id, contact_id),
    CONSTRAINT wave_contacts_wave FOREIGN KEY (wave_id) REFERENCES waves (wave_id),
    CONSTRAINT wave_contacts_contact FOREIGN KEY (contact_id) REFERENCES contacts (contact_id)
);

-- What differs from the mail domains that come with Samsvar: some more, and some that do not count.
CREATE TABLE mail_domains (
    municipality_id BIGINT NOT NULL,
    domain TEXT NOT NULL,
    counts BOOLEAN NOT NULL,
    CONSTRAINT mail_domains_pk PRIMARY KEY (municipality_id, domain)
);
