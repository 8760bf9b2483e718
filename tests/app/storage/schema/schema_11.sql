-- What version 11 of the schema changed, as released, and rows that show it. Never changed.
PRAGMA user_version = 11;
ALTER TABLE documents ADD COLUMN reading INTEGER NOT NULL DEFAULT 0;
