"""User-visible texts about errors, answers, documents and models. QtCore only: the terminal shares them."""
