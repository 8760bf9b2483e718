-- Version 12 of the schema as released, with one conversation. Never changed.
PRAGMA application_id = 1399349611;
PRAGMA user_version = 12;
CREATE TABLE conversations (
    id TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    deleted TEXT,
    leaf_id TEXT REFERENCES messages (id) DEFERRABLE INITIALLY DEFERRED
, folder_id TEXT REFERENCES folders (id) DEFERRABLE INITIALLY DEFERRED, pinned TEXT, held INTEGER NOT NULL DEFAULT 0, brought TEXT) STRICT;
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
, next_id TEXT, brought TEXT) STRICT;
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
CREATE TABLE audit_entries (
    sequence INTEGER PRIMARY KEY NOT NULL,
    time TEXT NOT NULL,
    profile TEXT NOT NULL,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    previous BLOB NOT NULL,
    digest BLOB NOT NULL
) STRICT;
CREATE TABLE audit_state (
    one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
    enabled INTEGER NOT NULL,
    start BLOB NOT NULL,
    count INTEGER NOT NULL,
    head BLOB NOT NULL
) STRICT;
CREATE INDEX audit_entries_by_act ON audit_entries (act, sequence);
CREATE TABLE collections (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL UNIQUE, created TEXT NOT NULL) STRICT;
CREATE TABLE documents (
    id TEXT PRIMARY KEY NOT NULL,
    collection_id TEXT NOT NULL REFERENCES collections (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    added TEXT NOT NULL,
    title TEXT NOT NULL,
    pages INTEGER,
    language TEXT NOT NULL,
    notes TEXT NOT NULL
, labels TEXT NOT NULL DEFAULT '[]', reading INTEGER NOT NULL DEFAULT 0, term_rules INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE passages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id TEXT NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    page INTEGER,
    heading TEXT NOT NULL,
    text TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL
, turns TEXT NOT NULL DEFAULT '[]', labels TEXT NOT NULL DEFAULT '[]') STRICT;
CREATE TABLE passage_vectors (passage_id INTEGER PRIMARY KEY NOT NULL, vector BLOB NOT NULL) STRICT;
CREATE TABLE sentence_vectors (
    passage_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    vector BLOB NOT NULL,
    PRIMARY KEY (passage_id, number)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE passage_words USING fts5 (
    text, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
);
CREATE VIRTUAL TABLE passage_trigrams USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'trigram'
);
CREATE VIRTUAL TABLE passage_sounds USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'ascii'
);
CREATE UNIQUE INDEX documents_by_path ON documents (collection_id, path);
CREATE UNIQUE INDEX documents_by_name ON documents (collection_id, name);
CREATE UNIQUE INDEX passages_by_document ON passages (document_id, number);
CREATE TABLE packs (
    id TEXT PRIMARY KEY NOT NULL,
    collection_id TEXT NOT NULL UNIQUE REFERENCES collections (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    version TEXT NOT NULL,
    signer BLOB NOT NULL,
    installed TEXT NOT NULL,
    manifest BLOB NOT NULL
) STRICT;
CREATE TABLE offered_samples (id TEXT PRIMARY KEY NOT NULL) STRICT;
CREATE TABLE ratings (
            message_id TEXT PRIMARY KEY NOT NULL
                REFERENCES messages (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            good INTEGER NOT NULL,
            reason TEXT NOT NULL,
            rated TEXT NOT NULL
        ) STRICT;
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
INSERT INTO folders VALUES ('019adeadbeef7000800000000000000f', 'ಬ್ಯಾಂಕ್', '2026-11-24T01:00:00.000000+00:00', 0, 30);
INSERT INTO conversations VALUES ('019adeadbeef7000800000000000000a', 'ಭಾರತದ ರಾಜಧಾನಿ?', '2026-11-24T01:00:00.000000+00:00', '2026-11-24T01:00:05.000000+00:00', NULL, '019adeadbeef7000800000000000000c', '019adeadbeef7000800000000000000f', '2026-11-24T02:00:00.000000+00:00', 1, '{"settings": {"system_prompt": "ಸಂಕ್ಷಿಪ್ತವಾಗಿ"}}');
INSERT INTO messages VALUES ('019adeadbeef7000800000000000000b', '019adeadbeef7000800000000000000a', NULL, 'user', 'ಭಾರತದ ರಾಜಧಾನಿ?', 'complete', '2026-11-24T01:00:00.000000+00:00', NULL, NULL, '019adeadbeef7000800000000000000c', '{"extra": {"rating": 5}}');
INSERT INTO messages VALUES ('019adeadbeef7000800000000000000c', '019adeadbeef7000800000000000000a', '019adeadbeef7000800000000000000b', 'assistant', 'ನವದೆಹಲಿ', 'complete', '2026-11-24T01:00:00.000000+00:00', '{"model": "m", "backend": "torch", "prompt_tokens": 9, "tokens": 4, "first_token_ms": 80.5, "tokens_per_second": 20.0, "stopped_by": "end", "forgotten": 0}', NULL, NULL, NULL);
INSERT INTO conversation_tags VALUES ('019adeadbeef7000800000000000000a', 'ದೇಶ');
INSERT INTO drafts VALUES ('019adeadbeef7000800000000000000a', 'ಮತ್ತು', '2026-11-24T02:00:00.000000+00:00');
INSERT INTO profile_values VALUES ('keep_days', '365');
INSERT INTO search_rows VALUES (1, '019adeadbeef7000800000000000000a', NULL);
INSERT INTO search_rows VALUES (2, '019adeadbeef7000800000000000000a', '019adeadbeef7000800000000000000b');
INSERT INTO search_rows VALUES (3, '019adeadbeef7000800000000000000a', '019adeadbeef7000800000000000000c');
INSERT INTO search_index (rowid, text) VALUES (1, 'ಭಾರತದ ರಾಜಧಾನಿ?');
INSERT INTO search_index (rowid, text) VALUES (2, 'ಭಾರತದ ರಾಜಧಾನಿ?');
INSERT INTO search_index (rowid, text) VALUES (3, 'ನವದೆಹಲಿ');
INSERT INTO audit_entries VALUES (1, '2026-11-24T01:00:00.000000+00:00', 'default', 'audit_on', '', X'6dd64ce08f1d30814ab26732dbbccac323f809171d757a54daab7d1f2d1c3157', X'3be79dd035c74843e8a731cf254564b47eb30664572a2052ef289f1173ce9784');
INSERT INTO audit_entries VALUES (2, '2026-11-24T01:00:00.000000+00:00', 'default', 'opened', '019adeadbeef7000800000000000000a', X'3be79dd035c74843e8a731cf254564b47eb30664572a2052ef289f1173ce9784', X'5b8409b656f30d15440363635b756be1468b91e302e94421f00ef8038453d67a');
INSERT INTO audit_state VALUES (1, 1, X'6dd64ce08f1d30814ab26732dbbccac323f809171d757a54daab7d1f2d1c3157', 2, X'5b8409b656f30d15440363635b756be1468b91e302e94421f00ef8038453d67a');
INSERT INTO collections VALUES ('019adeadbeef70008000000000000011', 'ಆಸ್ಪತ್ರೆ', '2026-11-24T01:00:00.000000+00:00');
INSERT INTO documents VALUES ('019adeadbeef70008000000000000010', '019adeadbeef70008000000000000011', 'ಜ್ವರ.txt', '/data/ಜ್ವರ.txt', '0000000000000000000000000000000000000000000000000000000000000000', 40, 1, '2026-11-24T01:00:00.000000+00:00', 'ಜ್ವರ', NULL, 'kn', '[]', '[]', 0, 0);
INSERT INTO passages VALUES (1, '019adeadbeef70008000000000000010', 0, NULL, '["ಜ್ವರ"]', 'ನೀರು ಕುಡಿಯಿರಿ.', 0, 14, '[]', '[]');
INSERT INTO passage_vectors VALUES (1, X'0001');
INSERT INTO sentence_vectors VALUES (1, 0, 0, 14, X'0001');
INSERT INTO passage_words (rowid, text) VALUES (1, 'ನೀರು ಕುಡಿಯಿರಿ.');
INSERT INTO passage_trigrams (rowid, text) VALUES (1, 'ನೀರು ಕುಡಿಯಿರಿ.');
INSERT INTO passage_sounds (rowid, text) VALUES (1, 'kdyr');
INSERT INTO packs VALUES ('clinic-sample', '019adeadbeef70008000000000000011', '1.0.0', X'00', '2026-11-24T01:00:00.000000+00:00', X'7B7D');
INSERT INTO offered_samples VALUES ('clinic-sample');
