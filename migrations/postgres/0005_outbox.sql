-- Mail that waits to be sent, and the guidance meetings that some of it invites to. Its twin for
-- SQLite has the same number and the same names.
-- What must never be here: an address, a finished text, a code, a link or a token (rule A11 of
-- docs/privacy.md). Mail is written when it is sent, from a template and ids.

-- `recipient` is `contact:ID` or `staff:ID`. Moments are Unix seconds. `taken` while a server is at
-- it, until `next_try_at`. `unsure` counts the times that the mail was handed to the mail server and
-- nobody knows what became of it. A mail that may
-- be sent only once keeps its row, with `sent_at`; the others' go when they have been sent.
CREATE TABLE outbox (
    mail_id TEXT NOT NULL,
    template TEXT NOT NULL,
    recipient TEXT NOT NULL,
    wave_id TEXT,
    about TEXT,
    queued_at BIGINT NOT NULL,
    useless_after BIGINT,
    next_try_at BIGINT NOT NULL,
    taken BOOLEAN NOT NULL DEFAULT FALSE,
    attempts BIGINT NOT NULL DEFAULT 0,
    unsure BIGINT NOT NULL DEFAULT 0,
    sent_at BIGINT,
    given_up_at BIGINT,
    CONSTRAINT outbox_pk PRIMARY KEY (mail_id),
    CONSTRAINT outbox_wave FOREIGN KEY (wave_id) REFERENCES waves (wave_id)
);

CREATE INDEX outbox_by_next_try ON outbox (next_try_at)
    WHERE sent_at IS NULL AND given_up_at IS NULL;

CREATE INDEX outbox_by_recipient ON outbox (recipient);

-- `starts` is a date and time of day in Norway, e.g. `2026-10-01T09:00`.
CREATE TABLE meetings (
    wave_id TEXT NOT NULL,
    starts TEXT NOT NULL,
    minutes BIGINT NOT NULL,
    place TEXT NOT NULL,
    CONSTRAINT meetings_pk PRIMARY KEY (wave_id),
    CONSTRAINT meetings_wave FOREIGN KEY (wave_id) REFERENCES waves (wave_id)
);
