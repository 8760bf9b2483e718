"""Documents cut into passages, and these made findable by vectors and terms; in a profile, or in a pack."""
