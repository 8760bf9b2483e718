-- What version 3 of the schema changed, as released, and rows that show it. Never changed.
PRAGMA user_version = 3;
ALTER TABLE conversations ADD COLUMN brought TEXT;
ALTER TABLE messages ADD COLUMN brought TEXT;
UPDATE conversations SET brought = '{"settings": {"system_prompt": "ಸಂಕ್ಷಿಪ್ತವಾಗಿ"}}';
UPDATE messages SET brought = '{"extra": {"rating": 5}}' WHERE id = '019adeadbeef7000800000000000000b';
