"""The year strip: people, or customers, by months."""
