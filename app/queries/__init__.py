"""Reading functions that return frozen dataclasses, one module a page."""
