"""Faults of one translated text, seen beside its English: what is lost, added or says otherwise."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import groupby

from checklist.language.spoken import Language

Told = tuple[str, str, str]
"""Code, what is wrong, remedy."""

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
CALLED = re.compile(r"(?<![\w.,])\+?\d[\d() -]{3,}\d(?![\w.,])")
# Neither letter nor digit after it: a Chinese word follows without a space.
UNIT = re.compile(r"\d\s?(mm|cm|µm|ml|mg|kg|g|°C|°F|%)(?![a-z0-9])", re.I)
PLACE = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")
TAG = re.compile(r"<[^>]+>")
# Words of the English that must never get lost, by what `Language.kept` calls them.
ENGLISH = {
    "not": re.compile(r"\b(no|not|never|cannot|nobody|nothing|none|neither)\b|n[’']t\b", re.I),
    "never": re.compile(r"\bnever\b", re.I),
    "now": re.compile(r"(?<!just )(?<!by )\bnow\b", re.I),
    "today": re.compile(r"\btoday\b", re.I),
}
SHORT = 40
"""Letters: below it the length of a text says nothing."""


def text_faults(english: str, said: str, language: Language) -> Iterator[Told]:
    """Every fault of one text. What is excused is, but never a placeholder or a clearing word."""
    for look in (_clearing, _places, _tags, _script, _digits):
        yield from look(english, said, language)
    if english not in language.excused:
        for look in (_numbers, _called, _units, _kept, _length, _english):
            yield from look(english, said, language)


def _clearing(_: str, said: str, language: Language) -> Iterator[Told]:
    for pattern in language.clearing:
        if found := re.search(pattern, said, re.IGNORECASE):
            remedy = "Say what can happen instead. No text clears anybody to do it."
            yield "E066", f"forbidden words: “{found[0]}”", remedy


def _same(find: Callable[[str], Counter[str]], english: str, said: str) -> str:
    """What two texts do not have alike; empty if they do."""
    one, other = find(english), find(said)
    lost, added = [*(one - other).elements()], [*(other - one).elements()]
    parts = [
        f"lost {', '.join(lost)}" if lost else "",
        f"added {', '.join(added)}" if added else "",
    ]
    return "; ".join(filter(None, parts))


def _places(english: str, said: str, language: Language) -> Iterator[Told]:
    if differs := _same(lambda text: Counter(PLACE.findall(text)), english, said):
        yield "E064", f"placeholders differ: {differs}", "Copy each as it stands in the English."


def _tags(english: str, said: str, language: Language) -> Iterator[Told]:
    if differs := _same(lambda text: Counter(TAG.findall(text)), english, said):
        yield "E064", f"tags differ: {differs}", "Copy each as it stands in the English."


def _numbers(english: str, said: str, language: Language) -> Iterator[Told]:
    def plain(text: str) -> Counter[str]:
        return Counter(re.sub("[.,]", "", number) for number in NUMBER.findall(text))

    if differs := _same(plain, english, said):
        yield "E063", f"numbers differ: {differs}", "Write the same numbers, in digits."


def _called(english: str, said: str, language: Language) -> Iterator[Told]:
    for number in CALLED.findall(english):
        if number not in said:
            yield "E063", f"“{number}” is written otherwise", "Copy a telephone number as it is."


def _units(english: str, said: str, language: Language) -> Iterator[Told]:
    here = {own: unit for unit, own in language.units.items()}

    def plain(text: str) -> Counter[str]:
        for own, unit in here.items():
            text = re.sub(rf"(\d\s?){own}(?!\w)", rf"\1{unit}", text)
        return Counter(UNIT.findall(text))

    if differs := _same(plain, english, said):
        yield "E063", f"units differ: {differs}", "Write the same unit behind the same number."


def _kept(english: str, said: str, language: Language) -> Iterator[Told]:
    for kind, pattern in ENGLISH.items():
        lost = pattern.search(english)
        if lost and not any(re.search(word, said, re.I) for word in language.kept.get(kind, ())):
            remedy = f"Say it, add the word to kept[“{kind}”], or excuse the text with a reason."
            yield "E065", f"the English says “{lost[0]}”, the translation does not", remedy


def _script(english: str, said: str, language: Language) -> Iterator[Told]:
    bare = TAG.sub(" ", PLACE.sub(" ", said))
    for word in re.findall(r"[^\W\d_]+", bare):
        for alphabet, signs in groupby(word, _alphabet):  # 用NHS的 is three runs
            run = "".join(signs)
            quoted = run in english and alphabet != "LATIN"  # a word to show there, as 皮肤科
            if not (quoted or run in language.foreign or alphabet in language.scripts):
                remedy = "Write it in the language’s own letters, or name it in foreign=…."
                yield "E067", f"letters of another alphabet: “{run}”", remedy


def _alphabet(sign: str) -> str:
    """LATIN, ARABIC, CJK …; marks belong to whatever they stand on."""
    return unicodedata.name(sign, "?").split()[0].split("-")[0]


def _digits(_: str, said: str, language: Language) -> Iterator[Told]:
    other = [sign for sign in said if sign.isdecimal() and sign not in "0123456789"]
    if other:
        remedy = "Write 0 to 9: a doctor reads it too."
        yield "E067", f"digits of another kind: {''.join(other)}", remedy


def _length(english: str, said: str, language: Language) -> Iterator[Told]:
    least, most = language.length
    letters, before = (len(TAG.sub("", PLACE.sub("", text))) for text in (said, english))
    if before >= SHORT and not least <= letters / before <= most:
        remedy = "Look for what is missing or told twice."
        yield "E068", f"{letters} letters for {before}", remedy


def _english(english: str, said: str, language: Language) -> Iterator[Told]:
    if said == english and len(re.findall(r"[a-z]{2,}", TAG.sub(" ", english))) > 3:
        yield "E061", "this is the English", "Translate it, or excuse it with a reason."
