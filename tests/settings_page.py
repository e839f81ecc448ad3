"""The page of settings, as their models say it: `python -m tests.settings_page > docs/settings.md` renews it."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel
from pydantic_core import PydanticUndefined

from careerdata.about import About, Contributor, Licence, PackageSource
from careerdata.gate_policy import GatePolicy
from careerdata.settings import Settings

HEAD = """\
# Settings

<!-- python -m tests.settings_page > docs/settings.md writes this page. -->

What holds for every run stands in a file; a flag of the same name wins over it. That file is `careerdata.toml`, or the table
`[tool.careerdata]` of `pyproject.toml`:

```toml
fail-on = "warning"
ignore = ["TXT010"]

[per-path-ignores]
"raw/guides/drafts/*" = ["SAL", "LVL005"]
```

**Which file.** The nearest one counts: in the folder that is checked, or that the file lies in, else in the folders
above it, so that a guide has the same settings wherever you are and however you name it. For a path without one, and
for a URL, that of the working directory counts, or the nearest above that. Where several paths have different files,
`check` takes each with its own; `build` and `gate` want one (a release has one licence, one policy), and say so.
`--config FILE` names one for all. `careerdata check -v` says which was used.

**Paths.** A place that a file names (`raw`, `out`, `baseline`, `layouts`) is meant from where the file lies. Called
without RAW from anywhere within a project, its `raw` and `exports` are those beside the file. A pattern in
`per-path-ignores` fits a path from the folder of the file on, or from any folder below it: `raw/guides/drafts/*`,
`guides/drafts/*`, `drafts/*.md` and `chef.md` all fit `raw/guides/drafts/chef.md`; `*` stands for `/` too.

**What is wrong.** A key that there is none of is wrong usage (exit status 2), told with file, line and the key that was
perhaps meant. Keys are written with `-`; `_` does as well.
"""
TABLES: dict[str, tuple[type[BaseModel], str]] = {
    "gate": (GatePolicy, "What an update must pass before it is released: [docs/gate.md](gate.md)."),
    "package": (About, "What a release says about itself, in the words of a Data Package."),
    "[package.licenses]": (Licence, "Under which licences the data may be used; none is assumed."),
    "[package.sources]": (PackageSource, "Where the guides are from; publishers that layouts know are added."),
    "[package.contributors]": (Contributor, "Who made the data; `roles` in the words of a Data Package."),
}


def text() -> str:
    """The whole page."""
    parts = [HEAD, "## Keys\n", *rows(Settings)]
    for name, (model, about) in TABLES.items():
        parts += [f"\n## `[{name}]`\n", *([f"{about}\n"] if about else []), *rows(model)]
    return "\n".join(parts) + "\n"


def rows(model: type[BaseModel]) -> Iterator[str]:
    """A row each key, those aside that are tables of their own; what it says, where the model says it of any."""
    said = docstrings(model)
    told = any(said.values())
    yield "| key | default | what it says |" if told else "| key | default |"
    yield "| --- | --- | --- |" if told else "| --- | --- |"
    for name, field in model.model_fields.items():
        if not {name, f"[package.{name}]"} & TABLES.keys():
            needed = field.default is PydanticUndefined
            row = f"| `{name.replace('_', '-')}` | {'needed' if needed else default(field.default)} |"
            yield f"{row} {said.get(name, '')} |" if told else row


def default(value: Any) -> str:
    """A default as TOML has it."""
    if value is None or value in ((), {}):
        return ""
    if isinstance(value, tuple):
        return f"`[{', '.join(map(written, value))}]`"
    return f"`{written(value)}`"


def written(value: Any) -> str:
    """A value as TOML has it."""
    return f'"{value}"' if isinstance(value, str) else str(value)


def docstrings(model: type[BaseModel]) -> dict[str, str]:
    """What stands below each field in the code, and which words it may be."""
    body = ast.parse(inspect.getsource(model)).body[0]
    assert isinstance(body, ast.ClassDef)
    said = {}
    for field, below in zip(body.body, body.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and field.target.id in model.model_fields:
            text = below.value.value if isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant) else ""
            words = [word for word in get_args(model.model_fields[field.target.id].annotation) if isinstance(word, str)]
            may_be = f" One of {', '.join(f'`{word}`' for word in words)}." if words else ""
            said[field.target.id] = " ".join(str(text).split()) + may_be
    return said


if __name__ == "__main__":
    sys.stdout.write(text())
