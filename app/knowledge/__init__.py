"""Documents: read and cut, found for a question, quoted, or held against what a model wrote."""
