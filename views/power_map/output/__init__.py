"""The map as files, prints and pictures on the clipboard."""
