"""What is seen: one folder a page."""
