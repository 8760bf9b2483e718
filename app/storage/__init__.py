"""What is kept on disk, encrypted: one database for each profile, its keys and its backups."""
