"""What follows from meeting people: the summary, promises, opinions, care, templates."""
