"""The commands of the command line, one file an area: their grammar, and what they do."""
