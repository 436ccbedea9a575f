"""What `ww.amdgcn` offers."""

from typing import Any

class Intrinsics:
    def __getattr__(self, name: str) -> Any: ...
