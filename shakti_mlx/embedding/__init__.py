"""Texts as vectors: an encoder of the BERT family, on the CPU."""
