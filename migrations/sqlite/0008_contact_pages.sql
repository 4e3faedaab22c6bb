-- What contacts see and do while a wave is open. Its twin for PostgreSQL has the same number and the
-- same names.
-- What must never be here: how many have answered, or when anybody did.

-- How many had answered at a fixed hour, as far as it may be known while the collection is open: the
-- least number of a band, or 0 below the threshold (rule B6 of docs/privacy.md). The hour in Unix
-- seconds. Removed when the collection closes.
CREATE TABLE bands (
    wave_id TEXT NOT NULL,
    municipality_id INTEGER NOT NULL,
    counted_at BIGINT NOT NULL,
    at_least INTEGER NOT NULL,
    CONSTRAINT bands_pk PRIMARY KEY (wave_id, municipality_id),
    CONSTRAINT bands_collection FOREIGN KEY (wave_id, municipality_id)
        REFERENCES collections (wave_id, municipality_id)
);

-- Collections that close before their wave does, at the end of a day. A row goes if that is called off.
CREATE TABLE early_closings (
    wave_id TEXT NOT NULL,
    municipality_id INTEGER NOT NULL,
    last_day TEXT NOT NULL,
    CONSTRAINT early_closings_pk PRIMARY KEY (wave_id, municipality_id),
    CONSTRAINT early_closings_collection FOREIGN KEY (wave_id, municipality_id)
        REFERENCES collections (wave_id, municipality_id)
);

-- Which municipality an entry is about, whose contacts can read it.
ALTER TABLE audit_log ADD COLUMN municipality_id INTEGER;

CREATE INDEX audit_log_by_municipality ON audit_log (municipality_id);
