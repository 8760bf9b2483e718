"""What the program says of errors, answers, documents and models. QtCore only: the terminal says the same."""
