"""`python -m careerdata`."""

from careerdata.cli import main

main()
