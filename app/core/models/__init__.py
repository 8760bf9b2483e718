"""The models that are installed or offered: copied, measured and cared for."""
