"""The role in a title is the title less the words of every guide's title; a title of several roles names none."""

from __future__ import annotations

import pytest

from careerdata.document.text import Text
from careerdata.language.model import languages
from careerdata.language.shared import titles_of
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
        "Beekeeper Employment",
        "Best Paying Beekeeper Jobs",
        "Salary of a Beekeeper",
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
        "Trades that pay",
        "Trades and What They Pay",
        "Become a Welder Who Travels",
        "Jobs You Can Get Without a Degree",
        "1st Year",
        "Introduction",
        "Level 1",
        "- -",
        "People who keep bees spend the summer outdoors and the winter mending all the boxes that the summer has worn out.",
    ],
)
def test_a_title_of_several_roles_or_of_none_names_none(title: str) -> None:
    assert _role(title) is None


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Is Beekeeping a Good Career?", None),
        ("Are Plumbers in Demand?", None),
        ("Do Nurses Need a Degree?", None),
        ("What Is Beekeeping?", None),
        ("Should You Become a Beekeeper?", "Beekeeper"),
        ("Can I Be a Pilot Without a Degree?", "Pilot"),
        ("Why Become a Welder", "Welder"),
        ("Who Is a Data Analyst?", "Data Analyst"),
        ("IT Manager Salary", "IT Manager"),
        ("What Is It Like to Be a Beekeeper?", "Beekeeper"),
        ("Where Do Welders Work?", "Welders"),
        ("Beekeeper Career: Is It Right for You?", "Beekeeper"),
    ],
)
def test_a_question_is_no_role_and_may_name_one(title: str, role: str | None) -> None:
    assert _role(title) == role


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Mechatroniker/in", "Mechatroniker"),
        ("B\u00e4cker*in", "B\u00e4cker"),
        ("B\u00e4cker:innen", "B\u00e4cker"),
        ("Krankenpfleger/-in", "Krankenpfleger"),
        ("Krankenpfleger (m/w/d)", "Krankenpfleger"),
        ("B\u00e4cker m/w/d", "B\u00e4cker"),
        ("Infirmier\u00b7\u00e8re", "Infirmier"),
        ("Infirmier(\u00e8re)", "Infirmier"),
        ("Infirmier / Infirmi\u00e8re", "Infirmier"),
        ("Waiter / Waitress", "Waiter"),
        ("Welder / Brewer", None),
        ("Comment devenir apiculteur ?", "apiculteur"),
        ("Was verdient ein Imker?", "Imker"),
    ],
)
def test_names_for_people_of_all_genders_are_one_role(title: str, role: str | None) -> None:
    found = role_in(Text(title, 0), titles_of(None), lambda _: False)
    assert (found and found.value) == role
