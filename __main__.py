"""`python -m warpwright`: the `warpwright` command where no script is installed."""

from __future__ import annotations

from warpwright.cli.main import main

if __name__ == "__main__":
    main()
