-- What version 4 of the schema changed, as released, and rows that show it. Never changed.
PRAGMA user_version = 4;
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
INSERT INTO audit_entries VALUES (1, '2026-11-24T01:00:00.000000+00:00', 'default', 'audit_on', '', X'6dd64ce08f1d30814ab26732dbbccac323f809171d757a54daab7d1f2d1c3157', X'3be79dd035c74843e8a731cf254564b47eb30664572a2052ef289f1173ce9784');
INSERT INTO audit_entries VALUES (2, '2026-11-24T01:00:00.000000+00:00', 'default', 'opened', '019adeadbeef7000800000000000000a', X'3be79dd035c74843e8a731cf254564b47eb30664572a2052ef289f1173ce9784', X'5b8409b656f30d15440363635b756be1468b91e302e94421f00ef8038453d67a');
INSERT INTO audit_state VALUES (1, 1, X'6dd64ce08f1d30814ab26732dbbccac323f809171d757a54daab7d1f2d1c3157', 2, X'5b8409b656f30d15440363635b756be1468b91e302e94421f00ef8038453d67a');
