"""The conversation as it is read: messages, answers with their sources, Markdown, the welcome."""
