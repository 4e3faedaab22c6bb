-- What a wave offers: fixed when it opens, so that a comma mended later in a text or a clip takes no
-- language away from people who are answering. Its twin for SQLite has the same number and the
-- same names.

-- The languages with `:text` or `:sound` behind each, e.g. `ar:sound nb:text`; nothing until the
-- wave opens, and never changed after.
ALTER TABLE waves ADD COLUMN offered TEXT;
