"""Receptions and executive visits, planned to the minute (method.md rows 39 and 40): plain values only."""
