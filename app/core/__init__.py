"""Domain types and rules of the program; no window, no database, no model libraries."""
