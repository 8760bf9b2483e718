"""Packs: signed collections for distribution."""
