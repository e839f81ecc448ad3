"""Whether a text speaks of one part of a country, and not of where the page is about."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.language import countries
from careerdata.read.pay.prepositions import after
from careerdata.read.sections.section import Section
from careerdata.read.tables.place_at import place_at


def is_elsewhere(text: Text, section: Section) -> bool:
    """Whether a text of a section, or its heading, names a part of a country (`Job growth in Ohio`) that the title does not."""
    named = (place_at(piece) for piece in after(text, 0, len(text.value), "in"))
    place = next((place.value for place in named if place), None)
    return place is not None and not countries.scan(place) and place not in _title(section)


def _title(section: Section) -> str:
    while section.parent is not None:
        section = section.parent
    return section.heading.value
