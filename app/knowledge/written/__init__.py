"""What a model writes: what it is asked, and whether that stands in what it cites."""
