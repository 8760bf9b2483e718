"""Encrypted storage: one database for each profile, its keys and its backups."""
