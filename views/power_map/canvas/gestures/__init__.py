"""What the pointer does on the map, one object a gesture: it moves things freely and edits on release."""
