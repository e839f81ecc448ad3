"""TXT: files that cannot be read as guides."""

from __future__ import annotations

from careerdata.document.problem import Trouble
from careerdata.validate.examples.example import Files, Rows
from careerdata.validate.examples.pieces import RANGE
from careerdata.validate.examples.sample_guide import GUIDE, PATH, as_it_is, edited
from careerdata.validate.rule import TroubleRule

_POUNDS = "Range: £60k - £120k"
_GOOD = as_it_is(RANGE)


class EmptyFile(TroubleRule):
    """A guide without any text.

    The file is empty or holds nothing but white space, as after an interrupted download.
    """

    code = "TXT001"
    severity = "error"
    hint = "fetch the guide again, or delete the file"
    trouble = "empty-file"
    says = "the file has no text: {found}"
    bad = Files({PATH: b""})
    good = _GOOD


class NotText(TroubleRule):
    """A file that is no text.

    Its bytes are those of a document, a picture or an archive under the name of a text file.
    """

    code = "TXT002"
    severity = "error"
    hint = "save the guide as plain text, Markdown or HTML in UTF-8"
    trouble = "not-text"
    says = "the file is no text: {found}, where {expected} was expected"
    bad = Files({PATH: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"})
    good = _GOOD


class DamagedEncoding(TroubleRule):
    """Bytes that break the file's encoding.

    The file was saved in another encoding, or damaged on its way. Guessing would put wrong characters into the tables.
    """

    code = "TXT003"
    severity = "error"
    hint = "save the file as UTF-8"
    trouble = "damaged-encoding"
    says = "the text cannot be decoded: {found}, expected {expected}"
    bad = Files({PATH: GUIDE.replace(RANGE, _POUNDS).encode("latin-1")}, shows=repr(_POUNDS.encode("latin-1")))
    good = edited(RANGE, _POUNDS)


class TooLarge(TroubleRule):
    """A file larger than any guide.

    It is more than a hundred times the size of the longest guide known, so it is a dump or a mistake.
    """

    code = "TXT012"
    severity = "error"
    hint = "split the file into one guide each, or keep only the guide in it"
    trouble = "too-large"
    says = "the file holds {found}, expected {expected}"
    bad = Rows(
        troubles=[Trouble("too-large", PATH, PATH, found="more than 20,971,520 bytes", expected="at most 20,971,520 bytes")]
    )
    good = Rows()


class TooDeep(TroubleRule):
    """Mark-up nested deeper than any page.

    No page that people wrote nests like this; reading on could exhaust memory.
    """

    code = "TXT013"
    severity = "error"
    hint = "save the page again, or keep only the guide in it"
    trouble = "too-deep"
    says = "the file nests {found}, expected {expected}"
    bad = Rows(
        troubles=[
            Trouble("too-deep", PATH, PATH, found="more than 512 elements inside one another", expected="the mark-up of a page")
        ]
    )
    good = Rows()
