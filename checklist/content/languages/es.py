"""Spanish, as it is said in Mexico, Spain and Argentina alike."""

from checklist.language.spoken import Language, Withdrawn

LANGUAGE = Language(
    code="es",
    name="Español",
    offer="Leer esta página en español",
    later="Ahora no",
    # Nobody is cleared by these. What is denied is sayable: "no es seguro", "nunca sin riesgo".
    clearing=(
        r"(?<!\bno )(?<!\bnunca )\b(es|son|resulta|resultan) segur[oa]s?\b(?! (de )?que)",
        r"\b(forma|manera|modo) segur[oa]\b",
        r"\bsegur[oa]s? (para|de) (hacer|usar|usarl[oa]|hacerl[oa])\b",
        r"\b(hacer(lo|la)?|usar(lo|la)?|pinchar(te|se)?) con (toda )?(seguridad|tranquilidad)\b",
        r"(?<!\bno hay nada )(?<!\bnunca )(?<!\bno es )\b(sin|libre de) (ningún )?(riesgos?|peligros?)\b",
        r"\b(bajo|poco|escaso) (riesgo|peligro)\b",
        r"\b(de|con) riesgo bajo\b",
        r"\binofensiv[oa]s?\b",
        r"\binocu[oa]s?\b",
        r"\badelante con\b|¡adelante\b|\bsigue adelante\b|\bsiga adelante\b",
        r"\bluz verde\b|\bvía libre\b",
        r"\bno (hay|tiene[sn]?) (nada|motivos?) (de|por) (qué )?preocupar",
        r"\bno (hay|tiene[sn]?) de qué preocupar",
        r"\b(puede[sn]?|podés) (hacerlo|usarlo|continuar|seguir) (tranquil|sin problema|con calma)",
        r"\btodo (está )?(bien|en orden)\b",
        r"\bsin (ningún )?problemas?\b",
    ),
    kept={
        "not": (
            r"\bno\b",
            r"\bnunca\b",
            r"\bjamás\b",
            r"\bnadie\b",
            r"\bnada\b",
            r"\bning[uú]n(a|o|os|as)?\b",
            r"\bsin\b",
            r"\bni\b",
            r"\btampoco\b",
            r"\bnegativ[oa]s?\b",
        ),
        "never": (r"\bnunca\b", r"\bjamás\b", r"\ben ningún (caso|momento)\b"),
        "now": (r"\bahora\b", r"\bya\b", r"\ben este momento\b", r"\bhoy en día\b", r"\bactual"),
        "today": (r"\bhoy\b", r"\bmismo día\b"),
    },
    foreign=frozenset({"µ"}),
    length=(0.55, 2.1),
    excused={
        "Guardia medica (continuità assistenziale).": "a service by its own name",
        "National Poison Management and Control Center.": "a service by its own name",
        "Minoxidil not long ago": "“hace poco” is as short a time",
        "Numbing not long ago": "“hace poco” is as short a time",
        "Length not known, and thin skin": "“desconocido” denies it",
        "Just curious, or not sure": "“dudas”, where “no estar seguro” would name a gender",
        "A sign on the skin or eye, and not sure of your health": "“dudas”, for the same reason",
        (
            "A piece of needle left in the skin. Or a dirty tool, and my last tetanus shot was over "
            "10 years ago, I had fewer than 3, or I am not sure."
        ): "“tengo dudas”, for the same reason",
    },
    withdrawn=Withdrawn(
        title="La versión en español no está disponible por ahora",
        text=(
            "El texto cambió y la traducción todavía no está al día. La retiramos para no mezclar "
            "consejos. Las respuestas guardadas en este teléfono no se pierden."
        ),
        call="¿Signos graves? Llame ahora al número de emergencias del país donde está.",
        numbers="Números de emergencia",
        english="Leer en inglés",
    ),
)
