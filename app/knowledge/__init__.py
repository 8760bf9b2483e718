"""Documents: reading, cutting, indexing, retrieval, quotation, and verification of written answers."""
