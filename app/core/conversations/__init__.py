"""Conversations: the message tree, the part that the model sees, answering, and text search."""
