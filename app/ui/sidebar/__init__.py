"""The list of conversations: folders, menus, deletion."""
