"""Threads and signals that keep slow work off the window's thread."""
