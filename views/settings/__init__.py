"""The settings: the user, the looks, the method, our team, the book."""
