"""How running text names products: what leads to them, and which are written small."""

from __future__ import annotations

from careerdata.patterns import lazy

LIKE = lazy(r"(?:,?\s+|\s*\()(?:like|such as|including|e\.g\.,?)\s+(?=[A-Za-z0-9])")
STOPS = frozenset(
    "use uses used using utilize utilizes utilise utilises with and or on in to include includes including of like as the a an "
    "their these those such by for via through from also often regularly frequently typically navigate navigates handle handles "
    "manage manages operate operates work works rely relies employ employs leverage leverages is are know knows run runs".split()
)
SMALL = frozenset(
    "ansible awk bash curl dagster dask dbt django dplyr duckdb eslint fastapi ffmpeg ggplot2 git grep "
    "huggingface keras kubectl langchain lodash matplotlib mlflow mypy neovim nginx npm numpy nltk pandas pip "
    "plotly pnpm podman polars postgres psql pyspark pytest pytorch redux ruff rsync scikit-image "
    "scikit-learn scipy seaborn sed sklearn spacy statsmodels systemd tensorflow tidyverse tmux vim vite "
    "webpack xgboost zsh".split()
)
"""Products whose makers, or whose users, write them with a small letter. A list of tools has common words beside names, so
that a small letter alone tells nothing."""
