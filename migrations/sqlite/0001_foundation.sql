-- The tables of the main job. Its twin for PostgreSQL has the same number and the same names.
-- What must never be here: anything that joins a code, a session, a contact or a moment to an answer.

CREATE TABLE waves (
    wave_id TEXT NOT NULL,
    questionnaire TEXT NOT NULL,
    questionnaire_digest BLOB NOT NULL,
    opens TEXT NOT NULL,
    closes TEXT NOT NULL,
    results_until TEXT NOT NULL,
    threshold INTEGER NOT NULL CONSTRAINT waves_threshold_floor CHECK (threshold >= 10),
    keys_tested BOOLEAN NOT NULL DEFAULT FALSE,
    CONSTRAINT waves_pk PRIMARY KEY (wave_id)
);

-- One municipality's part of a wave. `cleaned` turns true when, after closing, nothing of the
-- sealed box is left in free pages or logs.
CREATE TABLE collections (
    wave_id TEXT NOT NULL,
    municipality_id INTEGER NOT NULL,
    closed BOOLEAN NOT NULL DEFAULT FALSE,
    cleaned BOOLEAN NOT NULL DEFAULT FALSE,
    CONSTRAINT collections_pk PRIMARY KEY (wave_id, municipality_id),
    CONSTRAINT collections_wave FOREIGN KEY (wave_id) REFERENCES waves (wave_id)
);

-- No code is stored, only its keyed digest.
CREATE TABLE access_codes (
    code_digest BLOB NOT NULL,
    wave_id TEXT NOT NULL,
    municipality_id INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    CONSTRAINT access_codes_pk PRIMARY KEY (code_digest),
    CONSTRAINT access_codes_generation UNIQUE (wave_id, municipality_id, generation),
    CONSTRAINT access_codes_collection FOREIGN KEY (wave_id, municipality_id)
        REFERENCES collections (wave_id, municipality_id)
);

-- A row for each open collection: the public key that its answers are sealed to. Closing removes
-- the row first, so that whatever would still come in fails on `sealed_answers_box`; the
-- constraint is deferred because the sealed answers leave a moment later in the same transaction.
CREATE TABLE boxes (
    wave_id TEXT NOT NULL,
    municipality_id INTEGER NOT NULL,
    public_key BLOB NOT NULL,
    CONSTRAINT boxes_pk PRIMARY KEY (wave_id, municipality_id),
    CONSTRAINT boxes_collection FOREIGN KEY (wave_id, municipality_id)
        REFERENCES collections (wave_id, municipality_id)
);

CREATE TABLE sealed_answers (
    row_key BLOB NOT NULL,
    wave_id TEXT NOT NULL,
    municipality_id INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT sealed_answers_pk PRIMARY KEY (row_key),
    CONSTRAINT sealed_answers_box FOREIGN KEY (wave_id, municipality_id)
        REFERENCES boxes (wave_id, municipality_id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

CREATE INDEX sealed_answers_by_collection ON sealed_answers (wave_id, municipality_id);

-- What makes sending twice store once: a keyed digest of the draft's random number, until closing.
CREATE TABLE sent_drafts (
    draft_digest BLOB NOT NULL,
    wave_id TEXT NOT NULL,
    municipality_id INTEGER NOT NULL,
    CONSTRAINT sent_drafts_pk PRIMARY KEY (draft_digest),
    CONSTRAINT sent_drafts_box FOREIGN KEY (wave_id, municipality_id)
        REFERENCES boxes (wave_id, municipality_id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

CREATE INDEX sent_drafts_by_collection ON sent_drafts (wave_id, municipality_id);

-- Answers of closed collections, written in shuffled order under random keys.
CREATE TABLE answers (
    row_key BLOB NOT NULL,
    wave_id TEXT NOT NULL,
    municipality_id INTEGER NOT NULL,
    language TEXT NOT NULL,
    options BLOB NOT NULL,
    CONSTRAINT answers_pk PRIMARY KEY (row_key),
    CONSTRAINT answers_collection FOREIGN KEY (wave_id, municipality_id)
        REFERENCES collections (wave_id, municipality_id)
) WITHOUT ROWID;

CREATE INDEX answers_by_collection ON answers (wave_id, municipality_id);

-- Frozen releases: `content` is encoded, and read, by the crate `disclosure` alone.
CREATE TABLE releases (
    release_number INTEGER NOT NULL,
    wave_id TEXT NOT NULL,
    municipality_id INTEGER NOT NULL,
    content BLOB NOT NULL,
    CONSTRAINT releases_pk PRIMARY KEY (release_number),
    CONSTRAINT releases_once UNIQUE (wave_id, municipality_id),
    CONSTRAINT releases_collection FOREIGN KEY (wave_id, municipality_id)
        REFERENCES collections (wave_id, municipality_id)
);

-- Contact persons and staff are personal data, kept apart from everything above.
CREATE TABLE contacts (
    contact_id TEXT NOT NULL,
    municipality_id INTEGER NOT NULL,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    written_form TEXT NOT NULL CONSTRAINT contacts_written_form CHECK (written_form IN ('nb', 'nn')),
    CONSTRAINT contacts_pk PRIMARY KEY (contact_id),
    CONSTRAINT contacts_email UNIQUE (municipality_id, email)
);

CREATE TABLE staff (
    staff_id TEXT NOT NULL,
    email TEXT NOT NULL,
    role TEXT NOT NULL CONSTRAINT staff_role CHECK (role IN ('analyst', 'administrator')),
    CONSTRAINT staff_pk PRIMARY KEY (staff_id),
    CONSTRAINT staff_email UNIQUE (email)
);

-- Single-use links by which contacts and staff sign in; `account` is `contact:ID` or `staff:ID`.
CREATE TABLE sign_in_links (
    link_digest BLOB NOT NULL,
    account TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    CONSTRAINT sign_in_links_pk PRIMARY KEY (link_digest)
);

CREATE TABLE sessions (
    session_digest BLOB NOT NULL,
    content TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    CONSTRAINT sessions_pk PRIMARY KEY (session_digest)
);

-- Append only; people are named by id, so that deleting them empties the log of names.
CREATE TABLE audit_log (
    entry_number INTEGER NOT NULL,
    happened_at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    CONSTRAINT audit_log_pk PRIMARY KEY (entry_number)
);
