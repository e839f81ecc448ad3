"""`python -m careerdata`, and the console script."""

from careerdata.engine.collector import collect_seldom
from careerdata.terminal.ending import ended
from careerdata.terminal.stops import nothing_written


def main() -> None:
    """The command line; it may be told to stop from here on, while what it needs is still imported."""
    collect_seldom()
    with ended():
        with nothing_written():
            from careerdata.cli import app
        app()


if __name__ == "__main__":
    main()
