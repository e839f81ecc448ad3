"""RES: resources."""
