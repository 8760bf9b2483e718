"""Context that a quotation needs so that it is not misread."""
