-- Version 1 of the schema as released, with one conversation. Never changed.
PRAGMA application_id = 1399349611;
PRAGMA user_version = 1;
CREATE TABLE conversations (
    id TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    deleted TEXT,
    leaf_id TEXT REFERENCES messages (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE messages (
    id TEXT PRIMARY KEY NOT NULL,
    conversation_id TEXT NOT NULL REFERENCES conversations (id) DEFERRABLE INITIALLY DEFERRED,
    parent_id TEXT REFERENCES messages (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    text TEXT NOT NULL,
    state TEXT NOT NULL,
    created TEXT NOT NULL,
    stats TEXT,
    error TEXT
) STRICT;
CREATE INDEX conversations_by_update ON conversations (updated);
CREATE INDEX conversations_by_leaf ON conversations (leaf_id);
CREATE INDEX messages_by_conversation ON messages (conversation_id);
CREATE INDEX messages_by_parent ON messages (parent_id);
CREATE INDEX messages_by_state ON messages (state);
INSERT INTO conversations VALUES (
    '019adeadbeef7000800000000000000a', 'ಭಾರತದ ರಾಜಧಾನಿ?',
    '2026-11-24T01:00:00.000000+00:00', '2026-11-24T01:00:05.000000+00:00', NULL,
    '019adeadbeef7000800000000000000c'
);
INSERT INTO messages VALUES (
    '019adeadbeef7000800000000000000b', '019adeadbeef7000800000000000000a', NULL, 'user', 'ಭಾರತದ ರಾಜಧಾನಿ?',
    'complete', '2026-11-24T01:00:00.000000+00:00', NULL, NULL
);
INSERT INTO messages VALUES (
    '019adeadbeef7000800000000000000c', '019adeadbeef7000800000000000000a',
    '019adeadbeef7000800000000000000b', 'assistant', 'ನವದೆಹಲಿ', 'complete', '2026-11-24T01:00:00.000000+00:00',
    '{"model": "m", "backend": "torch", "prompt_tokens": 9, "tokens": 4, "first_token_ms": 80.5, "tokens_per_second": 20.0, "stopped_by": "end", "forgotten": 0}', NULL
);
