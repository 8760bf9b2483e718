"""Packs: collections that somebody made, signed and gives away."""
