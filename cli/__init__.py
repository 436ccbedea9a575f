"""The `warpwright` command."""
