"""Readers: files of many formats as text with pages and headings, in a separate process."""
