"""TXT: what lies in the input folder, and under what name."""

from __future__ import annotations

from careerdata.document.problem import Trouble
from careerdata.validate.examples.example import Files, Rows
from careerdata.validate.examples.sample_guide import GUIDE_BYTES, PATH
from careerdata.validate.rule import TroubleRule


class DuplicateStem(TroubleRule):
    """Two guide files with one stem.

    The stem is the guide's id, and every key begins with it, so only one of the two can be read.
    """

    code = "TXT004"
    severity = "error"
    hint = "rename or delete one of the two files"
    trouble = "duplicate-stem"
    says = "two files have one stem: {found}, expected {expected}"
    bad = Files({PATH: GUIDE_BYTES, "guides/old/data-analyst.txt": GUIDE_BYTES}, shows=f"{PATH}\nguides/old/data-analyst.txt")
    good = Files({PATH: GUIDE_BYTES, "guides/old/data-engineer.txt": GUIDE_BYTES}, shows=f"{PATH}\nguides/old/data-engineer.txt")


class BadName(TroubleRule):
    """A file name that makes no `guide_id`.

    The id stands in every key and in addresses, so it is made of lower-case words joined by `-`. The guide is read
    under the nearest good id.
    """

    code = "TXT005"
    severity = "error"
    hint = "rename the file"
    trouble = "bad-name"
    says = "the file's name is {found}, expected {expected}"
    bad = Files({"guides/Data Analyst.txt": GUIDE_BYTES}, shows="guides/Data Analyst.txt")
    good = Files({PATH: GUIDE_BYTES}, shows=PATH)


class OutsideInput(TroubleRule):
    """A link that leads out of the input folder.

    What it points at may differ from one machine to the next, so it is not read.
    """

    code = "TXT014"
    severity = "warning"
    hint = "put the file itself into the folder"
    trouble = "outside-input"
    says = "the file was not read: {found}, expected {expected}"
    bad = Rows(
        troubles=[
            Trouble("outside-input", PATH, PATH, found="it leads to ../elsewhere.txt", expected="a file in the input folder")
        ]
    )
    good = Rows()


class OtherFiles(TroubleRule):
    """Files that are neither guides nor tables.

    They were not read; this is said once, so that a guide under a mistaken extension is not missed.
    """

    code = "TXT015"
    severity = "info"
    hint = "give guides one of these extensions; move the rest out of the folder"
    trouble = "other-files"
    says = "not read: {found}; expected {expected}"
    bad = Files({PATH: GUIDE_BYTES, "notes.docx": b"PK"}, shows=f"{PATH}\nnotes.docx")
    good = Files({PATH: GUIDE_BYTES}, shows=PATH)
