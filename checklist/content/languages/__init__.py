"""What each language says of itself, a file each: its name, its page when withdrawn, its checks."""
