"""For Arabic."""
