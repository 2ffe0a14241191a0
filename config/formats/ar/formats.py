"""The point and the comma of the texts, in digits 0 to 9: a doctor reads them too."""

DATE_FORMAT = "j F Y"
DECIMAL_SEPARATOR = "."
THOUSAND_SEPARATOR = ","
