"""Documents, their passages, and what answers take from them."""
