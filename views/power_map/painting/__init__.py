"""How things on the map look: painters without items, so that pictures and the screen share them."""
