"""Assistants: named instructions with their sampling, the program's own and those in files."""
