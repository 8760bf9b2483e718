"""Collections, packs and the places that answers were taken from."""
