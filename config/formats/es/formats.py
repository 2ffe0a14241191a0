"""A point before the tenths, as in the texts and on packs. Mexico writes it so too."""

DECIMAL_SEPARATOR = "."
THOUSAND_SEPARATOR = ","
