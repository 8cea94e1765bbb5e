"""What the map's inspector shows: a person with ratings, a seat, a line, several, the whole map."""
