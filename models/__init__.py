"""What is stored in a book: one mapped class a module, with its invariants."""
