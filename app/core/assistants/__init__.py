"""Assistants: named instructions and sampling settings, built in or read from files."""
