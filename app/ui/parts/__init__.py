"""Widgets and habits that many screens share."""
