"""Questions to the map: one panel, four questions, each answer marked on the map."""
