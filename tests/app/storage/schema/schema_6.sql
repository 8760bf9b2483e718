-- What version 6 of the schema changed, as released, and rows that show it. Never changed.
PRAGMA user_version = 6;
CREATE TABLE packs (
    id TEXT PRIMARY KEY NOT NULL,
    collection_id TEXT NOT NULL UNIQUE REFERENCES collections (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    version TEXT NOT NULL,
    signer BLOB NOT NULL,
    installed TEXT NOT NULL,
    manifest BLOB NOT NULL
) STRICT;
CREATE TABLE offered_samples (id TEXT PRIMARY KEY NOT NULL) STRICT;
INSERT INTO packs VALUES ('clinic-sample', '019adeadbeef70008000000000000011', '1.0.0', X'00', '2026-11-24T01:00:00.000000+00:00', X'7B7D');
INSERT INTO offered_samples VALUES ('clinic-sample');
