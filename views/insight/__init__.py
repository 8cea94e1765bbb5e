"""Customer insight: written, cited and reviewed."""
