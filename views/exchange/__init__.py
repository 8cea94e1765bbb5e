"""Workbooks leaving and coming back."""
