-- What version 5 of the schema changed, as released, and rows that show it. Never changed.
PRAGMA user_version = 5;
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
) STRICT;
CREATE TABLE passages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id TEXT NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    page INTEGER,
    heading TEXT NOT NULL,
    text TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL
) STRICT;
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
INSERT INTO collections VALUES ('019adeadbeef70008000000000000011', 'ಆಸ್ಪತ್ರೆ', '2026-11-24T01:00:00.000000+00:00');
INSERT INTO documents VALUES ('019adeadbeef70008000000000000010', '019adeadbeef70008000000000000011', 'ಜ್ವರ.txt', '/data/ಜ್ವರ.txt', '0000000000000000000000000000000000000000000000000000000000000000', 40, 1, '2026-11-24T01:00:00.000000+00:00', 'ಜ್ವರ', NULL, 'kn', '[]');
INSERT INTO passages VALUES (1, '019adeadbeef70008000000000000010', 0, NULL, '["ಜ್ವರ"]', 'ನೀರು ಕುಡಿಯಿರಿ.', 0, 14);
INSERT INTO passage_vectors VALUES (1, X'0001');
INSERT INTO sentence_vectors VALUES (1, 0, 0, 14, X'0001');
INSERT INTO passage_words (rowid, text) VALUES (1, 'ನೀರು ಕುಡಿಯಿರಿ.');
INSERT INTO passage_trigrams (rowid, text) VALUES (1, 'ನೀರು ಕುಡಿಯಿರಿ.');
INSERT INTO passage_sounds (rowid, text) VALUES (1, 'kdyr');
