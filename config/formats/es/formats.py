"""A point before the tenths, as in the texts and on packs: Mexico writes it so, and all can read it."""

DECIMAL_SEPARATOR = "."
THOUSAND_SEPARATOR = ","
