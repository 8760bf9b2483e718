-- What version 10 of the schema changed, as released, and rows that show it. Never changed.
PRAGMA user_version = 10;
ALTER TABLE documents ADD COLUMN labels TEXT NOT NULL DEFAULT '[]';
ALTER TABLE passages ADD COLUMN labels TEXT NOT NULL DEFAULT '[]';
