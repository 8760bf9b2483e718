"""A profile's key: what it is wrapped under, how it is unlocked and how it is changed."""
