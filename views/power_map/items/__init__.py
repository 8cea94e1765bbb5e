"""What stands in the scene: cards, lines, areas, dots, marks; and the scene itself."""
