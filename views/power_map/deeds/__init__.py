"""What one can do to the selection and the map: the same deeds for keys, menus and buttons."""
