"""RES: organisations and other resources."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from careerdata.normalize.tables import GuideTables
from careerdata.records.learning import Resource
from careerdata.validate.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.initials import fits, judged
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.spot import row_spot, value_spot

_HOST = re.compile(r"(?:[^\W_][\w-]*\.)+[^\W\d_][\w-]+\.?|\d+(?:\.\d+){3}")
_LETTERS = re.compile(r"[^\W_]+")
_SCHEMES = frozenset(("http", "https", "ftp", "mailto", "tel"))
_IN_PAGE = ("#", "/", "./", "../", "?")
"""How links begin that lead elsewhere on the publisher's own pages."""


class AcronymNotInitials(GuideRule):
    """An acronym that is not made of the initials of the name.

    A letter is missing, wrong or in the wrong place, or the name is another body's; readers who look it up find something
    else. People's liberties count as initials: small words left out, several letters of a word, a plural s, `&`.
    """

    code = "RES001"
    severity = "warning"
    hint = "mend the acronym or the name; the body's own page has both"
    bad = Rows(resources=[{"name": "Council of Asian Pacific Islander Nurses Association", "acronym": "CAPNA"}])
    good = Rows(resources=[{"name": "Gay and Lesbian Medical Association", "acronym": "GLMA"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for row in rows(guide, Resource):
            if row.acronym and judged(row.name, row.acronym) and not fits(row.name, row.acronym):
                message = f"{row.acronym} are not the initials of {row.name}"
                yield Hit(value_spot(guide, row, "acronym"), message, (value_spot(guide, row, "name"),))


class ResourceTwice(GuideRule):
    """An organisation that is listed twice.

    Two rows of one kind have one name, and no different addresses to tell them apart.
    """

    code = "RES002"
    severity = "warning"
    hint = "delete one of the two, or say what is different about it"
    bad = Rows(
        resources=[
            {"kind": "organization", "name": "American Hospital Association"},
            {"kind": "organization", "name": "The American Hospital Association"},
        ]
    )
    good = Rows(
        resources=[
            {"kind": "organization", "name": "American Hospital Association"},
            {"kind": "conference", "name": "American Hospital Association"},
        ]
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        first: dict[tuple[str, str], dict[str | None, Resource]] = {}
        for row in rows(guide, Resource):
            listed = first.setdefault((row.kind, _plain(row.name)), {})
            # One without an address may be any of those that have one.
            twin = listed.get(row.url) or listed.get(None) or (next(iter(listed.values()), None) if row.url is None else None)
            if twin is not None:
                yield Hit(row_spot(guide, row, "name"), f"{row.name} is listed twice", (row_spot(guide, twin, "name"),))
            listed.setdefault(row.url, row)


def _plain(name: str) -> str:
    return " ".join(_LETTERS.findall(name.casefold())).removeprefix("the ")


class LinkMalformed(GuideRule):
    """A link that leads nowhere.

    Its address has no such form: the scheme or the host is mistyped, or a blank slipped in. Nothing is fetched.
    """

    code = "RES003"
    severity = "warning"
    hint = "copy the address anew from the browser"
    bad = Rows(resources=[{"name": "American Hospital Association", "url": "htps:/www.aha"}])
    good = Rows(resources=[{"name": "American Hospital Association", "url": "https://www.aha.org/"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for row in rows(guide, Resource):
            fault = _fault(row.url) if row.url else None
            if fault:
                yield Hit(value_spot(guide, row, "url"), f"the address {row.url!r} of {row.name} {fault}")


def _fault(url: str) -> str | None:
    """What is wrong with an address, None where nothing is."""
    if url.startswith(_IN_PAGE) and not url.startswith("//"):
        return None
    if any(char.isspace() for char in url.strip()):
        return "has a blank in it"
    try:
        parts = urlsplit(url.strip())
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        return f"cannot be read: {error}"
    if parts.scheme not in _SCHEMES and not url.startswith("//"):
        return f"has the scheme {parts.scheme!r}" if parts.scheme else "has no scheme such as https://"
    if parts.scheme in ("mailto", "tel"):
        return None
    return None if host and _HOST.fullmatch(host) else "names no host"
