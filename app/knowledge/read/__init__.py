"""Files of many formats as text with pages and headings, read in a process of their own."""
