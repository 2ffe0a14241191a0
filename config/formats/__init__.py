"""How a date is written, where Django's way for a language is not ours."""
