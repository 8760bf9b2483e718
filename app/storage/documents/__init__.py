"""Collections, their documents and passages, what finds them, and packs."""
