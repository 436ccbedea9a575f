"""Random kernels with an expression or two replaced by nonsense: told at their line, or compiled; never anything else."""

from __future__ import annotations

import ast
import linecache
import random
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest

import warpwright as ww
from warpwright.codegen.pipeline import compile_function
from warpwright.dsl.build import trace_kernel
from warpwright.isa.targets import parse_target

sys.path.insert(0, str(Path(__file__).parent))
from random_kernels import generate

NONSENSE = [
    "u32",
    "f32",
    "s32",
    "ww.f64",
    "ww.u8",
    "None",
    "True",
    "'x'",
    "[1]",
    "{}",
    "(1,2)",
    "3.7",
    "-1",
    "n",
    "f",
    "ints",
    "floats",
    "out",
    "tile",
    "ww.tid",
    "ww.ptr",
    "ww.barrier",
    "ww.shared",
    "ww.warp",
    "ww.range",
    "range",
    "len",
    "...",
    "ww.pred",
    "ww.select",
    "ww.fma",
    "float('nan')",
    "ww",
    "ww.f32.x4(1.0)",
    "ww.regs(f32,2)",
    "ww.reg(u32)",
]


def mutated(seed: int) -> str:
    """The source of a random kernel with one or two of its expressions replaced."""
    r = random.Random(seed)
    tree = ast.parse(generate(r.randrange(5000)).source)
    kernel = next(n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == "kernel")
    for _ in range(r.randint(1, 2)):
        parent, field, index = r.choice(list(_places(kernel)))
        new = ast.parse(r.choice(NONSENSE), mode="eval").body
        if index is None:
            setattr(parent, field, new)
        else:
            getattr(parent, field)[index] = new
    return ast.unparse(ast.fix_missing_locations(tree))


def _places(kernel: ast.FunctionDef) -> Any:
    """Where an expression that is read stands: (parent, field, index in the field or None)."""
    for parent in ast.walk(ast.Module(kernel.body, [])):
        for field, value in ast.iter_fields(parent):
            for index, child in enumerate(value) if isinstance(value, list) else [(None, value)]:
                if isinstance(child, ast.expr) and not isinstance(getattr(child, "ctx", None), ast.Store):
                    yield parent, field, index


@pytest.mark.parametrize("first", range(0, 200, 20))
def test_nonsense_is_told_at_its_line(first: int) -> None:
    target = parse_target("sm_90a")
    for seed in range(first, first + 20):
        source, file = mutated(seed), f"<mutated {seed}>"
        linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
        space: dict[str, Any] = {"__name__": "mutated"}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SyntaxWarning)
            exec(compile(source, file, "exec"), space)
        kernel = space["kernel"]
        try:
            ir = trace_kernel(kernel.__wrapped__, kernel.signature, target, {}, kernel.attrs)
            compile_function(ir, target)
        except ww.CompileError as refused:
            where = refused.diagnostics[0].location
            assert where.file == file and where.line, f"seed {seed}: {refused}"
