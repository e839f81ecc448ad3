"""New guides and layouts to fill in."""

from __future__ import annotations

from pathlib import Path
from string import Template

from careerdata.errors import UserError
from careerdata.storage.paths import guide_id
from careerdata.storage.whole import create_file

_VOWELS = tuple("AEIOU")
"""First letters of roles that mostly take `an`."""
_HERE = Path(__file__).parent


class ScaffoldError(UserError, ValueError):
    """A file that cannot be started, why, and what to do."""


def new_guide(name: str, raw: Path = Path("raw")) -> Path:
    """Write `<raw>/guides/<name>.txt` to fill in; returns its path. Raises ScaffoldError where it is there already."""
    stem = guide_id(name)
    role = " ".join(word.capitalize() for word in stem.split("-"))
    return _write(raw / "guides" / f"{stem}.txt", "guide.txt", role=role, article="an" if role[:1] in _VOWELS else "a")


def new_layout(name: str, folder: Path = Path("layouts"), page: Path | None = None) -> Path:
    """Write `<folder>/<name>.yaml` to fill in, from a page where one is given; returns its path.

    Raises ScaffoldError where it is there already, and FromPageError or SourceError where the page cannot be read.
    """
    stem = guide_id(name)
    path = folder / f"{stem}.yaml"
    if page is None:
        return _write(path, "layout.yaml", name=stem)
    # Reading takes the layouts and all that reads by them: a guide to fill in needs none of it.
    from careerdata.scaffold.from_page import layout_from

    return _create(path, layout_from(stem, page))


def _write(path: Path, template: str, **words: str) -> Path:
    return _create(path, Template((_HERE / template).read_text(encoding="utf-8")).substitute(words))


def _create(path: Path, text: str) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        create_file(path, text.encode())
    except FileExistsError:
        raise ScaffoldError(f"{path}: is there already, and is left as it is; take another name") from None
    except OSError as error:
        raise ScaffoldError(f"{path}: cannot be written: {error.strerror}; check the folder") from error
    return path
