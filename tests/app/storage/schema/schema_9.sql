-- What version 9 of the schema changed, as released, and rows that show it. Never changed.
PRAGMA user_version = 9;
ALTER TABLE passages ADD COLUMN turns TEXT NOT NULL DEFAULT '[]';
