-- What version 7 of the schema changed, as released, and rows that show it. Never changed.
PRAGMA user_version = 7;
CREATE TABLE ratings (
            message_id TEXT PRIMARY KEY NOT NULL
                REFERENCES messages (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            good INTEGER NOT NULL,
            reason TEXT NOT NULL,
            rated TEXT NOT NULL
        ) STRICT;
