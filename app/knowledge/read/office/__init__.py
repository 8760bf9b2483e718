"""Reads files of Word, Excel and LibreOffice."""
