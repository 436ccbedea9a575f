"""`tcgen05`: fragments of loads and stores, products of every kind in every layout, copies, shifts; against one element at
a time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import ml_dtypes
import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from canonical import layout
from tensor import run

RNG = np.random.default_rng


def pattern(width: int, blocks: int = 1) -> np.ndarray:
    """A different word everywhere."""
    return np.arange(blocks * 128 * width, dtype=np.uint32).reshape(blocks, 128, width) * np.uint32(
        2654435761
    )


# -- loads and stores --------------------------------------------------------------------------------


def place(shape: str, register: int, lane: int, split: int) -> tuple[int, int]:
    """Lane and column of a register's word in the manual's figures of fragments."""
    row, quad = lane // 4, lane % 4
    if shape == "32x32b":
        return lane, register
    if shape == "16x32bx2":
        return lane % 16, register + (split if lane >= 16 else 0)
    if shape == "16x64b":
        return row + 8 * (lane % 2), 2 * register + lane // 2 % 2
    if shape == "16x128b":
        return row + 8 * (register % 2), 4 * (register // 2) + quad
    return row + 8 * (register // 2 % 2), 8 * (register // 4) + 2 * quad + register % 2


SHAPES = [("32x32b", 4, 4), ("16x64b", 4, 4), ("16x128b", 2, 4), ("16x256b", 2, 8), ("16x32bx2", 4, 4)]


@pytest.mark.parametrize(("shape", "number", "count"), SHAPES)
@pytest.mark.parametrize("packed", [False, True])
def test_fragments(shape: str, number: int, count: int, packed: bool) -> None:
    """Load in a shape, and store what was loaded as ordinary columns behind it."""
    before = pattern(64)
    split = 8
    regs = "{" + ", ".join(f"%x{i}" for i in range(count)) + "}"
    tail = f", {split}" if shape == "16x32bx2" else ""
    after = (
        "add.u32 %s, %ta, 2;\n"
        f"tcgen05.ld.sync.aligned.{shape}.x{number}{'.pack::16b' if packed else ''}.b32 {regs}, [%s]{tail};\n"
        f"tcgen05.wait::ld.sync.aligned;\nadd.u32 %s, %ta, 32;\n"
        f"tcgen05.st.sync.aligned.32x32b.x{count}.b32 [%s], {regs};\ntcgen05.wait::st.sync.aligned;\n"
    )
    got = run("", np.zeros((1, 2048), np.uint8), before, after=after)[0]
    want = before[0].copy()
    for warp in range(4):
        for lane in range(32):
            for r in range(count):
                row, column = place(shape, r, lane, 0 if packed else split)
                if packed:
                    half = split if shape == "16x32bx2" and lane >= 16 else 0
                    low, high = (
                        before[0, 32 * warp + row, 2 + 2 * column + half + i] & 0xFFFF for i in (0, 1)
                    )
                    want[32 * warp + lane, 32 + r] = low | high << 16
                else:
                    want[32 * warp + lane, 32 + r] = before[0, 32 * warp + row, 2 + column]
    np.testing.assert_array_equal(got, want)


@pytest.mark.parametrize(("shape", "number", "count"), SHAPES)
def test_stores(shape: str, number: int, count: int) -> None:
    before = pattern(64)
    regs = "{" + ", ".join(f"%x{i}" for i in range(count)) + "}"
    middle = "16, " if shape == "16x32bx2" else ""
    after = (
        f"tcgen05.ld.sync.aligned.32x32b.x{count}.b32 {regs}, [%ta];\ntcgen05.wait::ld.sync.aligned;\n"
        f"add.u32 %s, %ta, 32;\ntcgen05.st.sync.aligned.{shape}.x{number}.b32 [%s], {middle}{regs};\n"
        "tcgen05.wait::st.sync.aligned;\n"
    )
    got = run("", np.zeros((1, 2048), np.uint8), before, after=after)[0]
    want = before[0].copy()
    for warp in range(4):
        for lane in range(32):
            for r in range(count):
                row, column = place(shape, r, lane, 16)
                want[32 * warp + row, 32 + column] = before[0, 32 * warp + lane, r]
    np.testing.assert_array_equal(got, want)


@pytest.mark.parametrize(
    ("kind", "op"), [("u32", "min"), ("s32", "max"), ("f32", "max.abs"), ("f32", "min.NaN")]
)
def test_reducing_loads(kind: str, op: str) -> None:
    before = pattern(32)
    if kind == "f32":
        before[0, :, :4] = RNG(3).normal(size=(128, 4)).astype(np.float32).view(np.uint32)
        before[0, 5, 1] = 0x7FC00000
    after = (
        f"tcgen05.ld.red.sync.aligned.32x32b.x4.{op}.{kind} {{%r0, %r1, %r2, %r3}}, %r4, [%ta];\n"
        "tcgen05.wait::ld.sync.aligned;\nmov.b32 %x4, %r4;\nadd.u32 %s, %ta, 16;\n"
        "tcgen05.st.sync.aligned.32x32b.x1.b32 [%s], {%x4};\ntcgen05.wait::st.sync.aligned;\n"
    )
    after = f".reg .{kind} %r<5>;\n" + after
    got = run("", np.zeros((1, 2048), np.uint8), before, after=after, target="sm_103a")[0, :, 16]
    values = before[0, :, :4].view({"u32": np.uint32, "s32": np.int32, "f32": np.float32}[kind])
    if kind == "f32":
        picked = np.abs(values) if "abs" in op else values
        want = (
            np.nanmax(picked, axis=1)
            if "max" in op
            else np.where(np.isnan(picked).any(1), np.nan, picked.min(1))
        )
        np.testing.assert_array_equal(got.view(np.float32), want)
    else:
        want = values.min(1) if op == "min" else values.max(1)
        np.testing.assert_array_equal(got, want.view(np.uint32))


# -- products ----------------------------------------------------------------------------------------

KINDS = {
    "f16": (("f16", "bf16"), 16), "tf32": (("tf32",), 8), "i8": (("u8", "s8"), 32),
    "f8f6f4": (("e4m3", "e5m2", "e2m3", "e3m2", "e2m1"), 32), "mxf8f6f4": (("e4m3", "e5m2", "e2m3", "e3m2", "e2m1"), 32),
    "mxf4": (("e2m1",), 64), "mxf4nvf4": (("e2m1",), 64),
}  # fmt: skip
CODES = {
    "f16": 0, "bf16": 1, "tf32": 2, "u8": 0, "s8": 1, "e4m3": 0, "e5m2": 1, "e2m3": 3, "e3m2": 4, "e2m1": 5,
}  # fmt: skip
ELEMENT = {
    "f16": np.float16, "bf16": ml_dtypes.bfloat16, "tf32": np.float32, "u8": np.uint8, "s8": np.int8,
    "e4m3": ml_dtypes.float8_e4m3fn, "e5m2": ml_dtypes.float8_e5m2, "e2m3": ml_dtypes.float6_e2m3fn,
    "e3m2": ml_dtypes.float6_e3m2fn, "e2m1": ml_dtypes.float4_e2m1fn,
}  # fmt: skip
NARROW = {"e2m3": 6, "e3m2": 6, "e2m1": 4}


def values(rng: np.random.Generator, kind: str, shape: tuple[int, int]) -> np.ndarray:
    """Random numbers that the type holds and whose sums are exact."""
    if kind == "u8":
        return rng.integers(0, 200, shape).astype(np.float64)
    if kind in NARROW:
        return rng.choice([-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0], shape)
    return rng.integers(-4, 5, shape).astype(np.float64)


def in_shared(numbers: np.ndarray, kind: str, packed: bool) -> np.ndarray:
    """Rows of elements as they lie in shared memory: narrow ones in groups of sixteen with padding, or by twos."""
    raw = numbers.astype(ELEMENT[kind])
    if kind not in NARROW:
        return raw
    codes = raw.view(np.uint8)
    if packed:
        return codes[:, ::2] | codes[:, 1::2] << 4
    bits = NARROW[kind]
    out = np.zeros((codes.shape[0], codes.shape[1]), np.uint8)
    for row in range(codes.shape[0]):
        for group in range(0, codes.shape[1], 16):
            word = sum(int(c) << bits * i for i, c in enumerate(codes[row, group : group + 16]))
            out[row, group : group + 16] = np.frombuffer(word.to_bytes(16, "little"), np.uint8)
    return out


def in_tensor(numbers: np.ndarray, kind: str, packed: bool) -> np.ndarray:
    """Rows of elements as words of tensor memory: a byte for each narrow one, or two in a byte."""
    raw = numbers.astype(ELEMENT[kind])
    if kind in NARROW:
        codes = raw.view(np.uint8)
        raw = codes[:, ::2] | codes[:, 1::2] << 4 if packed else codes << 2 if kind == "e2m1" else codes
    return np.ascontiguousarray(raw).view(np.uint32)


def d_place(
    m: int, n: int, group: int, ws: bool, sparse: bool, row: int, column: int
) -> tuple[int, int, int]:
    """Block, lane and column of an element of D: the manual's data path layouts."""
    if ws:
        width = n // (128 // m)
        return 0, row + m * (column // width), column % width
    if group == 2 and m == 256:
        return row // 128, row % 128, column
    if group == 2 and not sparse:
        return row // 64, row % 64 + 64 * (column // (n // 2)), column % (n // 2)
    if group == 2:
        return row // 64, 32 * (row % 64 // 16) + row % 16, column
    return (0, row, column) if m == 128 else (0, 32 * (row // 16) + row % 16, column)


def product(
    rng: np.random.Generator, kind: str, m: int, n: int, atype: str, btype: str, *, group: int = 1, dtype: str = "f32",
    swizzles: tuple[int, int] = (128, 128), majors: tuple[bool, bool] = (False, False), tensor_a: bool = False,
    ws: bool = False, sparse: bool = False, adds: bool = True, negate: tuple[int, int] = (0, 0), scales: int = 0,
    scale_type: str = "ue8m0", down: int = 0, disabled: list[int] | None = None, select: int = 0,
    zeros: tuple[int, np.ndarray] | None = None, ids: tuple[int, int] = (0, 0),
) -> None:  # fmt: skip
    """One product, all of tensor memory against sums made element by element."""
    k = KINDS[kind][1] * (2 if sparse else 1)
    four = kind in ("mxf4", "mxf4nvf4")
    a, b = values(rng, atype, (m, k)), values(rng, btype, (n, k))
    kept = a
    meta = None
    if sparse:
        a, kept, meta = sparsify(rng, a, kind)
    width = lambda t: 8 if t in NARROW else 8 * np.dtype(ELEMENT[t]).itemsize  # noqa: E731
    stored_a = in_shared(kept, atype, four)
    stored_b = in_shared(b, btype, four)
    depth = lambda raw: raw.shape[1]  # noqa: E731
    la = layout(m // group, depth(stored_a), width(atype), swizzles[0], majors[0], 0)
    start = -(-la.size // 1024) * 1024
    lb = layout(n // group, depth(stored_b), width(btype), swizzles[1], majors[1], start)
    image = np.zeros((group, -(-lb.size // 2048) * 2048), np.uint8)
    for block in range(group):
        if not tensor_a:
            la.put(image[block], stored_a[block * (m // group) :][: m // group])
        lb.put(image[block], stored_b[block * (n // group) :][: n // group])
    a_at, meta_at, sa_at, sb_at = 256, 320, 324, 336
    before = RNG(1).integers(0, 2**32, (group, 128, 344), dtype=np.uint32)
    c = rng.integers(-9, 10, (m, n)).astype(np.float64)
    where = {(r, j): d_place(m, n, group, ws, sparse, r, j) for r in range(m) for j in range(n)}
    encode = {"f32": lambda x: np.float32(x).view(np.uint32), "s32": lambda x: np.int32(x).view(np.uint32),
              "f16": lambda x: np.float16(x).view(np.uint16)}[dtype]  # fmt: skip
    for (r, j), (block, lane, column) in where.items():
        before[block, lane, column] = encode(c[r, j])
    if tensor_a:
        words = in_tensor(kept, atype, four)
        copies = 128 // m if ws else 2 if group == 2 and m == 128 and not sparse else 1
        for r in range(m):
            for copy in range(copies):
                block, lane, _ = d_place(m, n, group, ws, sparse, r, copy * (n // copies))
                before[block, lane, a_at : a_at + words.shape[1]] = words[r]
    if meta is not None:
        put_meta(
            before,
            meta,
            meta_at + select,
            kind,
            lambda r, j: d_place(m, n, group, ws, sparse, r, j),
            128 // m if ws else 1,
            n,
        )
    if scales:
        a, b = put_scales(rng, before, a, b, scales, scale_type, (sa_at, sb_at), ids, group)
    idesc = (4 | select if sparse else 0) | n // 8 << 17 | negate[0] << 13 | negate[1] << 14
    idesc |= int(majors[0]) << 15 | int(majors[1]) << 16
    code = {**CODES, "e2m1": 1} if four else CODES
    idesc |= code[atype] << 7 | code[btype] << 10
    if scales:
        idesc |= m // 128 << 27 | (scale_type == "ue8m0") << 23 | ids[0] << 29 | ids[1] << 4
    else:
        idesc |= m // 16 << 24 | {"f16": 0, "f32": 1, "s32": 2}[dtype] << 4
    first = "[%x0]" if tensor_a else "%da"
    operands = f"[%ta], {first}, %db" + (", [%x1]" if sparse else "") + ", %x2"
    lines = f"add.u32 %x0, %ta, {a_at};\nadd.u32 %x1, %ta, {meta_at};\nmov.u32 %x2, {idesc};\n"
    if scales:
        lines += f"add.u32 %x3, %ta, {sa_at};\nadd.u32 %x4, %ta, {sb_at};\n"
        operands += ", [%x3], [%x4]"
    if disabled is not None:
        lines += "".join(f"mov.u32 %x{8 + i}, {w};\n" for i, w in enumerate(disabled))
        operands += ", {" + ", ".join(f"%x{8 + i}" for i in range(len(disabled))) + "}"
    lines += (
        f"mov.u64 %da, {la.tcgen05()};\nmov.u64 %db, {lb.tcgen05()};\nsetp.eq.u32 %q, 0, {int(not adds)};\n"
    )
    operands += ", %q" + (f", {down}" if down else "")
    if zeros is not None:
        lines += f"mov.u64 %o, {zeros[0]};\n"
        operands += ", %o"
    name = (
        "tcgen05.mma"
        + (".ws" if ws else "")
        + (".sp" if sparse else "")
        + f".cta_group::{group}.kind::{kind}"
    )
    if scales:
        name += f".block_scale.scale_vec::{scales}X"
    got = run(lines + f"{name} {operands};\n", image, before, group)
    sign = (-1) ** (negate[0] + negate[1])
    if zeros is not None:
        b = np.where(zeros[1][:, None], 0.0, b)
    exact = sign * (a @ b.T) + (c * 2.0**-down if adds else 0.0)
    want = before.copy()
    for (r, j), (block, lane, column) in where.items():
        if disabled is None or not disabled[4 * block + lane // 32] >> lane % 32 & 1:
            want[block, lane, column] = encode(exact[r, j])
    np.testing.assert_array_equal(got, want)


def sparsify(rng: np.random.Generator, a: np.ndarray, kind: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The matrix with half of its elements zero, those that are there, and four bits for each chunk."""
    unit = 2 if kind in ("mxf4", "mxf4nvf4") else 1
    size, count = (2, 1) if kind == "tf32" else (4, 2)
    m, k = a.shape
    full = np.zeros_like(a)
    kept = np.zeros((m, k // 2))
    meta = np.zeros((m, k // (size * unit)), np.uint32)
    for row in range(m):
        for chunk in range(meta.shape[1]):
            places = sorted(rng.choice(size, count, replace=False))
            for i, p in enumerate(places):
                for u in range(unit):
                    at = (chunk * size + p) * unit + u
                    full[row, at] = a[row, at]
                    kept[row, (chunk * count + i) * unit + u] = a[row, at]
            meta[row, chunk] = (4, 14)[places[0]] if count == 1 else places[0] | places[1] << 2
    return full, kept, meta


def put_meta(
    before: np.ndarray, meta: np.ndarray, at: int, kind: str, spot: Callable[[int, int], tuple[int, int, int]],
    copies: int, n: int,
) -> None:  # fmt: skip
    """Metadata in tensor memory, on the lanes of D's rows."""
    m = meta.shape[0]
    for copy in range(copies):
        for r in range(m):
            base, lane, _ = spot(r, copy * (n // copies))
            if kind not in ("f16", "tf32"):
                for w in range(2):
                    word = sum(int(meta[r, 8 * w + i]) << 4 * i for i in range(8))
                    before[base, lane, at + w] = word
                continue
            block, first, _ = spot(r // 16 * 16, copy * (n // copies))
            for half in range(2):
                part = sum(int(meta[r, 4 * half + i]) << 4 * i for i in range(4))
                shift = 16 * (r // 8 % 2)
                cell = (block, first + r % 8 + 8 * half, at)
                before[cell] = int(before[cell]) & ~(0xFFFF << shift) & 0xFFFFFFFF | part << shift


def put_scales(
    rng: np.random.Generator, before: np.ndarray, a: np.ndarray, b: np.ndarray, scales: int, kind: str,
    at: tuple[int, int], ids: tuple[int, int], group: int,
) -> list[np.ndarray]:  # fmt: skip
    """Factors in all quarters of tensor memory, and the matrices times them."""
    scaled = []
    for which, (matrix, column, first) in enumerate(zip((a, b), at, ids)):
        rows, k = matrix.shape
        exponents = rng.integers(-2, 3, (rows, scales))
        factors = 2.0**exponents
        codes = (exponents + 127) if kind == "ue8m0" else (exponents + 7) << 3
        out = matrix.copy()
        for r in range(rows):
            for s in range(scales):
                out[r, s * k // scales : (s + 1) * k // scales] *= factors[r, s]
        each = rows // group if which == 0 else rows
        small = group == 2 and a.shape[0] == 128  # the columns' halves lie in different quarters
        for r in range(rows):
            blocks = [r // each] if which == 0 else range(group)
            inner = r % each
            quarters = range(4)
            if which == 1 and small:
                quarters, inner = range(2 * (r // (rows // 2)), 2 * (r // (rows // 2)) + 2), r % (rows // 2)
            for block in blocks:
                for q in quarters:
                    cell = (block, 32 * q + inner % 32, column + inner // 32)
                    word = bytearray(int(before[cell]).to_bytes(4, "little"))
                    word[first : first + scales] = bytes(int(c) for c in codes[r])
                    before[cell] = int.from_bytes(word, "little")
        # bytes and lanes that no row has must agree in all quarters, too
        for block in range(group):
            for q in range(1, 4):
                if which == 1 and small and q >= 2:
                    source = 2
                else:
                    source = 0
                if q != source:
                    before[block, 32 * q : 32 * q + 32, column : column + 8] = before[
                        block, 32 * source : 32 * source + 32, column : column + 8
                    ]
        scaled.append(out)
    return scaled


@pytest.mark.parametrize("m", [64, 128])
@pytest.mark.parametrize(("kind", "atype", "btype", "dtype"), [
    ("f16", "f16", "f16", "f16"), ("f16", "bf16", "f16", "f32"), ("tf32", "tf32", "tf32", "f32"),
    ("i8", "u8", "s8", "s32"), ("f8f6f4", "e4m3", "e5m2", "f32"), ("f8f6f4", "e2m1", "e3m2", "f32"),
    ("f8f6f4", "e2m3", "e2m1", "f16"),
])  # fmt: skip
def test_dense_kinds(kind: str, atype: str, btype: str, dtype: str, m: int) -> None:
    rng = RNG(m)
    swizzles = [(0, 32), (64, 128), (128, 0), (32, 64)]
    for tensor_a, ws in ((False, False), (True, False), (False, True), (True, True)):
        n = 64 if ws else int(rng.choice([16, 48, 96]))
        pick = swizzles[int(rng.integers(4))]
        product(rng, kind, m, n, atype, btype, dtype=dtype, tensor_a=tensor_a, ws=ws, swizzles=pick)


def test_stationary_of_32_rows() -> None:
    for tensor_a in (False, True):
        product(RNG(2), "f16", 32, 128, "bf16", "bf16", ws=True, tensor_a=tensor_a)


@pytest.mark.parametrize("swizzle", [0, 32, 64, 128])
@pytest.mark.parametrize("majors", [(False, True), (True, False), (True, True)])
def test_majors(swizzle: int, majors: tuple[bool, bool]) -> None:
    product(RNG(4), "f16", 128, 32, "f16", "bf16", majors=majors, swizzles=(swizzle, swizzle))
    product(RNG(5), "i8", 64, 32, "s8", "u8", dtype="s32", majors=majors, swizzles=(swizzle, swizzle))


def test_options() -> None:
    rng = RNG(6)
    product(rng, "f16", 128, 16, "f16", "f16", adds=False)
    product(rng, "f16", 128, 16, "bf16", "bf16", negate=(1, 0))
    product(rng, "tf32", 128, 16, "tf32", "tf32", negate=(1, 1), down=3)
    product(rng, "f16", 128, 16, "f16", "f16", disabled=[0xFF, 0, 0xFFFFFFFF, 1])
    product(rng, "f16", 256, 32, "f16", "f16", group=2, disabled=[1, 2, 3, 4, 0, 0xF0F0F0F0, 0, 7])


@pytest.mark.parametrize(("kind", "scales", "scale_type", "types"), [
    ("mxf8f6f4", 1, "ue8m0", ("e4m3", "e2m1")), ("mxf8f6f4", 1, "ue8m0", ("e3m2", "e5m2")),
    ("mxf4", 2, "ue8m0", ("e2m1", "e2m1")), ("mxf4nvf4", 4, "ue4m3", ("e2m1", "e2m1")),
    ("mxf4nvf4", 4, "ue8m0", ("e2m1", "e2m1")), ("mxf4nvf4", 2, "ue8m0", ("e2m1", "e2m1")),
])  # fmt: skip
def test_scaled(kind: str, scales: int, scale_type: str, types: tuple[str, str]) -> None:
    rng = RNG(scales)
    ids = {1: (3, 1), 2: (2, 0), 4: (0, 0)}[scales]
    options = {"scales": scales, "scale_type": scale_type, "ids": ids}
    product(rng, kind, 128, 64, *types, swizzles=(32, 128), **options)
    product(rng, kind, 128, 96, *types, tensor_a=True, **options)
    product(rng, kind, 256, 64, *types, group=2, **options)
    product(rng, kind, 128, 64, *types, group=2, **options)


@pytest.mark.parametrize(("kind", "types", "dtype"), [
    ("f16", ("f16", "bf16"), "f32"), ("tf32", ("tf32", "tf32"), "f32"), ("i8", ("s8", "u8"), "s32"),
    ("f8f6f4", ("e4m3", "e2m1"), "f32"),
])  # fmt: skip
def test_sparse(kind: str, types: tuple[str, str], dtype: str) -> None:
    rng = RNG(12)
    for tensor_a in (False, True):
        product(rng, kind, 128, 32, *types, dtype=dtype, sparse=True, tensor_a=tensor_a)
        product(rng, kind, 64, 32, *types, dtype=dtype, sparse=True, tensor_a=tensor_a, swizzles=(32, 64))
        product(rng, kind, 64, 64, *types, dtype=dtype, sparse=True, tensor_a=tensor_a, ws=True)
    selector = int(kind in ("f16", "tf32"))
    product(rng, kind, 256, 32, *types, dtype=dtype, sparse=True, group=2, select=selector)
    product(rng, kind, 128, 32, *types, dtype=dtype, sparse=True, group=2)


def test_sparse_and_scaled() -> None:
    rng = RNG(13)
    product(rng, "mxf8f6f4", 128, 32, "e4m3", "e5m2", sparse=True, scales=1)
    product(rng, "mxf4", 128, 32, "e2m1", "e2m1", sparse=True, scales=2)
    product(
        rng, "mxf4nvf4", 128, 32, "e2m1", "e2m1", sparse=True, scales=4, scale_type="ue4m3", tensor_a=True
    )


@pytest.mark.parametrize("m", [128, 256])
def test_pairs(m: int) -> None:
    rng = RNG(m)
    product(rng, "f16", m, 64, "bf16", "bf16", group=2)
    product(rng, "f16", m, 32, "f16", "f16", group=2, tensor_a=True, dtype="f16")
    product(rng, "tf32", m, 32, "tf32", "tf32", group=2, swizzles=(64, 32))
    product(rng, "i8", m, 32, "s8", "s8", group=2, dtype="s32")
    product(rng, "f16", m, 32, "f16", "bf16", group=2, majors=(True, True))


def test_zero_columns() -> None:
    """The manual's examples: runs of (skip + 1) zeroed and (use + 1) used columns."""
    word = 1 << 39 | 2 << 40 | 3 << 48
    product(
        RNG(7), "f16", 128, 64, "f16", "f16", ws=True, zeros=(word, np.array([i % 7 >= 4 for i in range(64)]))
    )
    word |= 1 << 32
    mask = np.array([i % 7 < 3 for i in range(32)] + [i % 7 >= 4 for i in range(32)])
    product(RNG(8), "f16", 64, 64, "f16", "f16", ws=True, zeros=(word, mask))


# -- copies and shifts -------------------------------------------------------------------------------

ROWS = {
    "128x256b": 128,
    "4x256b": 4,
    "128x128b": 128,
    "64x128b.warpx2::02_13": 64,
    "64x128b.warpx2::01_23": 64,
    "32x128b.warpx4": 32,
}


def copied(name: str, row: int) -> list[int]:
    """The lanes that a row of the source is copied to."""
    if name == "4x256b":
        return [32 * row]
    if "warpx4" in name:
        return [row, row + 32, row + 64, row + 96]
    if "02_13" in name:
        return [row, row + 64]
    if "01_23" in name:
        return [row + 32 * (row // 32), row + 32 * (row // 32) + 32]
    return [row]


@pytest.mark.parametrize("name", list(ROWS))
@pytest.mark.parametrize("group", [1, 2])
@pytest.mark.parametrize("form", ["", "b6x16_p32", "b4x16_p64"])
def test_copies(name: str, group: int, form: str) -> None:
    rng = RNG(9)
    size = 32 if "256b" in name else 16
    source = rng.integers(0, 256, (group, ROWS[name], size), dtype=np.uint8)
    shape = layout(ROWS[name], size, 8, 32 if size == 32 else 0, False, 1024)
    image = np.zeros((group, 8192), np.uint8)
    for block in range(group):
        shape.put(image[block], source[block])
    before = pattern(32, group)
    suffix = f".b8x16.{form}" if form else ""
    base, _, mode = name.partition(".")
    mnemonic = f"tcgen05.cp.cta_group::{group}.{base}{'.' + mode if mode else ''}{suffix}"
    lines = f"mov.u64 %da, {shape.tcgen05()};\nadd.u32 %s, %ta, 5;\n{mnemonic} [%s], %da;\n"
    got = run(lines, image, before, group)
    want = before.copy()
    for block in range(group):
        for row in range(ROWS[name]):
            raw = source[block, row].copy()
            if form:
                bits = int(form[1])
                for g in range(0, size, 16):
                    word = int.from_bytes(raw[g : g + 16].tobytes(), "little")
                    codes = [word >> bits * i & (1 << bits) - 1 for i in range(16)]
                    raw[g : g + 16] = [c << 2 if bits == 4 else c for c in codes]
            for lane in copied(name, row):
                want[block, lane, 5 : 5 + size // 4] = raw.view(np.uint32)
    np.testing.assert_array_equal(got, want)


def test_a_product_that_shifts_its_a() -> None:
    """The product takes A as it was; behind it, every row has the next one's elements, but the last of each 32 lanes."""
    rng = RNG(16)
    a, b = values(rng, "bf16", (128, 16)), values(rng, "bf16", (16, 16))
    shape = layout(16, 16, 16, 32, False, 0)
    image = np.zeros((1, 2048), np.uint8)
    shape.put(image[0], b.astype(ml_dtypes.bfloat16))
    before = pattern(32)
    before[0, :, 16:24] = in_tensor(a, "bf16", False)
    idesc = 1 << 4 | 1 << 7 | 1 << 10 | 16 // 8 << 17 | 128 // 16 << 24
    lines = f"mov.u64 %db, {shape.tcgen05()};\nmov.u32 %x2, {idesc};\nsetp.eq.u32 %q, 0, 1;\nadd.u32 %s, %ta, 16;\n"
    lines += "tcgen05.mma.cta_group::1.kind::f16.ashift.collector::a::discard [%ta], [%s], %db, %x2, %q;\n"
    got = run(lines, image, before)[0]
    want = before[0].copy()
    want[:, :16] = (a @ b.T).astype(np.float32).view(np.uint32)
    for lane in range(128):
        if lane % 32 != 31:
            want[lane, 16:24] = before[0, lane + 1, 16:24]
    np.testing.assert_array_equal(got, want)


def test_shift() -> None:
    before = pattern(32)
    got = run(
        "add.u32 %s, %ta, 2097156;\ntcgen05.shift.cta_group::1.down [%s];\n",
        np.zeros((1, 2048), np.uint8),
        before,
    )
    want = before.copy()
    want[0, 32:63, 4:12] = before[0, 33:64, 4:12]
    np.testing.assert_array_equal(got, want)


def test_transposed_words() -> None:
    """tf32 by columns: 128 bytes along M or N, in pieces of 32 bytes that the row's number swaps, four deep."""
    rng = RNG(14)
    a, b = values(rng, "tf32", (128, 8)), values(rng, "tf32", (64, 8))
    image = np.zeros((1, 16384), np.uint8)
    words = []
    for matrix, start in ((a, 0), (b, 8192)):
        rows = matrix.shape[0]
        leading, stride = 512, rows // 32 * 512
        for r in range(rows):
            for k in range(8):
                at = start + r % 32 * 4 + r // 32 * leading + k % 4 * 128 + k // 4 * stride
                at ^= (at >> 7 & 3) << 5
                image[0, at : at + 4] = np.frombuffer(np.float32(matrix[r, k]).tobytes(), np.uint8)
        words.append((start + 1024) >> 4 | leading >> 4 << 16 | stride >> 4 << 32 | 1 << 46 | 1 << 61)
    idesc = 1 << 4 | 2 << 7 | 2 << 10 | 3 << 15 | 64 // 8 << 17 | 128 // 16 << 24
    lines = (
        f"mov.u64 %da, {words[0]};\nmov.u64 %db, {words[1]};\nmov.u32 %x2, {idesc};\nsetp.eq.u32 %q, 0, 1;\n"
    )
    lines += "tcgen05.mma.cta_group::1.kind::tf32 [%ta], %da, %db, %x2, %q;\n"
    got = run(lines, image, pattern(64))[0]
    np.testing.assert_array_equal(got, (a @ b.T).astype(np.float32).view(np.uint32))


def test_only_the_last_of_the_groups_waited_for() -> None:
    """A copy of scale factors and the product that uses them need no wait between: one commit behind both."""
    rng = RNG(15)
    source = rng.integers(0, 256, (1, 32, 16), dtype=np.uint8)
    shape = layout(32, 16, 8, 0, False, 0)
    image = np.zeros((1, 2048), np.uint8)
    shape.put(image[0], source[0])
    copy = "tcgen05.cp.cta_group::1.32x128b.warpx4"
    lines = f"mov.u64 %da, {shape.tcgen05()};\nadd.u32 %s, %ta, 8;\n{copy} [%ta], %da;\n{copy} [%s], %da;\n"
    got = run(lines, image, pattern(32))[0]
    np.testing.assert_array_equal(got[:, :4], np.tile(source[0].view(np.uint32), (4, 1)))
    np.testing.assert_array_equal(got[:, 8:12], got[:, :4])
