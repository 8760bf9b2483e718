"""The main window and what is put into it."""
