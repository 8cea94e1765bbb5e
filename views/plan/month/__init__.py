"""The month: days, bars on them, and what the mouse and the keyboard do there."""
