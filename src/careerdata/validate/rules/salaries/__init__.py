"""SAL: pay."""
