"""The four steps of the first run."""
