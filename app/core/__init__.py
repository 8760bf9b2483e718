"""What the program works with and by which rules: no window, no database, no model's libraries."""
