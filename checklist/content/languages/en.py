"""English: the language that everything is written in, and that is always offered."""

from checklist.language.spoken import Language, Withdrawn

LANGUAGE = Language(
    code="en",
    name="English",
    offer="Read this page in English",
    later="Not now",
    # For a language of which nobody wrote how it says so. English itself is never withdrawn.
    withdrawn=Withdrawn(
        title="This language is not available now",
        text=(
            "The text changed, and its translation is not whole yet. So that no advice is mixed, "
            "it was taken away. Your answers on this phone stay."
        ),
        call="Very ill? Call the emergency number of the country where you are now.",
        numbers="Emergency numbers",
        english="Read it in English",
    ),
)
