"""What rules say and know of values: bounds, rounding, how a figure is written."""
