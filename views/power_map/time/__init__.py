"""The map of earlier days, and two days compared."""
