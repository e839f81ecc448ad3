"""DRF: drift against the last release."""
