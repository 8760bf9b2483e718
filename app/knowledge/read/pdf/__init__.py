"""Reads PDFs: pages put upright, what nobody sees taken out, lines made paragraphs, rows and headings."""
