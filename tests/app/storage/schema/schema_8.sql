-- What version 8 of the schema changed, as released, and rows that show it. Never changed.
PRAGMA user_version = 8;
CREATE TABLE attachments (
            id INTEGER PRIMARY KEY NOT NULL,
            message_id TEXT REFERENCES messages (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            draft_key TEXT,
            number INTEGER NOT NULL,
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            size INTEGER NOT NULL,
            whole INTEGER NOT NULL,
            text TEXT NOT NULL,
            CHECK ((message_id IS NULL) <> (draft_key IS NULL))
        ) STRICT;
CREATE INDEX attachments_by_message ON attachments (message_id, number) WHERE message_id IS NOT NULL;
CREATE INDEX attachments_by_draft ON attachments (draft_key, number) WHERE draft_key IS NOT NULL;
