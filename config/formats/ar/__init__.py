"""For Spanish."""
