"""How a sentence speaks of a programme of study: its subject, its length, its cost, the degree it leads to."""

from __future__ import annotations

import re

from careerdata.language.patterns import any_of
from careerdata.patterns import lazy

_VERBS = any_of(
    "can could may might must will is are was were has have typically usually often generally normally commonly cost costs last",
    "lasts lasting take takes range ranges run runs require requires provide provides offer offers give gives include includes",
    "need needs average averages span spans charge charges serve serves remain remains costing taking ranging spanning",
)
"""Words that end the subject of a sentence about a programme."""
_OPENING = any_of("Alternatively Additionally Typically Often However Also Similarly Meanwhile")
SUBJECT = lazy(
    rf"(?:{_OPENING},?\s+)?(?:{any_of('an? the most many some completing earning obtaining')}\s+)?(?P<name>.+?)"
    rf"(?=,?\s+(?:{_VERBS}|\()(?:\s|,|$)|[,;:.])",
    re.IGNORECASE,
)
_PROGRAMS = any_of(
    r"courses? program(?:me)?s? boot\s?camps? trainings? class(?:es)? diplomas? apprenticeships? traineeships? workshops?",
    r"degrees? certificates? certifications? school academ(?:y|ies) stud(?:y|ies) qualifications? licen[cs]es?",
)
PROGRAM = lazy(rf"\b{_PROGRAMS}\b", re.IGNORECASE)
_SPOKEN_OF = any_of(
    "program(?:me)?s? degrees? courses? certificates? options? qualifications? routes? paths? ones? diplomas? bootcamps?"
)
AGAIN = lazy(rf"(?:{any_of('these such those this that they it')}\b|the\s+{_SPOKEN_OF}\b)", re.IGNORECASE)
"""A sentence that speaks of the programme the one before it named."""
_COSTS = any_of("costs? costing tuition fees? priced? prices? expenses? charges? budget pay spend(?:ing)? invest(?:ment)?")
COST = lazy(rf"\b{_COSTS}\b", re.IGNORECASE)
PAID_FOR = lazy(r"\bfor(?:\s+(?:about|around|roughly|approximately|under|just|only|up to|as little as))?\s+\Z", re.IGNORECASE)
"""What stands before a price: "completed in a year for around $10,000"."""
_LASTS = any_of(
    "last(?:s|ing)? takes? taking complet(?:e|ed|ing|ion) finish(?:ed|ing)? spans? spanning runs? running over within",
    "duration length program(?:me)? course",
)
LENGTH = lazy(rf"\b{_LASTS}\b", re.IGNORECASE)
_AFTER_DEGREE = any_of(
    "provides? offers? is are can may gives? remains? serves? typically usually often helps? lays? builds? prepares? opens?",
    "takes? costs? lasts? from at with would will should lasting taking costing spanning covering that which over",
)
DEGREE = lazy(
    rf"(?:\ban?\s+|\bthe\s+)?(?P<name>(?:\b(?-i:[A-Z])[\w'\u2019]{{0,40}}\s+){{0,2}}?"
    rf"{any_of('associate bachelor master doctoral doctorate certificate diploma vocational technical')}(?:['\u2019]?s)?\s+"
    rf"{any_of('degree program(?:me)?s? diploma certificate training course')}?(?:\s+in\s+[^,.;()]+?)?)"
    rf"(?=\s+{_AFTER_DEGREE}\b|[,.;()]|$)",
    re.IGNORECASE,
)
WORDS = {
    word: number for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
}
WORDS |= {"eighteen": 18, "twenty-four": 24}
_NUMBER = "|".join(WORDS)
SPELLED = lazy(
    rf"\b(?P<low>{_NUMBER})(?:\s+(?:to|or|-)\s+(?P<high>{_NUMBER}))?[\s-]+(?P<unit>year|month|week)s?\b", re.IGNORECASE
)
HYPHENED = lazy(rf"\b(?:{_NUMBER}|[0-9]{{1,2}})[-\u2010\u2011](?:year|month|week)\b", re.IGNORECASE)
