"""The schema's history: what each version changed, and how a database is brought to the newest."""
