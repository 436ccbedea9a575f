"""Semantics of PTX instructions on arrays of lanes, one file a chapter.

Needs the registry. Importing this package registers every chapter's functions. Invariant: a base mnemonic
has one binder.
"""

from . import (
    asynchronous,
    atomics,
    barriers,
    bits,
    cluster_launch,
    compare,
    control,
    convert,
    floating,
    fragments,
    functions,
    half,
    integer,
    matrix,
    memory,
    mma,
    move,
    multimem,
    scalar_video,
    stack,
    tensor_maps,
    tensorcore,
    video,
    warp,
    warpgroup,
)

#: The chapters, each a module that has registered its semantics.
CHAPTERS = (
    asynchronous,
    atomics,
    barriers,
    bits,
    cluster_launch,
    compare,
    control,
    convert,
    floating,
    fragments,
    functions,
    half,
    integer,
    matrix,
    memory,
    mma,
    move,
    multimem,
    scalar_video,
    stack,
    tensor_maps,
    tensorcore,
    video,
    warp,
    warpgroup,
)
