"""The structure of a passage: lists, table rows, and charts by ranges."""
