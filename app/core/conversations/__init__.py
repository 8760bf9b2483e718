"""Conversations: the tree of messages, what the model sees of it, the answering, search in text."""
