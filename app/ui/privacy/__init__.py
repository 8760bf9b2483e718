"""What protects a profile: locking, passphrases, backups, retention, the audit log."""
