"""What is proposed is what an editor would take: which mends are made without asking, which only when asked, and which never."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.ingest.sources import find
from careerdata.mending.run import Mended, Mender
from careerdata.settings import of


def mended(folder: Path, text: str, *, unsafe: bool = False, name: str = "welder.md") -> str:
    """A guide after it was mended."""
    return told(folder, text, unsafe=unsafe, name=name)[0]


def told(folder: Path, text: str, *, unsafe: bool = False, name: str = "welder.md") -> tuple[str, Mended]:
    (folder / name).write_bytes(text.encode())
    settings = of({"raw": (str(folder),)})
    done = Mender(find(settings.raw), settings, unsafe=unsafe).mend()
    return (done.files[0].after.decode() if done.files else text), done


def pay(line: str) -> str:
    return f"# Welder\n\n## Salary\n\n{line}\n"


@pytest.mark.parametrize(
    "line",
    [
        "You need 18 months to 1 year.",
        "It takes 90 minutes to 1 hour.",
        "Welders earn $90k-50 a year in the US.",
        "Welders earn $1.2M to $900k a year in the US.",
    ],
)
def test_numbers_of_different_units_are_not_swapped(tmp_path: Path, line: str) -> None:
    assert mended(tmp_path, pay(line), unsafe=True) == pay(line)


@pytest.mark.parametrize(
    ("line", "swapped"),
    [
        ("Das Gehalt liegt bei 120.000–90.000 € im Jahr.", "Das Gehalt liegt bei 90.000–120.000 € im Jahr."),
        ("Das Gehalt liegt bei 45.000,50 € bis 38.000 € im Jahr.", "Das Gehalt liegt bei 38.000 € bis 45.000,50 € im Jahr."),
        ("Le salaire va de 38 000 à 35 000 € brut par an.", "Le salaire va de 35 000 à 38 000 € brut par an."),
        ("Welders earn **$60,000**-**$40,000** a year in the US.", "Welders earn **$40,000**-**$60,000** a year in the US."),
        ("Welders earn $60,000-$40,000+ a year in the US.", "Welders earn $40,000-$60,000+ a year in the US."),
    ],
)
def test_numbers_are_swapped_as_they_are_written(tmp_path: Path, line: str, swapped: str) -> None:
    assert mended(tmp_path, pay(line)) == pay(line)
    assert mended(tmp_path, pay(line), unsafe=True) == pay(swapped)


@pytest.mark.parametrize(
    ("line", "safe"),
    [
        ("It takes 5-3 years. Others say 3-5 years.", True),
        ("Prices rise by 5-3%. It takes 3-5 years.", False),
        ("Pay is $5 to $3 an hour. It takes 3-5 years.", False),
    ],
)
def test_only_a_range_of_the_same_unit_says_that_the_order_is_wrong(tmp_path: Path, line: str, *, safe: bool) -> None:
    assert (mended(tmp_path, pay(line)) != pay(line)) == safe
    assert mended(tmp_path, pay(line), unsafe=True) != pay(line)


@pytest.mark.parametrize("line", ["Welders like the The Hague office.", "They reach A A grade."])
def test_a_name_behind_its_own_word_stays(tmp_path: Path, line: str) -> None:
    assert mended(tmp_path, pay(line), unsafe=True) == pay(line)


def steps(*lines: str) -> str:
    return "\n".join(["# Welder Career Guide", "", "## How to Become a Welder", "", *lines, ""])


@pytest.mark.parametrize(
    "lines",
    [
        ("1. Learn.", "2. Look.", "3. Ask.", "", "For a license:", "", "1. Apply.", "2. Pay.", "3. Wait."),
        ("1. Learn.", "2. Look.", "3. Ask.", "### License", "1. Apply.", "2. Pay."),
        ("0. Learn.", "1. Look.", "2. Ask."),
        ("3. Learn.", "4. Look.", "5. Ask."),
        ("1. Learn.", "1. Look.", "1. Ask."),
        ("1. Learn.", "   1. Read.", "   2. Ask.", "2. Look.", "3. Ask."),
        ("10. Learn.", "9. Look.", "8. Ask.", "7. Go."),
    ],
)
def test_list_that_counts_on_purpose_as_it_does_is_left(tmp_path: Path, lines: tuple[str, ...]) -> None:
    after, done = told(tmp_path, steps(*lines), unsafe=True)
    assert after == steps(*lines)
    assert "TXT037" not in {one.code for one in done.result.findings}


@pytest.mark.parametrize(
    "lines",
    [
        ("1. Learn.", "2. Look.", "4. Ask. Behind step 4 comes step 5.", "5. Go."),
        ("1. Learn.", "2. Look.", "3. Ask.", "1. Apply.", "2. Pay."),
    ],
)
def test_list_whose_numbers_may_be_meant_is_numbered_anew_only_when_asked(tmp_path: Path, lines: tuple[str, ...]) -> None:
    after, done = told(tmp_path, steps(*lines))
    assert after == steps(*lines)
    assert done.left == 1
    assert mended(tmp_path, steps(*lines), unsafe=True) != after


def test_both_pictures_of_a_number_are_mended(tmp_path: Path) -> None:
    text = "Welder Career Guide\n\nHow to Become a Welder\n\n" + "".join(
        f"{number}\n\nStep {number}\n\nWork with care. Rest.\n\n" for number in (1, 2, 4)
    )
    assert mended(tmp_path, text, name="welder.txt") == text.replace("4", "3")


def twice(text: str) -> str:
    """A text in UTF-8 that was read as Windows-1252 and saved, and that once more."""
    for _ in range(2):
        text = b"".join(char.encode() for char in text).decode("cp1252")
    return text


@pytest.mark.parametrize(
    ("damaged", "whole"),
    [
        ("It is â€œquotedâ€\x9d here.", "It is “quoted” here."),
        ("A smile ðŸ˜€ helps.", "A smile 😀 helps."),
        ("ÐŸÑ€Ð¸Ð²ÐµÑ‚ to all.", "Привет to all."),
        ("Price: â‚¬50, Â£40 at 100 Â°C.", "Price: €50, £40 at 100 °C."),
        ("Ã\u00a0 la carte, dÃ©jÃ\u00a0 vu, lâ€™Ã©tÃ©.", "à la carte, déjà vu, l’été."),
        (f"They {twice('don’t')} rest.", "They don’t rest."),
    ],
)
def test_what_was_decoded_wrongly_is_mended_whole(tmp_path: Path, damaged: str, whole: str) -> None:
    assert mended(tmp_path, pay(damaged)) == pay(whole)


@pytest.mark.parametrize(
    "line",
    [
        "A smile is \ufffd and donâ€™t rest.",  # one of two cannot be told
        "Ã  la carte, dÃ©jÃ  vu.",  # half of a letter became another blank
        "A replacement ï¿½ read wrongly.",
        "it?s what they?re paid.",
    ],
)
def test_line_that_cannot_be_mended_whole_is_left(tmp_path: Path, line: str) -> None:
    assert mended(tmp_path, pay(line), unsafe=True) == pay(line)


def test_what_may_be_a_letter_is_mended_beside_damage_only_when_asked(tmp_path: Path) -> None:
    line = "PÃ¡gina e informaÃ§Ã£o, SÃO PAULO."
    assert mended(tmp_path, pay(line)) == pay(line)
    assert mended(tmp_path, pay(line), unsafe=True) == pay("Página e informação, SÃO PAULO.")


def outlook(line: str) -> str:
    return f"# Welder Career Guide\n\n## Outlook\n\n{line}\n"


@pytest.mark.parametrize(
    ("line", "proper"),
    [
        ("Growth: 9%, slower than average (BLS, 2022-2032)", "Growth: 9%, much faster than average (BLS, 2022-2032)"),
        ("Growth: slower than average, 9% (BLS, 2022-2032)", "Growth: much faster than average, 9% (BLS, 2022-2032)"),
        ("Growth: 9%, Slower Than Average (BLS, 2022-2032)", "Growth: 9%, Much Faster Than Average (BLS, 2022-2032)"),
        (
            "It will grow 9% from 2022 to 2032, as fast as the average.",
            "It will grow 9% from 2022 to 2032, much faster than the average.",
        ),
        ("Growth: 9%, MUCH FSATER THAN AVERAGE (BLS, 2022-2032)", "Growth: 9%, MUCH FASTER THAN AVERAGE (BLS, 2022-2032)"),
    ],
)
def test_growth_word_alone_is_changed(tmp_path: Path, line: str, proper: str) -> None:
    assert mended(tmp_path, outlook(line)) == outlook(proper)


@pytest.mark.parametrize(
    ("line", "proper"),
    [
        ("Growth: 9%, decline (BLS, 2022-2032)", "Growth: 9%, much faster than average (BLS, 2022-2032)"),
        ("It grows 9% from 2022 to 2032, which is a decline that worries.", None),
        ("It has average growth of 9% from 2022 to 2032.", None),
    ],
)
def test_growth_word_of_another_kind_is_changed_when_asked_and_alone(tmp_path: Path, line: str, proper: str | None) -> None:
    assert mended(tmp_path, outlook(line)) == outlook(line)
    assert mended(tmp_path, outlook(line), unsafe=True) == outlook(proper or line)


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("A weight &lt; 5 kg at AT&amp;T, 3 &gt; 2.", "A weight < 5 kg at AT&T, 3 > 2."),
        ("Write &lt;b&gt;bold&lt;/b&gt; here.", "Write &lt;b&gt;bold&lt;/b&gt; here."),
    ],
)
def test_entity_in_plain_text_is_its_character_unless_that_makes_a_tag(tmp_path: Path, line: str, whole: str) -> None:
    head = "Welder Career Guide\n\nWhat is a Welder?\n\n"
    assert mended(tmp_path, f"{head}{line}\n", name="welder.txt") == f"{head}{whole}\n"


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("See [www.aws.org](www.aws.org), or www.aws.org.", "See [www.aws.org](https://www.aws.org), or www.aws.org."),
        ("[one](www.a.org) and [two](www.a.org)", "[one](https://www.a.org) and [two](https://www.a.org)"),
        ("[www.a.org](www.a.org/b) and [it](www.a.org)", "[www.a.org](https://www.a.org/b) and [it](https://www.a.org)"),
        ("[mail](mailto:a@b.org) [file](docs/x.md) [old](ftp://a.org/x)", None),
    ],
)
def test_address_of_a_link_is_mended_where_it_stands(tmp_path: Path, line: str, whole: str | None) -> None:
    assert mended(tmp_path, pay(line)) == pay(whole or line)


def test_address_in_a_page_is_mended_where_it_stands(tmp_path: Path) -> None:
    page = "<h1>Welder</h1>\n<h2>Salary</h2>\n<p>See <a href=\"www.a.org?b=1&amp;c=2\">www.a.org</a>, <a href='htp://a.org'>it</a>.</p>\n"
    whole = page.replace('"www', '"https://www').replace("htp:", "http:")
    assert mended(tmp_path, page, name="welder.html") == whole
