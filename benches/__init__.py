"""Measurements of speed, each as a ratio to a floor of the same run."""
