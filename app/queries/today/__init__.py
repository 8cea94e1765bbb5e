"""What the Today page asks: one module for each thing that may need somebody."""
