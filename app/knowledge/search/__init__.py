"""Retrieval: passages found by meaning, words and sounds, and ranked."""
