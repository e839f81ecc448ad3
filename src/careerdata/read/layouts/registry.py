"""All layouts at hand."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from careerdata.read.layouts.model import Layout, LayoutError, load

OWN = Path(__file__).parent
FALLBACK = "generic"
"""Layout of pages no other layout knows: the headings that guides share, whoever publishes them."""


class Shelf:
    """The layouts shipped and those of a folder of the user's; a user's layout wins over one of the same name.

    Raises LayoutError, naming file and line, where a layout cannot be used.
    """

    def __init__(self, folder: Path | None = None) -> None:
        files = sorted(OWN.glob("*.yaml")) + (sorted(folder.glob("*.yaml")) if folder else [])
        if folder is not None and not folder.is_dir():
            raise LayoutError(f"{folder}: no such folder; set `layouts` to a folder of layout files, or leave it out")
        self.layouts: dict[str, Layout] = {layout.name: layout for layout in map(load, files)}

    @cached_property
    def publishers(self) -> list[Layout]:
        """The layouts a page may be recognised as, in order of name."""
        return [self.layouts[name] for name in sorted(self.layouts) if name != FALLBACK]

    @property
    def fallback(self) -> Layout:
        """The layout of pages that no other knows."""
        return self.layouts[FALLBACK]
