"""The flags that commands share, and the settings that they give."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from careerdata.render import diff_formats, formats, gate_formats, history_formats
from careerdata.terminal.stops import nothing_written

if TYPE_CHECKING:
    from careerdata.settings import Settings

Raw = Annotated[
    list[str] | None, typer.Argument(help="Folders, files, zips or URLs of guides  [default: raw]", show_default=False)
]
Select = Annotated[str | None, typer.Option(help="Only the rules of these codes or prefixes, by commas: SAL,LVL003.")]
Ignore = Annotated[str | None, typer.Option(help="All rules but these.")]
FailOn = Annotated[str | None, typer.Option(help="What blocks: error, warning or never.  [default: error]", metavar="LEVEL")]
Baseline = Annotated[Path | None, typer.Option(help="Only findings that are not in this file block.", metavar="FILE")]
WriteBaseline = Annotated[bool, typer.Option("--write-baseline", help="Write the findings to the file of --baseline.")]
Fix = Annotated[bool, typer.Option("--fix", help="Mend what can be mended safely, and check again.")]
UnsafeFixes = Annotated[bool, typer.Option("--unsafe-fixes", help="With --fix or --diff: mend what someone should look at, too.")]
FixDiff = Annotated[bool, typer.Option("--diff", help="Print what --fix would change; change nothing.")]
Jobs = Annotated[int | None, typer.Option(help="Processes that read guides.  [default: 1]", min=1)]
Config = Annotated[Path | None, typer.Option(help="Settings file instead of careerdata.toml or pyproject.toml.", metavar="FILE")]
AsOf = Annotated[str | None, typer.Option(help="Day by which waivers expire, YYYY-MM-DD.", metavar="DATE")]
Format = Annotated[
    str,
    typer.Option("--format", help=f"How findings are printed: {', '.join(formats())}.", metavar="F"),
]
Old = Annotated[str, typer.Argument(help="A release: a folder, a URL, git:REV or git:REV:PATH (PATH: exports).")]
New = Annotated[str, typer.Argument(help="The release to compare with it, named likewise.")]
DiffFormat = Annotated[
    str,
    typer.Option("--format", help=f"How the changes are printed: {', '.join(diff_formats())}.", metavar="F"),
]
GateFormat = Annotated[
    str,
    typer.Option("--format", help=f"How the verdict is printed: {', '.join(gate_formats())}.", metavar="F"),
]
HistoryFormat = Annotated[
    str,
    typer.Option("--format", help=f"How the history is printed: {', '.join(history_formats())}.", metavar="F"),
]
Key = Annotated[
    str | None,
    typer.Argument(
        help="A record (electrician/salary/headline-year), one column of it (...:median), or a guide.  [default: all releases]",
        show_default=False,
    ),
]
Releases = Annotated[
    str | None,
    typer.Option(
        "--base",
        help="Where the releases are: REV, git:REV or git:REV:PATH up to which history is read, a folder or URL that keeps them."
        "  [default: git:HEAD]",
        metavar="REV",
    ),
]
Base = Annotated[
    str | None,
    typer.Option(help="The last release, named as for diff.  [default: that of the settings, exports]", metavar="OLD"),
]
Renames = Annotated[
    Path | None,
    typer.Option(help="Keys that were renamed, as CSV.  [default: raw/renames.csv where it exists]", metavar="FILE"),
]
Output = Annotated[Path | None, typer.Option(help="Write the findings here.", metavar="FILE")]
Reports = Annotated[
    list[str] | None,
    typer.Option("--report", help="Write them in another format too: sarif=FILE. May be given again.", metavar="F=FILE"),
]
Out = Annotated[str | None, typer.Option(help="Folder or URL of the release.  [default: exports]", metavar="DIR")]
Quarantine = Annotated[bool, typer.Option("--quarantine", help="Publish the guides that pass and list the rest.")]


@nothing_written()
def settings_of(config: Path | None, **flags: Any) -> Settings:
    """What the settings file and the flags say together. Raises SettingsError where they are wrong."""
    from careerdata import settings

    for name in ("select", "ignore"):
        if isinstance(flags.get(name), str):
            flags[name] = tuple(code.strip() for code in flags[name].split(",") if code.strip())
    if flags.get("as_of") is not None:
        try:
            flags["as_of"] = date.fromisoformat(flags["as_of"])
        except ValueError:
            raise settings.SettingsError(f"--as-of {flags['as_of']!r} is no date; write it as 2026-12-31") from None
    loaded = settings.load(config, flags)
    _ = loaded.day
    return loaded
