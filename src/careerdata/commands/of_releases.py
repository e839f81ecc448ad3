"""The commands that make releases, or hold one against another."""

from __future__ import annotations

from dataclasses import replace

from careerdata import api
from careerdata.commands.known import to_known, write_baseline_of
from careerdata.releasing import compared
from careerdata.render import render
from careerdata.render.escape import printable_lines
from careerdata.render.fit import fitted, fitted_lines
from careerdata.render.summary import published as told
from careerdata.settings import Settings
from careerdata.storage.paths import shown_place
from careerdata.terminal import progress, reports, screen
from careerdata.terminal.findings import SAY_IT_ALL, note_faults, publish, show
from careerdata.terminal.output import note, put
from careerdata.terminal.printing import Printing


def build(settings: Settings, printing: Printing, *, quarantine: bool = False, write_baseline: bool = False) -> int:
    """Read, check and export guides; a note says what became of the release."""
    also = printing.asked_for()
    with progress.shown(wanted=printing.moves):
        result, manifest = api.release(to_known(settings, write_baseline=write_baseline), quarantine=quarantine)
    reports.write(also, lambda other: render(other, result))
    show(result, printing)
    for line in [] if printing.form in SAY_IT_ALL else told(result):
        printing.note(line)
    out = shown_place(settings.out)
    if manifest is not None:
        printing.note(f"{out}: release {manifest.data_version}, {len(manifest.files)} files")
    else:
        printing.note(f"{out}: left as it was")
    return write_baseline_of(result, settings, printing) if write_baseline else result.exit_status


def compare(settings: Settings, printing: Printing, *, quarantine: bool = False) -> int:
    """Say whether the release that stands is what a build would make now; nothing of it changes."""
    also = printing.asked_for()
    with progress.shown(wanted=printing.moves):
        result, lines = compared(settings, quarantine=quarantine)
    result = replace(result, published=None)
    reports.write(also, lambda other: render(other, result))
    show(result, printing)
    out = shown_place(settings.out)
    if lines is None:
        printing.note(f"{out}: not compared, as nothing can be released")
        return result.exit_status or 1
    if lines:
        said = [f"{out}: not what a build makes now", *(f"  {line}" for line in lines), "build again to renew it"]
    else:
        said = [] if printing.quiet else [f"{out}: what a build makes now"]
    text = "".join(f"{printable_lines(fitted(line, screen.width()))}\n" for line in said)
    if printing.form in SAY_IT_ALL and printing.form != "json":
        put(text)
    elif text:
        note(text.rstrip("\n"))
    return max(result.exit_status, int(bool(lines)))


def gate(settings: Settings, base: str | None, printing: Printing, *, fail_on_given: bool = False) -> int:
    """Hold an update against the last release and the policy, and print what came of it."""
    from careerdata.render import gate_formats, render_gate

    also = printing.asked_for(gate_formats())
    with progress.shown(wanted=printing.moves):
        outcome = api.judge(settings if fail_on_given else settings.at_gate, base or settings.out)
    reports.write(also, lambda other: render_gate(other, outcome))

    def said(form: str, *, printed: bool) -> str:
        text = render_gate(form, outcome)
        return fitted_lines(text, screen.width()) if printed and form == "text" else text

    publish(said, printing)
    note_faults(outcome.result)
    return outcome.exit_status
