"""Collections with their documents, passages and index, and packs."""
