"""What floats over the canvas, and the table twin."""
