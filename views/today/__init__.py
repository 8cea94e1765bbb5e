"""The Today page: the agenda, and what needs the user."""
