"""The flags that commands share, and the settings that they give."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from careerdata.terminal import completions
from careerdata.terminal.stops import nothing_written

if TYPE_CHECKING:
    from careerdata.settings import Settings

Raw = Annotated[
    list[str] | None,
    typer.Argument(help="Folders, files, zips or URLs of guides.  [default: raw]", metavar="RAW", show_default=False),
]
RawOrStdin = Annotated[
    list[str] | None,
    typer.Argument(
        help="Folders, files, zips or URLs of guides; - is standard input.  [default: raw]",
        metavar="RAW",
        show_default=False,
    ),
]
StdinFilename = Annotated[
    str | None,
    typer.Option(
        help="What standard input is called: findings name it, its ending says how it is read.  [default: stdin.txt]",
        metavar="FILE",
    ),
]
Select = Annotated[
    list[str] | None,
    typer.Option(
        help="Only the rules of these codes or prefixes, by commas: SAL,LVL003. May be given again.",
        metavar="CODES",
        autocompletion=completions.codes,
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(help="All rules but these. May be given again.", metavar="CODES", autocompletion=completions.codes),
]
FailOn = Annotated[
    str | None,
    typer.Option(
        help="What blocks: error, warning or never.  [default: error]",
        metavar="LEVEL",
        autocompletion=completions.one_of(lambda: ("error", "warning", "never")),
    ),
]
Baseline = Annotated[Path | None, typer.Option(help="Only findings that are not in this file block.", metavar="FILE")]
WriteBaseline = Annotated[bool, typer.Option("--write-baseline", help="Write the findings to the file of --baseline.")]
Fix = Annotated[bool, typer.Option("--fix", help="Mend what can be mended safely, and check again.")]
UnsafeFixes = Annotated[bool, typer.Option("--unsafe-fixes", help="With --fix or --diff: mend what someone should look at, too.")]
FixDiff = Annotated[bool, typer.Option("--diff", help="Print what --fix would change; change nothing.")]
Jobs = Annotated[int | None, typer.Option(help="Processes that read guides.  [default: 1]", metavar="N")]
Config = Annotated[Path | None, typer.Option(help="Settings file instead of careerdata.toml or pyproject.toml.", metavar="FILE")]
AsOf = Annotated[str | None, typer.Option(help="Day by which waivers expire, YYYY-MM-DD.", metavar="DATE")]
Old = Annotated[str, typer.Argument(metavar="OLD", help="A release: a folder, a URL, git:REV or git:REV:PATH (PATH: exports).")]
New = Annotated[str, typer.Argument(metavar="NEW", help="The release to compare with it, named likewise.")]
Codes = Annotated[
    list[str] | None,
    typer.Argument(
        help="Only the rules of these codes or prefixes: SAL, LVL003.",
        metavar="CODE",
        show_default=False,
        autocompletion=completions.code,
    ),
]
Code = Annotated[str, typer.Argument(help="Code of a rule, such as SAL001.", metavar="CODE", autocompletion=completions.code)]
Key = Annotated[
    str | None,
    typer.Argument(
        help="A record (electrician/salary/headline-year), one column of it (...:median), or a guide.  [default: all releases]",
        metavar="KEY",
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
Output = Annotated[
    Path | None, typer.Option(help="Write what --format says here; the terminal has the text for people.", metavar="FILE")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print the findings and nothing else.")]
Verbose = Annotated[
    bool, typer.Option("--verbose", "-v", help="Say which settings, files and layouts are used, and how long it takes.")
]
Statistics = Annotated[
    bool, typer.Option("--statistics", help="How often each rule found something, in place of the findings: as text or json.")
]
Out = Annotated[str | None, typer.Option(help="Folder or URL of the release.  [default: exports]", metavar="DIR")]
BuildCheck = Annotated[
    bool, typer.Option("--check", help="Write nothing; exit with 1 where what stands at DIR is not what would be built.")
]
Quarantine = Annotated[bool, typer.Option("--quarantine", help="Publish the guides that pass and list the rest.")]


@nothing_written()
def settings_of(config: Path | None, **flags: Any) -> Settings:
    """What the settings file and the flags say together. Raises SettingsError where they are wrong."""
    from careerdata import settings

    loaded = settings.load(config, _read(flags))
    _ = loaded.day
    return loaded


@nothing_written()
def settings_of_each(config: Path | None, **flags: Any) -> list[Settings]:
    """The same for each settings file that RAWs lie under."""
    from careerdata import settings

    loaded = settings.load_each(config, _read(flags))
    _ = loaded[0].day
    return loaded


def _read(flags: dict[str, Any]) -> dict[str, Any]:
    """Flags as settings have them. Raises SettingsError for a date that is none."""
    from careerdata.settings import SettingsError

    for name in ("select", "ignore"):
        if flags.get(name) is not None:
            flags[name] = tuple(code.strip() for some in flags[name] for code in some.split(",") if code.strip())
    if flags.get("as_of") is not None:
        try:
            flags["as_of"] = date.fromisoformat(flags["as_of"])
        except ValueError:
            raise SettingsError(f"--as-of {flags['as_of']!r} is no date; write it as 2026-12-31") from None
    return flags
