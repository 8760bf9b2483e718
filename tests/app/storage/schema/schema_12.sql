-- What version 12 of the schema changed, as released, and rows that show it. Never changed.
PRAGMA user_version = 12;
ALTER TABLE documents ADD COLUMN term_rules INTEGER NOT NULL DEFAULT 0;
