"""The role in a title is the title less the words of every guide's title; a title of several roles names none."""

from __future__ import annotations

import pytest

from careerdata.document.text import Text
from careerdata.language.model import languages
from careerdata.read.titles.role import role_in


def _role(title: str, spoken: str = "") -> str | None:
    found = role_in(Text(title, 0), languages()["en"].titles, lambda words: words.casefold() in spoken.split(";"))
    if found is None:
        return None
    assert title[slice(*found.span())] == found.value
    return found.value


@pytest.mark.parametrize(
    "title",
    [
        "Beekeeper",
        "- Beekeeper |",
        "What Does a Beekeeper Do? Your 2024 Career Guide",
        "How Much Does a Beekeeper Make in 2024?",
        "How to Become a Beekeeper in 2025: A Step by Step Guide",
        "Career guide: \u2013 Beekeeper \u2013 salary",
        "Role 20: Beekeeper",
        "3. Beekeeper (General) {#beekeeper}",
        "\N{HONEYBEE} The Ultimate Beekeeper Career Roadmap",
        "Beekeeper | Hive Jobs",
        "Hivejobs.example: Beekeeper BK-7",
        "Beekeeper Salary in Canada",
        "A Day in the Life of a Beekeeper",
        "The Beekeeper's Guide",
        "Beekeeper Salaries (US, 2024)",
        "Beekeeper Job Outlook Demystified",
        "The Full Guide to Becoming a Beekeeper",
    ],
)
def test_a_role_stands_without_the_words_around_it(title: str) -> None:
    assert _role(title) == "Beekeeper"


def test_a_word_of_guides_that_is_part_of_a_role_stays() -> None:
    assert _role("Full Stack Developer Roadmap") == "Full Stack Developer"


def test_a_role_of_no_common_ending_is_one_where_the_words_of_a_guide_stand_around_it_or_the_page_speaks_of_it() -> None:
    assert _role("Plumbing Career Guide") == "Plumbing"
    assert _role("Plumbing") is None
    assert _role("Plumbing", "plumbing") == "Plumbing"


def test_a_plural_is_a_role_where_the_page_speaks_of_it() -> None:
    assert _role("Beekeepers", "beekeepers") == "Beekeepers"
    assert _role("Rewarding apiary leaders") is None


@pytest.mark.parametrize(
    "title",
    [
        "Bees, Hives & Honey Careers: The Complete Career Guide",
        "Beekeeping Career Ladder",
        "Careers in Beekeeping",
        "Beekeeper vs Brewer",
        "Introduction",
        "Level 1",
        "- -",
        "People who keep bees spend the summer outdoors and the winter mending all the boxes that the summer has worn out.",
    ],
)
def test_a_title_of_several_roles_or_of_none_names_none(title: str) -> None:
    assert _role(title) is None
