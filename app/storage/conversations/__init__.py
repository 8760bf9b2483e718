"""Conversations and all that is kept with them: folders, drafts, ratings, search, export."""
