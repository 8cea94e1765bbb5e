"""Bringing a book of an older Loam up to date."""
