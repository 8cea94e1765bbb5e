"""The parts that every page is made of. Import each from its module."""
