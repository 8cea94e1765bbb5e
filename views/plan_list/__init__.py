"""The plan as a list: items with deeds for many at once, and the support that was asked for."""
