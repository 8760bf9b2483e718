"""Deletion, retention rules, and the audit log."""
