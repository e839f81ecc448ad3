"""The words around figures: what they measure, what hedges them, and which make a number a name."""

from __future__ import annotations

from types import MappingProxyType
from typing import Literal

from careerdata.language import months

Kind = Literal["money", "percent", "year", "duration", "count"]
Unit = tuple[Kind, str | None]
Hedge = Literal["approximate", "above", "below"]

_TIME = {
    "year": "year years yr yrs y jahr jahre jahren ans année années",
    "month": "month months mo mos mth mths monat monate monaten mois",
    "week": "week weeks wk wks woche wochen semaine semaines",
    "day": "day days tage tagen jour jours",
    "hour": "hour hours hr hrs h stunde stunden heure heures",
    "minute": "minute minutes min mins minuten",
}

PERIODS: MappingProxyType[str, str] = MappingProxyType(
    {
        **{word: unit for unit, words in _TIME.items() for word in words.split() if unit != "minute"},
        "annum": "year",
        "annually": "year",
        "annual": "year",
        "yearly": "year",
        "pa": "year",
        "p.a": "year",
        "monthly": "month",
        "weekly": "week",
        "daily": "day",
        "hourly": "hour",
        "an": "year",
        **dict.fromkeys("jährlich jährl annuel annuels annuelle".split(), "year"),
        **dict.fromkeys("monatlich monatl mtl mensuel mensuels mensuelle".split(), "month"),
        **dict.fromkeys(("wöchentlich", "hebdomadaire"), "week"),
        **dict.fromkeys(("täglich", "tag"), "day"),
        **dict.fromkeys(("stündlich", "std"), "hour"),
    }
)
"""Words that say what a sum of money is paid for."""

ABBREVIATIONS: MappingProxyType[str, str] = MappingProxyType(
    {"pa": "year", "pm": "month", "pcm": "month", "pw": "week", "pd": "day", "ph": "hour"}
)
"""Letters right behind a sum of money that say what it is paid for: £30,000pa, £450 p.w., $25 p/h; lower-case, bare."""
ABBREVIATED = r"(?i:p(?:[./]\s?)?(?:a|c?m|w|d|h)(?!\w))"
"""The pattern they are written by."""

GLUED_PERIODS = frozenset("hr hrs yr mo mth wk".split())
"""Short units of time that say what a sum is paid for where they touch it: $20hr. Lower-case."""

PERIOD_WORDS = rf"an?|per|each|every|{ABBREVIATED}|annually|yearly|monthly|weekly|daily|hourly"
"""What begins what a sum is paid for, as a pattern: words."""

RANGE_WORDS = ("to", r"through\s+to", "through", "thru", "until", "till", r"up\s+to", "bis", "à", "hasta", "tot")
"""Words between the two ends of a range, as patterns."""
RISES = r"(?:and\s+)?(?:(?:ris|increas)(?:e|es|ing)|(?:progress|climb)(?:s|es|ing)?)\s+(?:up\s+)?to"
"""The words from a sum to what it becomes, as a pattern: £18,500, rising to £25,000."""
PAIR_WORDS = ("and", "or", "und", "et", "y")
"""Words between two figures that are the ends of a range where a word before them says so."""
EITHER_WORDS = ("or", "ou", "oder")
_HIGHER = "more above up over higher greater beyond better mehr darüber plus davantage au-delà".split()
_LOWER = "less fewer lower under below weniger moins".split()
OR_MORE = rf"\s(?:{'|'.join((*PAIR_WORDS, *EITHER_WORDS))})\s(?:{'|'.join(_HIGHER)})\b|\supwards?\b"
"""What follows a figure that is the lowest, as a pattern: or more, und mehr."""
OR_LESS = rf"\s(?:{'|'.join(EITHER_WORDS)})\s(?:{'|'.join(_LOWER)})\b"
"""What follows a figure that is the highest, as a pattern: or less."""
OR_BEGINS = frozenset(f"{blank}{word} "[:3] for blank in " \u00a0" for word in (*PAIR_WORDS, *EITHER_WORDS, "upwards"))
"""The first three characters of either: few figures have one of them behind."""
BETWEEN = frozenset("between from entre zwischen von".split())
"""Words before a range whose ends `and` joins."""

UNITS: MappingProxyType[str, Unit] = MappingProxyType(
    {
        **{word: ("duration", unit) for unit, words in _TIME.items() for word in words.split()},
        **dict.fromkeys("% ％ percent pct percentage prozent procent".split(), ("percent", None)),
    }
)
"""Words after a number that say what it measures; keys lower-case. Money is in `currencies`."""
PERCENT_IN_TWO: MappingProxyType[str, tuple[str, ...]] = MappingProxyType(
    {"per": ("cent", "cento"), "pour": ("cent",), "por": ("cento", "ciento")}
)
"""First and second word for percent where there are two; lower-case."""

GLUED_ONLY = frozenset("y h".split())
"""Units that are read only where they touch the digits (8h)."""

HEDGES: MappingProxyType[str, Hedge] = MappingProxyType(
    {
        **dict.fromkeys(
            "about approx approximately around circa ca c. nearly almost roughly some estimated ~ ≈ ∼ ± ≃".split(), "approximate"
        ),
        **dict.fromkeys("over above exceeding exceeds exceed beyond > ≥".split(), "above"),
        **dict.fromkeys("under below upto < ≤".split(), "below"),
        **dict.fromkeys("more than,greater than,higher than,at least,upwards of,minimum of,excess of".split(","), "above"),
        **dict.fromkeys("less than,fewer than,lower than,up to,at most,maximum of,much as,many as".split(","), "below"),
        **dict.fromkeys(
            "region of,neighborhood of,neighbourhood of,vicinity of,près de,close to,or about".split(","), "approximate"
        ),
        "north of": "above",
        "south of": "below",
        **dict.fromkeys("etwa rund ungefähr knapp environ".split(), "approximate"),
        **dict.fromkeys("über mindestens ab".split(), "above"),
        **dict.fromkeys("unter höchstens maximal".split(), "below"),
        **dict.fromkeys(("mehr als", "plus de", "au moins"), "above"),
        **dict.fromkeys(("weniger als", "bis zu", "moins de"), "below"),
    }
)
"""One word, two words or a mark before a figure, lower-case, and what it makes of it."""

_WORDS = sorted((word.replace(" ", r"\s+") for word in HEDGES if word.isascii() and word[0].isalpha()), key=len, reverse=True)
HEDGED = "|".join((r"(?:in\s+(?:the\s+)?)?" if word.endswith("of") else "") + word for word in _WORDS)
"""The pattern of one that is words, with those that lead to it: in excess of."""

MARKS = frozenset("~≈∼±≃<>≤≥")
"""Hedges of one character: they belong to the figure's own characters."""

SECOND_OF_TWO = frozenset(phrase.split()[1] for phrase in HEDGES if " " in phrase)
LAST_OF_HEDGE = frozenset(phrase.split()[-1] for phrase in HEDGES)

MONTHS = frozenset(name.capitalize() for name in months.MONTHS)
"""Names of months and their short forms, as a text writes them."""

LABELS = frozenset(
    """step steps level levels chapter chapters section sections type types phase phases stage stages grade grades tier tiers
    part parts figure figures table tables page pages form forms room suite route title class category appendix article rule
    version module lesson option question item rank number no no. nr vol volume series schedule band exhibit note
    public-law pub l. § week day""".split()
)
"""Words whose number counts nothing: Step 3, Level 2, Section 508. Lower-case."""

STARTERS = frozenset(
    """a about above after all almost and another any approximately are around as at average before below between both but by
    can earn earned earns employ employed employees employment every exactly expect first for from full gpa had has have
    how i if in include includes is it its jobs just last least less manage managing many median more most my nearly next
    of on only openings or our over per past pay plus price range roughly salary score serve served serves share since
    some still than that the their then these they this those to top total typical typically under until up upon was we
    were when where which while with within without you your""".split()
)
"""Words that may begin with a capital before a number that counts. Lower-case."""

PRODUCTS = frozenset("windows office python java excel fortune big web industry word version type".split())
"""Names that also stand at the head of a sentence before a plural ("Windows 11 machines"). Lower-case."""

PLANS = frozenset("401 403 457 529".split())
"""Sections of the US tax code that name savings plans, also as 401k."""
