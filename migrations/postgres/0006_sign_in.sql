-- Signing in by a link that one asks for, and signing out everywhere. Its twin for SQLite has the
-- same number and the same names.

-- Who has asked for a link, as typed, whether or not there is such an account: so that the answer is
-- the same for everybody. Removed when the mail has been sent, or when there is nobody to send it to.
CREATE TABLE sign_in_requests (
    request_id TEXT NOT NULL,
    email TEXT NOT NULL,
    requested_at BIGINT NOT NULL,
    CONSTRAINT sign_in_requests_pk PRIMARY KEY (request_id)
);

-- A used link stays until it is old, so that a mail that has to be sent again brings it back no more.
ALTER TABLE sign_in_links ADD COLUMN used BOOLEAN NOT NULL DEFAULT FALSE;

-- Raised by signing out everywhere: sessions of an earlier generation are over.
ALTER TABLE contacts ADD COLUMN session_generation BIGINT NOT NULL DEFAULT 0;
ALTER TABLE staff ADD COLUMN session_generation BIGINT NOT NULL DEFAULT 0;
