"""Files wherever they lie, what they may weigh, and TOML and YAML of them. Nothing else opens a file."""
