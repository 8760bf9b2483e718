"""Whose data it is and what protects it: profiles, passphrases, the audit log's chain."""
