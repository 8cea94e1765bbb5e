"""Where the map is edited: the view, what the pointer does, what a drop means, names typed in place."""
