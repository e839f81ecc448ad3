"""Which findings count: policy, waivers, baseline."""
