"""From AMDGCN text to steps that run for all waves of a team."""
