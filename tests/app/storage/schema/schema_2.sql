-- Version 2 of the schema as released, with one conversation. Never changed.
PRAGMA application_id = 1399349611;
PRAGMA user_version = 2;
CREATE TABLE conversations (
    id TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    deleted TEXT,
    leaf_id TEXT REFERENCES messages (id) DEFERRABLE INITIALLY DEFERRED
, folder_id TEXT REFERENCES folders (id) DEFERRABLE INITIALLY DEFERRED, pinned TEXT, held INTEGER NOT NULL DEFAULT 0) STRICT;
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
, next_id TEXT) STRICT;
CREATE INDEX conversations_by_update ON conversations (updated);
CREATE INDEX conversations_by_leaf ON conversations (leaf_id);
CREATE INDEX messages_by_parent ON messages (parent_id);
CREATE INDEX messages_by_state ON messages (state);
CREATE TABLE folders (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    created TEXT NOT NULL,
    position INTEGER NOT NULL,
    keep_days INTEGER
) STRICT;
CREATE TABLE conversation_tags (
    conversation_id TEXT NOT NULL REFERENCES conversations (id) DEFERRABLE INITIALLY DEFERRED,
    tag TEXT NOT NULL,
    PRIMARY KEY (conversation_id, tag)
) STRICT, WITHOUT ROWID;
CREATE TABLE drafts (key TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL, updated TEXT NOT NULL) STRICT;
CREATE TABLE profile_values (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;
CREATE TABLE search_rows (
    id INTEGER PRIMARY KEY,
    conversation_id TEXT NOT NULL REFERENCES conversations (id) DEFERRABLE INITIALLY DEFERRED,
    message_id TEXT REFERENCES messages (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5 (
    text, content = '', contentless_delete = 1, prefix = '1 2',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
);
CREATE INDEX messages_in_order ON messages (conversation_id, id);
CREATE INDEX folders_in_order ON folders (position, id);
CREATE INDEX conversations_shown ON conversations (pinned DESC, updated DESC, id DESC) WHERE deleted IS NULL;
CREATE INDEX conversations_deleted ON conversations (deleted) WHERE deleted IS NOT NULL;
CREATE INDEX conversations_by_folder ON conversations (folder_id, updated) WHERE folder_id IS NOT NULL;
CREATE INDEX conversations_by_tag ON conversation_tags (tag);
CREATE UNIQUE INDEX search_rows_by_message ON search_rows (message_id);
CREATE INDEX search_rows_by_conversation ON search_rows (conversation_id, message_id);
INSERT INTO folders VALUES ('019adeadbeef7000800000000000000f', 'ಬ್ಯಾಂಕ್', '2026-11-24T01:00:00.000000+00:00', 0, 30);
INSERT INTO conversations VALUES ('019adeadbeef7000800000000000000a', 'ಭಾರತದ ರಾಜಧಾನಿ?', '2026-11-24T01:00:00.000000+00:00', '2026-11-24T01:00:05.000000+00:00', NULL, '019adeadbeef7000800000000000000c', '019adeadbeef7000800000000000000f', '2026-11-24T02:00:00.000000+00:00', 1);
INSERT INTO messages VALUES ('019adeadbeef7000800000000000000b', '019adeadbeef7000800000000000000a', NULL, 'user', 'ಭಾರತದ ರಾಜಧಾನಿ?', 'complete', '2026-11-24T01:00:00.000000+00:00', NULL, NULL, '019adeadbeef7000800000000000000c');
INSERT INTO messages VALUES ('019adeadbeef7000800000000000000c', '019adeadbeef7000800000000000000a', '019adeadbeef7000800000000000000b', 'assistant', 'ನವದೆಹಲಿ', 'complete', '2026-11-24T01:00:00.000000+00:00', '{"model": "m", "backend": "torch", "prompt_tokens": 9, "tokens": 4, "first_token_ms": 80.5, "tokens_per_second": 20.0, "stopped_by": "end", "forgotten": 0}', NULL, NULL);
INSERT INTO conversation_tags VALUES ('019adeadbeef7000800000000000000a', 'ದೇಶ');
INSERT INTO drafts VALUES ('019adeadbeef7000800000000000000a', 'ಮತ್ತು', '2026-11-24T02:00:00.000000+00:00');
INSERT INTO profile_values VALUES ('keep_days', '365');
INSERT INTO search_rows VALUES (1, '019adeadbeef7000800000000000000a', NULL);
INSERT INTO search_rows VALUES (2, '019adeadbeef7000800000000000000a', '019adeadbeef7000800000000000000b');
INSERT INTO search_rows VALUES (3, '019adeadbeef7000800000000000000a', '019adeadbeef7000800000000000000c');
INSERT INTO search_index (rowid, text) VALUES (1, 'ಭಾರತದ ರಾಜಧಾನಿ?');
INSERT INTO search_index (rowid, text) VALUES (2, 'ಭಾರತದ ರಾಜಧಾನಿ?');
INSERT INTO search_index (rowid, text) VALUES (3, 'ನವದೆಹಲಿ');
