"""Names of medicines, people and things: which are asked for, and whether a text has them."""
