"""What is kept and what goes: deletion, retention rules, and the log of who did what."""
