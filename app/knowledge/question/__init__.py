"""What a question asks: its parts, and the kind of answer."""
