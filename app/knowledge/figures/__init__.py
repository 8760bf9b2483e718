"""Figures of a text: numbers with their units, dates, and ranges."""
