"""The command line's commands, one module for each area: argument parsers and actions."""
