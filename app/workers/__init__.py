"""Threads and signals between the window and what takes time."""
