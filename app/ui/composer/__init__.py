"""The composer: question field, typing in Indian languages, attachments, and the switches below."""
