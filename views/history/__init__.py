"""The history page: every edit, what it changed, and the way back."""
