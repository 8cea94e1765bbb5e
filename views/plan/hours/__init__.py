"""Week and day by the hour."""
