"""Cuts documents into passages and indexes them by vectors and terms, in a profile or a pack."""
