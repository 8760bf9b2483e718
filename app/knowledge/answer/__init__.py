"""The answer to a question: quoted, written, translated, or refused."""
