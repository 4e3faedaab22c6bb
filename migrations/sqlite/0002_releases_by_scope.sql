-- Releases of counties and of the nation beside those of municipalities, and municipalities whose
-- release is held. Its twin for PostgreSQL has the same number and the same names.
-- What must never be here: a count, or who read what.

-- Raised by whatever changes what a release is computed from or beside (an import, a hold, another
-- release): a release is written only if nothing of that happened while it was computed.
ALTER TABLE waves ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;

CREATE TABLE releases_before AS SELECT * FROM releases;
DROP TABLE releases;

-- Frozen releases: `content` is encoded, and read, by the crate `disclosure` alone. Version and
-- digest of the questionnaire, threshold, rules, and a keyed digest of all of it are inside.
-- `scope` is `municipality:ID`, `county:NUMBER` or `nation`. A row is never changed or removed.
CREATE TABLE releases (
    release_number INTEGER NOT NULL,
    wave_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    released_on TEXT NOT NULL,
    content BLOB NOT NULL,
    CONSTRAINT releases_pk PRIMARY KEY (release_number),
    CONSTRAINT releases_once UNIQUE (wave_id, scope),
    CONSTRAINT releases_wave FOREIGN KEY (wave_id) REFERENCES waves (wave_id),
    CONSTRAINT releases_scope CHECK (
        scope = 'nation' OR scope LIKE 'county:__' OR scope LIKE 'municipality:_%'
    )
);

-- Nobody noted the day before; the day of this migration stands for it.
INSERT INTO releases (release_number, wave_id, scope, released_on, content)
SELECT release_number, wave_id, 'municipality:' || municipality_id, DATE('now'), content
FROM releases_before ORDER BY release_number;
DROP TABLE releases_before;

-- Municipalities that get no release, and are in no county's or nation's figures, until somebody
-- has looked (rule B12 of docs/privacy.md). The reason is for that person.
CREATE TABLE holds (
    wave_id TEXT NOT NULL,
    municipality_id INTEGER NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT holds_pk PRIMARY KEY (wave_id, municipality_id),
    CONSTRAINT holds_collection FOREIGN KEY (wave_id, municipality_id)
        REFERENCES collections (wave_id, municipality_id)
);
