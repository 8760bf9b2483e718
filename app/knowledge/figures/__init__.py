"""Parses figures: numbers with units, dates and ranges."""
