"""The files that layouts are read from: those shipped, found by looking into their folder, and those of the user's."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from careerdata.errors import UserError
from careerdata.read import layouts
from careerdata.read.layouts.model import Layout
from careerdata.read.layouts.registry import FALLBACK, Shelf
from careerdata.storage import typed

OWN = Path(layouts.__path__[0])


class LayoutError(UserError):
    """A layout file that cannot be used: which file and line, what is there, what was expected."""


def load(path: Path) -> Layout:
    """The layout of a file. Raises LayoutError, naming file and line, where the file cannot be used."""
    try:
        return typed.load(path, Layout, "docs/layouts.md", shipped=path.parent == OWN)
    except typed.TypedError as error:
        raise LayoutError(str(error)) from error


def shelf(folder: Path | None = None) -> Shelf:
    """The layouts shipped and those of a folder of the user's; a user's layout wins over one of the same name.

    Raises LayoutError, naming file and line, where a layout cannot be used.
    """
    fallback = OWN / f"{FALLBACK}.yaml"
    files = sorted(set(OWN.glob("*.yaml")) - {fallback}) + (sorted(folder.glob("*.yaml")) if folder else [])
    if folder is not None and not folder.is_dir():
        raise LayoutError(f"{folder}: no such folder; set `layouts` to a folder of layout files, or leave it out")
    return Shelf(map(load, files), partial(load, fallback))
