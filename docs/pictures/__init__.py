"""Pictures of the program: its scenes in four languages, light and dark, at 100 % and 200 %."""
