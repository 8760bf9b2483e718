"""Models: installed, imported, to be had."""
