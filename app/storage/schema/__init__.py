"""The schema's history, a version a module, and the migrations from each to the next."""
