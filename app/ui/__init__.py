"""The window: widgets, their texts and looks."""
