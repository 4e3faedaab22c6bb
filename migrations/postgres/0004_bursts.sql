-- Days on which a municipality's code brought more answers at a stroke than classes do (rule B12 of
-- docs/privacy.md). Its twin for SQLite has the same number and the same names.
-- What must never be here: a time of day, a count, or anything of those who answered.

-- Removed when the collection closes; a municipality with such a day is then held.
CREATE TABLE bursts (
    wave_id TEXT NOT NULL,
    municipality_id BIGINT NOT NULL,
    day TEXT NOT NULL,
    CONSTRAINT bursts_pk PRIMARY KEY (wave_id, municipality_id, day),
    CONSTRAINT bursts_collection FOREIGN KEY (wave_id, municipality_id)
        REFERENCES collections (wave_id, municipality_id)
);
