"""Conversations that leave and come: export, PDF, import."""
