"""The passages that answer a question: found by meaning, words and sounds, and ranked."""
