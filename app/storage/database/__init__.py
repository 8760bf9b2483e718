"""The database file: its driver and connections, its rows, and whether it is sound."""
