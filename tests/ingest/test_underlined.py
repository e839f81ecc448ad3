"""Headings that the writer of a plain text marks: by a rule under them, or by signs before them."""

from __future__ import annotations

from careerdata.ingest.text import parse


def shapes(raw: str) -> list[tuple[str, str, int]]:
    return [(block.value, block.shape, block.level) for block in parse(raw)]


def test_a_title_over_a_rule_is_a_heading_as_deep_as_its_kind_of_rule_comes_up() -> None:
    raw = "=====\nPots\n=====\n\nClay\n====\n\nRed.\n\nKilns\n-----\n\nHot.\n\nGlaze\n=====\n"
    assert shapes(raw) == [
        ("Pots", "heading", 1),
        ("Clay", "heading", 2),
        ("Red.", "line", 0),
        ("Kilns", "heading", 3),
        ("Hot.", "line", 0),
        ("Glaze", "heading", 2),
    ]


def test_signs_before_several_lines_mark_headings_and_their_text_keeps_its_place() -> None:
    blocks = parse("= Pots\n\n== Clay ==\n\nRed.\n")
    assert [(block.value, block.shape, block.level) for block in blocks[:2]] == [("Pots", "heading", 1), ("Clay", "heading", 2)]
    assert blocks[1].text.span() == (11, 15)
    assert shapes("# 1 potter of all\n\nRed.\n")[0][1] == "line"


def test_a_rule_under_a_row_or_at_the_end_of_a_paragraph_marks_no_heading() -> None:
    assert {shape for _, shape, _ in shapes("Grade  Pay\n----------\nA1     $20\n")} == {"line"}
    assert {shape for _, shape, _ in shapes("Clay is red\nand so is he\n------------\n")} == {"line"}
    assert {shape for _, shape, _ in shapes("Clay\n------------------------------\n")} == {"line"}
