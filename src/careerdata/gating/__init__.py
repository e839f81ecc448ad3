"""What stands between an update and the release: what changed, held against a policy and what a person approved."""
