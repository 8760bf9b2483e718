"""Installed and offered models: copying, measuring, verifying, removing."""
