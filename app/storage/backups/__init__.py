"""Backups: made, checked, copied elsewhere and restored."""
