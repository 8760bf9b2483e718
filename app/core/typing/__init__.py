"""Typing Hindi, Kannada and Telugu with Latin letters: from a romanised word to ranked candidates."""
