"""A profile's key: wrapping, unlocking, changing."""
