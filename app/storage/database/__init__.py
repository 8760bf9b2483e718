"""The database file: driver, connections, rows, integrity checks."""
