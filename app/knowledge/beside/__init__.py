"""What is shown with a quotation so that it is not misread."""
