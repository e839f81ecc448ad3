"""Descriptions of a release for tools of a kind, one module each; each is found by being here.

A module has `PATH`, where the description lies, and `describe(about, version, files)`, what it holds: JSON that follows from what
the release says about itself, its version and its files. No clock, no host.
"""
