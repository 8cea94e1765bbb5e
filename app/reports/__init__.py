"""Documents of other programs that a book fills: slides. They are made without Qt."""
