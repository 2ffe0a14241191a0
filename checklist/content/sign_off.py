"""Who reviewed which words, and when. The pages say "reviewed by" from here, and from nowhere else.

One line a review: `.venv/bin/python manage.py list_words before --hash` prints the hash of the words
whose ids begin with "before", as they stand now; of a translation with `--language es`, and then
`language="es"` stands in the line too. Nobody writes a line but who has read those words.

    SignOff(
        of="before",
        words="0123456789abcdef",
        by="Name, profession, register and number",
        on=date(2027, 1, 31),
    ),
"""

from checklist.reference import SignOff

SIGN_OFFS: tuple[SignOff, ...] = ()
