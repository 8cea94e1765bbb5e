"""Receptions: their overview, the editor of an agenda, and the papers that come out of it."""
