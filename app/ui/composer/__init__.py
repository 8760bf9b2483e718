"""Where a question is put: the field, typing in Indian languages, attachments, what answers."""
