"""The currency of a sign that several countries share: what the text nearest to it says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from careerdata.document.row import Row, Value
from careerdata.document.span import Span
from careerdata.patterns import lazy
from careerdata.read.sections.section import Section
from careerdata.read.settling.surroundings import Surroundings

MOST = 0.8
"""Share of the countries with such a sign that a page names which one must have, for the page to be about it."""
MIN_NAMED = 2
"""How often a page must name it."""
REACH = 6
"""Characters before and behind an amount that may be its sign: `kr 450.000`."""
_BARE = lazy(
    r"(?<![A-Za-z.])(?P<dollar>[$＄]|&dollar;|&#36;|\bdollars?\b)|(?P<yen>[¥￥]|&yen;)|\b(?P<crown>kr\b|kroner\b)|\b(?P<rupee>Rs\b|rupees\b)"
    r"|\b(?P<peso>pesos\b)",
    re.IGNORECASE,
)
_SHARING: dict[str, dict[str, str]] = {
    "dollar": {
        "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "TW": "TWD", "MX": "MXN", "AR": "ARS",
        "CL": "CLP", "CO": "COP", "JM": "JMD", "TT": "TTD", "BB": "BBD", "BS": "BSD", "BZ": "BZD", "FJ": "FJD", "GY": "GYD",
        "LR": "LRD", "NA": "NAD", "PR": "USD", "EC": "USD", "SV": "USD",
    },
    "yen": {"JP": "JPY", "CN": "CNY"},
    "crown": {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK"},
    "rupee": {"IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR", "SC": "SCR"},
    "peso": {"MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP", "PH": "PHP", "DO": "DOP", "UY": "UYU", "CU": "CUP"},
}  # fmt: skip
"""Signs that several countries share, and the currency each of them means by it."""


class Currencies:
    """What a shared sign means at each place of a page."""

    def __init__(self, around: Surroundings, setting: str | None = None) -> None:
        self._around = around
        self._setting = setting

    def settle(self, section: Section, row: Row) -> str | None:
        """Give a row that shows a shared sign its currency, null where nothing says it; the sign where it stays open."""
        shown = self._sign(row)
        if shown is None:
            if "currency" in row.values and not row.values["currency"].value:
                del row.values["currency"]
            if "currency" not in row.values and row.table == "salaries":
                self._put_named(section, row)
            return None
        sign, text, span = shown
        code = self._code(section, row, _SHARING[sign])
        row.values["currency"] = Value(code, span if code else None)
        return None if code else text

    def _put_named(self, section: Section, row: Row) -> None:
        """Give a row whose sums stand without any sign the one currency that the nearest text which names one does."""
        around = self._around
        for text in (*around.near(section, row), *around.headings(section), section.text, around.text):
            named = around.named(text).currencies
            if named:
                if len(named) == 1:
                    row.put("currency", next(iter(named)))
                return

    def _sign(self, row: Row) -> tuple[str, str, Span | None] | None:
        """The shared sign of a row's money: which, as written, and where; None where the row says its currency itself."""
        raw = self._around.document.raw
        given = row.values.get("currency")
        if given is not None and given.value and (given.span is None or not _BARE.fullmatch(raw, *given.span)):
            return None
        figures = [
            value.span for value in row.values.values() if isinstance(value.value, float) and value.span and not value.origin
        ]
        spans = [given.span] if given and given.span else [*figures, *map(self._beside, figures)]
        for span in spans:
            match = _BARE.search(raw, *span)
            if match is not None and match.lastgroup:
                return match.lastgroup, match[0], Span(*match.span())
        return None

    def _beside(self, span: Span) -> Span:
        """A figure with what may be its sign before and behind it, on its own line."""
        raw = self._around.document.raw
        before = raw[max(0, span.start - REACH) : span.start].rpartition("\n")[2].rpartition("|")[2]
        behind = raw[span.end : span.end + REACH].partition("\n")[0].partition("|")[0]
        return Span(span.start - len(before), span.end + len(behind))

    def _code(self, section: Section, row: Row, sharing: dict[str, str]) -> str | None:
        """What the nearest text that speaks of one such country, or names one such currency, says."""
        open_to = {country: code for country, code in sharing.items() if code not in self._around.written_apart} or sharing
        country = row.values.get("country")
        if country is not None and country.value in sharing:
            return sharing[country.value]
        for said, named in self._evidence(section, row, sharing):
            codes = {code for code in said if code in sharing.values()}
            if len(codes) == 1:
                return codes.pop()
            meant = {open_to[alpha2] for alpha2 in named if alpha2 in open_to}
            if len(meant) == 1:
                return meant.pop()
        return self._setting if self._setting in sharing.values() else None

    def _evidence(self, section: Section, row: Row, sharing: dict[str, str]) -> Iterator[tuple[Iterable[str], Iterable[str]]]:
        """Currencies and countries that the text names, the nearest first."""
        around = self._around
        for text in (*around.near(section, row), *around.headings(section)):
            yield around.named(text)
        in_section, on_page = around.named(section.text), around.named(around.text)
        yield in_section.currencies, _prevailing(in_section.countries, sharing)
        yield on_page.currencies, (around.domain,) if around.domain else ()
        yield (), _prevailing(on_page.countries, sharing)
        yield (), (around.tag,) if around.tag else ()


def _prevailing(named: Counter[str], sharing: dict[str, str]) -> tuple[str, ...]:
    """A country that a text is about: the one that it names, or names by far the most, those of one money counted together."""
    shared = {alpha2: times for alpha2, times in named.items() if alpha2 in _COUNTRIES}
    if not shared:
        return ()
    of_money: Counter[str] = Counter()
    for alpha2, times in shared.items():
        of_money[sharing.get(alpha2, alpha2)] += times
    (money, times), *_ = of_money.most_common(1)
    if times < MIN_NAMED or times < MOST * of_money.total():
        return ()
    return tuple(alpha2 for alpha2 in shared if sharing.get(alpha2, alpha2) == money)


_COUNTRIES = frozenset(alpha2 for sharing in _SHARING.values() for alpha2 in sharing)
