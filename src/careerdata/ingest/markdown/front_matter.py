"""Front matter: what a Markdown file declares about itself between two lines of dashes, or of plus signs, at its top."""

from __future__ import annotations

from itertools import takewhile

from careerdata.document.parsed import Declared
from careerdata.ingest.html.head import declared_date
from careerdata.patterns import lazy

_MOST_LINES = 2_000
"""Lines after which a line of dashes at the top is taken for a rule, not for the start of front matter."""
_SURE = 200
"""Lines of front matter that are not looked at for what else they might be."""
_OWN = lazy(r"\s|#|-\s|[\]}]|[A-Za-z_][\w .-]*:(?:\s|$)|$")
"""How a line of front matter begins: a key, an item, a comment, or further in."""

_TITLE = ("title", "name")
_ROLE = ("role", "job_title", "occupation", "profession")
_DESCRIPTION = ("description", "summary", "excerpt")
_ADDRESS = ("source_url", "canonical_url", "canonical", "url", "source", "link")
_DATE = ("modified", "last_modified", "updated", "lastmod", "published", "date")
_LANGUAGE = ("language", "lang")


def read(raw: str) -> tuple[Declared, int]:
    """What the front matter declares, and the raw offset at which the text begins: 0 where there is none.

    Read are the lines of the form `key: value` that are not indented, the value with or without quotes. Nothing else of YAML
    is: a guide's head needs no more, and its references can be made to grow without bound. Where its end is missing, or runs on
    into the text, `head_open` of what is declared says where that should stand.
    """
    if raw.startswith("+++"):
        return _of_toml(raw)
    if not raw.startswith("---"):
        return Declared(), 0
    lines = raw.split("\n", _MOST_LINES)
    if lines[0].rstrip() != "---":
        return Declared(), 0
    ends = next((place for place, line in enumerate(lines[1:_MOST_LINES], 1) if line.rstrip() in ("---", "...")), None)
    keys = _leading_keys(lines)
    glued = lines[keys][:3] == "---" and lines[keys].strip("- \r") != "" if 1 < keys < len(lines) else False
    if glued or (ends is None and keys > 1):
        return _open_head(lines, keys, len("---") if glued else 0)
    if ends is None:
        return Declared(), 0
    if ends > _SURE and not all(map(_OWN.match, lines[1:ends])):
        return Declared(), 0
    said = dict(_pair(line) for line in reversed(lines[1:ends]) if ":" in line and not line[:1].isspace())
    length = sum(len(line) + 1 for line in lines[: ends + 1])
    return _declared(said), min(length, len(raw))


def _of_toml(raw: str) -> tuple[Declared, int]:
    """What front matter in TOML declares before its first table: the lines of the form `key = value`."""
    lines = raw.split("\n", _MOST_LINES)
    ends = next((place for place, line in enumerate(lines[1:_MOST_LINES], 1) if line.rstrip() == "+++"), None)
    if ends is None or lines[0].rstrip() != "+++":
        return Declared(), 0
    own = list(takewhile(lambda line: not line.startswith("["), lines[1:ends]))
    said = dict(_pair(line, "=") for line in reversed(own) if "=" in line and not line[:1].isspace())
    return _declared(said), min(sum(len(line) + 1 for line in lines[: ends + 1]), len(raw))


def _leading_keys(lines: list[str]) -> int:
    """The first line behind the keys at the top, their items and what is further in."""
    place = 1
    while place < min(len(lines), _MOST_LINES) and (_KEY if place == 1 else _OF_KEY).match(lines[place]):
        place += 1
    return place


_KEY = lazy(r"[a-z][\w-]*:(?:\s|$)")
_OF_KEY = lazy(r"[A-Za-z_][\w-]*:(?:\s|$)|[ \t]+\S|-\s")


def _open_head(lines: list[str], keys: int, glued: int) -> tuple[Declared, int]:
    """What front matter without an end declares, and where the text begins: behind its keys, and the dashes that run on."""
    end = sum(len(line) + 1 for line in lines[:keys])
    said = dict(_pair(line) for line in reversed(lines[1:keys]) if ":" in line and not line[:1].isspace())
    declared = _declared(said)
    declared.head_open = end if glued else 0
    return declared, min(end + glued, sum(map(len, lines)) + len(lines) - 1)


def _pair(line: str, mark: str = ":") -> tuple[str, str]:
    key, _, value = line.partition(mark)
    value = value.strip()
    if value[:1] in ("'", '"') and value.endswith(value[:1]) and len(value) > 1:
        value = value[1:-1]
    elif value.startswith("#"):
        value = ""
    else:
        value = value.split(" #", 1)[0].rstrip()
    return key.strip().lower().replace("-", "_"), value


def _declared(said: dict[str, str]) -> Declared:
    dates = (declared_date(said[key]) for key in _DATE if said.get(key))
    return Declared(
        title=_first(said, _TITLE),
        role=_first(said, _ROLE),
        description=_first(said, _DESCRIPTION),
        source_url=_first(said, _ADDRESS),
        published=next((day for day in dates if day), None),
        language=_first(said, _LANGUAGE),
    )


def _first(said: dict[str, str], keys: tuple[str, ...]) -> str | None:
    return next((said[key] for key in keys if said.get(key)), None)
