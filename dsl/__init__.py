"""The kernel language: typed values, the front end that traces Python into IR, and portable intrinsics."""
from . import warp
from .build import constexpr
from .control import range_ as range
from .math import *
from .memory import *
from .ptx import ptx
from .thread import *
from .types import *
