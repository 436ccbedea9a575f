"""List what a kernel may read and still be cached: builtins, library functions and library classes without hidden state.

Needs `code_reads`, NumPy. Gives `origin(file)` (whose code a file is), `library_name(value)` (the name of a supported
library function or class, or None). Anything that is not listed here makes a kernel uncacheable.
"""

from __future__ import annotations

import builtins
import os
import sys
import types
from functools import cache
from typing import Any

import numpy as np

from .code_reads import BY_STRING, DUNDERS, words

_ROOT = os.path.dirname(os.path.dirname(__file__))
_LAYERS = ("isa", "regalloc", "codegen", "emulator", "dsl", "runtime", "cli")
_OURS = (f"{_ROOT}{os.sep}__init__.py", *(f"{_ROOT}{os.sep}{d}{os.sep}" for d in _LAYERS))
_NUMPY = os.path.dirname(np.__file__) + os.sep
_PYTHON = ("<frozen ", os.path.dirname(os.__file__) + os.sep)
_SITE = tuple(os.sep + d + os.sep for d in ("site-packages", "dist-packages"))

#: Builtins whose result depends on their arguments alone. Not listed: getattr, vars, globals, eval, open, id, hash, ...
BUILTINS = words(
    """
    abs all any ascii bin bool bytearray bytes callable chr classmethod complex dict divmod enumerate filter float
    format frozenset hex int isinstance issubclass iter len list map max min next object oct ord pow print property
    range repr reversed round set slice sorted staticmethod str sum super tuple type zip __build_class__
    NotImplemented
    """
)
#: Modules of Python whose functions and classes depend on their arguments alone, but for `_EXCEPT`.
MODULES = words(
    """
    math cmath operator _operator itertools functools _functools collections collections.abc _collections
    _collections_abc dataclasses enum typing types abc _abc numbers fractions string textwrap bisect _bisect heapq
    _heapq struct _struct copy contextlib reprlib statistics _statistics keyword colorsys binascii re
    """
)
_EXCEPT = frozenset(
    ("operator", name) for name in ("attrgetter", "methodcaller")
) | frozenset(
    [("_operator", "attrgetter"), ("_operator", "methodcaller"), ("typing", "get_type_hints"), ("functools", "cache"),
     ("functools", "lru_cache"), ("functools", "_lru_cache_wrapper"), ("functools", "singledispatch"),
     ("functools", "singledispatchmethod"), ("functools", "partialmethod"), ("enum", "global_enum")]
)  # fmt: skip
#: Methods of arrays that write or read files.
_FILES = frozenset(("dump", "tofile"))

_origins: dict[str, str] = {}


def origin(file: str | None) -> str:
    """Whose code a file is: "ours", "numpy", "python" or "user". Other packages count as the user's: they may change
    under the same name.
    """
    if file is None:
        return "python"
    found = _origins.get(file)
    if found is None:
        if file.startswith(_OURS):
            found = "ours"
        elif file.startswith(_NUMPY):
            found = "numpy"
        elif file.startswith(_PYTHON) and not any(d in file for d in _SITE):
            found = "python"
        else:
            found = "user"
        _origins[file] = found
    return found


def module_origin(name: str) -> str:
    """Whose code a module is; one that was typed in or executed is the user's."""
    if name in sys.builtin_module_names or name == "builtins":
        return "python"
    module = sys.modules.get(name)
    file = getattr(module, "__file__", None)
    if file is None:
        spec = getattr(module, "__spec__", None)
        return "python" if getattr(spec, "origin", None) in ("built-in", "frozen") else "user"
    return origin(file)


def library_name(value: Any) -> str | None:
    """`module.name` of a supported function or class of a library; None where it is not listed."""
    module, name = getattr(value, "__module__", None), getattr(value, "__qualname__", "")
    if module is None:
        owner = getattr(value, "__self__", None)
        module = owner.__name__ if isinstance(owner, types.ModuleType) else type(owner).__module__
    if isinstance(value, type) and issubclass(value, np.generic | np.ndarray):
        return f"{module}.{name}" if module.partition(".")[0] in ("numpy", "ml_dtypes") else None
    return listed(module, name)


def listed(module: str, name: str) -> str | None:
    """`module.name` if this function, class or method is supported."""
    top, leaf = name.partition(".")[0], name.rpartition(".")[2]
    if leaf in BY_STRING or (leaf.startswith("__") and leaf.endswith("__") and leaf not in DUNDERS):
        return "builtins.__build_class__" if name == "__build_class__" else None
    if module == "builtins":
        exact = getattr(builtins, top, None)
        fine = (
            top in BUILTINS or exact is None or (isinstance(exact, type) and issubclass(exact, BaseException))
        )
    elif module.partition(".")[0] == "numpy":
        fine = top in numpy_names() or (top == "ndarray" and leaf not in _FILES)
    elif module.partition(".")[0] == "ml_dtypes":
        fine = name in ("finfo", "iinfo") or isinstance(
            getattr(sys.modules.get("ml_dtypes"), top, None), type
        )
    else:
        fine = module in MODULES and (module, top) not in _EXCEPT
    return f"{module}.{name}" if fine else None


@cache
def numpy_names() -> frozenset[str]:
    """Functions of NumPy that read no file, no random state and no settings."""
    return words(
        """
        abs absolute add all allclose amax amin any append arange arccos arcsin arctan arctan2 argmax argmin argsort
        argwhere around array array_equal array_split asarray ascontiguousarray asfortranarray atleast_1d atleast_2d
        atleast_3d average base_repr binary_repr bincount bitwise_and bitwise_not bitwise_or bitwise_xor block bmat
        broadcast_arrays broadcast_shapes broadcast_to can_cast ceil clip column_stack common_type concatenate conj
        conjugate convolve copy copysign corrcoef correlate cos cosh count_nonzero cov cross cumprod cumsum deg2rad
        degrees delete diag diag_indices diagflat diagonal diff digitize divide divmod dot dsplit dstack dtype einsum
        exp exp2 expand_dims expm1 extract eye fabs fill_diagonal finfo fix flatnonzero flip fliplr flipud floor
        floor_divide fmax fmin fmod frexp frombuffer fromfunction fromiter full full_like gcd geomspace gradient greater
        greater_equal heaviside histogram hsplit hstack hypot identity iinfo imag in1d indices inner insert interp
        intersect1d invert isclose iscomplex isfinite isin isinf isnan isreal isscalar ix_ kron lcm ldexp left_shift
        less less_equal linspace log log10 log1p log2 logaddexp logical_and logical_not logical_or logical_xor logspace
        matmul matrix_transpose max maximum mean median meshgrid min minimum mod modf moveaxis multiply nan_to_num
        ndenumerate ndindex ndim negative nextafter nonzero not_equal ones ones_like outer packbits pad partition
        permute_dims percentile piecewise place poly1d polyfit polyval positive power prod promote_types ptp put
        quantile rad2deg radians ravel ravel_multi_index real reciprocal remainder repeat reshape resize result_type
        right_shift rint roll rollaxis rot90 round searchsorted select setdiff1d setxor1d shape sign signbit sin sinc
        sinh size sort spacing split sqrt square squeeze stack std subtract sum swapaxes take tan tanh tensordot tile
        trace transpose trapezoid tri tril tril_indices triu triu_indices true_divide trunc union1d unique unpackbits
        unravel_index unwrap vander var vdot view vsplit vstack where zeros zeros_like
        """
    )
