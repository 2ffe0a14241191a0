"""A day before its month, and the month in full: nobody takes it for another date."""

DATE_FORMAT = "j F Y"
