"""What a passage is made of: lists, rows, and charts that go by ranges."""
