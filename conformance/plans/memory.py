"""Cases of loads and stores: the value that comes back, for every space, type, vector and qualifier.

Needs `elementwise` for fields. Gives `plan`. Each thread has a place of its own, filled before and read back after by plain
accesses; ordering and visibility between threads are the litmus tests' affair.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ...isa.ptx import Match
from ...isa.ptx.lookup import type_bits
from ..case import Array, Case, Field, Inputs
from ..values import tuples

#: What the constant bank and the parameter of bytes hold.
BANK = bytes((37 * i + 11 * (i >> 8) + 5) & 0xFF for i in range(2048))
POLICY = ("createpolicy.fractional.L2::evict_last.b64 %policy, 1.0;",)
_ZEROS = tuple(f"st.param.b32 [q+{4 * i}], 0;" for i in range(8))
_COPY = """.func (.param .align 32 .b8 r[32]) copy32(.param .align 32 .b8 q[32])
{
.reg .b32 %w<8>;
ld.param.b32 %w0, [q]; ld.param.b32 %w1, [q+4]; ld.param.b32 %w2, [q+8]; ld.param.b32 %w3, [q+12];
ld.param.b32 %w4, [q+16]; ld.param.b32 %w5, [q+20]; ld.param.b32 %w6, [q+24]; ld.param.b32 %w7, [q+28];
st.param.b32 [r], %w0; st.param.b32 [r+4], %w1; st.param.b32 [r+8], %w2; st.param.b32 [r+12], %w3;
st.param.b32 [r+16], %w4; st.param.b32 [r+20], %w5; st.param.b32 [r+24], %w6; st.param.b32 [r+28], %w7;
ret;
}"""


def plan(match: Match) -> Sequence[Case]:
    """The case of a load or a store."""
    if match.base not in ("ld", "ldu", "st") or match.family in ("st.async", "st.bulk"):
        return ()
    space = match.slots.get("ss", "").partition("::")[0]
    kind = match.slots["type"]
    count = max(match.counts[1 if match.base == "st" else 0], 1)
    made = _store(match, space, kind, count) if match.base == "st" else _load(match, space, kind, count)
    return (made,) if made else ()


def vector(name: str, count: int) -> str:
    """Registers as an instruction writes them."""
    return f"%{name}" if count == 1 else "{" + ", ".join(f"%{name}{i}" for i in range(count)) + "}"


def place(space: str, size: int) -> tuple[list[str], list[str]]:
    """Declarations and code that leave in %place the address of a thread's own `size` bytes of a space."""
    if space == "local":
        return [f".local .align 32 .b8 lc[{max(size, 32)}]; .reg .b64 %place;"], ["mov.u64 %place, lc;"]
    return (
        [f".shared .align 32 .b8 sh[{128 * max(size, 4)}]; .reg .b64 %place; .reg .b32 %slot;"],
        ["mov.u64 %place, sh; mov.u32 %slot, %tid.x;", f"mad.wide.u32 %place, %slot, {size}, %place;"],
    )


def plain(way: str, space: str, name: str, bits: int, count: int, address: str) -> list[str]:
    """Plain loads or stores of the elements of a field; eight bits are the low ones of the register."""
    lines = []
    for i in range(count):
        register = f"%{name}" if count == 1 else f"%{name}{i}"
        at = f"[{address}+{i * bits // 8}]"
        lines.append(
            f"ld.{space}.b{bits} {register}, {at};"
            if way == "ld"
            else f"st.{space}.b{bits} {at}, {register};"
        )
    return lines


def _extend(kind: str) -> Callable[[Array], Array]:
    """Eight-bit values fill their registers of sixteen bits, by sign or zeros."""
    if type_bits(kind) != 8:
        return lambda a: a
    return lambda a: (
        (a.astype(np.uint8).view(np.int8 if kind == "s8" else np.uint8)).astype(np.int16).view(np.uint16)
    )


def _case(match: Match, fields: tuple[Field, ...], out: Field, body: list[str], **more: object) -> Case:
    kind = match.slots["type"]
    hint = "hint" in match.slots
    registers = [*more.pop("registers", ()), ".reg .b64 %policy;" if hint else ""]  # type: ignore[misc]
    reference = more.pop("reference", None) or (lambda arrays: [_extend(kind)(arrays[0])])
    return Case(
        name=match.op,
        family=match.family,
        form=match.form.syntax,
        requires=match.requires,
        inputs=fields,
        outputs=(out,),
        body=(*(POLICY if hint else ()), *body),
        registers=tuple(r for r in registers if r),
        reference=reference,  # type: ignore[arg-type]
        operands=lambda rng, quick: tuples(fields, rng, quick, 128),
        nan="canonical",
        signature=f"{match.base}.{kind}.{fields[0]}.{out}",
        **more,  # type: ignore[arg-type]
    )


def _load(match: Match, space: str, kind: str, count: int) -> Case | None:
    bits = type_bits(kind)
    wide = max(bits, 16)
    policy = ", %policy" if "hint" in match.slots else ""
    source = Field("m_", kind, bits, count, direct=space in ("", "global"))
    out = Field("d_", kind if bits > 8 else "u16", wide, count)
    target = vector("d_", count)
    if space in ("", "global"):
        return _case(match, (source,), out, [f"{match.op} {target}, [%at0]{policy};"])
    if space in ("shared", "local"):
        declared, code = place(space, bits * count // 8)
        body = [*code, *_fill(space, "m_", bits, count), f"{match.op} {target}, [%place];"]
        return _case(match, (source,), out, body, registers=declared)
    if space == "const":
        return _constant(match, kind, count, out, target)
    if space == "param" and not match.op.startswith("ld.param::func"):
        return _parameter(match, kind, count, out, target)
    return _returned(match, source, out, target)


def _fill(space: str, name: str, bits: int, count: int) -> list[str]:
    """The registers of a field into %place."""
    if bits == 128:
        return [f"mov.b128 {{%low, %high}}, %{name};", f"st.{space}.v2.b64 [%place], {{%low, %high}};"]
    return plain("st", space, name, bits, count, "%place")


def _bank(kind: str, count: int, at: Array) -> Array:
    """Elements of the bank from each of some byte offsets."""
    size = max(type_bits(kind) // 8, 1)
    words = 2 if size == 16 else 1
    step = size // words
    data = np.frombuffer(BANK, np.uint8)
    places = at.reshape(-1, 1, 1) + np.arange(count * words)[None, :, None] * step + np.arange(step)
    return np.ascontiguousarray(data[places]).view(f"u{step}")[:, :, 0]


def _constant(match: Match, kind: str, count: int, out: Field, target: str) -> Case:
    size = type_bits(kind) // 8 * count
    index = Field("i_", "u32", 32, values=tuple(range(len(BANK) // size)))
    values = ", ".join(map(str, BANK))
    body = [
        "mov.u64 %place, bank;",
        f"mad.wide.u32 %place, %i_, {size}, %place;",
        f"{match.op} {target}, [%place];",
    ]

    def reference(arrays: Inputs) -> list[Array]:
        return [_extend(kind)(_bank(kind, count, arrays[0][:, 0].astype(np.int64) * size))]

    return _case(
        match, (index,), out, body, registers=[".reg .b64 %place;"], reference=reference,
        module=(f".const .align 32 .b8 bank[{len(BANK)}] = {{{values}}};",),
    )  # fmt: skip


def _parameter(match: Match, kind: str, count: int, out: Field, target: str) -> Case:
    index = Field("i_", "u32", 32)

    def reference(arrays: Inputs) -> list[Array]:
        return [_extend(kind)(_bank(kind, count, np.full(len(arrays[0]), 32)))]

    return _case(
        match, (index,), out, [f"{match.op} {target}, [pb+32];"], reference=reference, given=BANK[:64]
    )


def _returned(match: Match, source: Field, out: Field, target: str) -> Case:
    """`ld.param::func`: what a function gave back."""
    stores = [s.replace(".param::func", ".param") for s in _calls("q", source)]
    body = [
        "{ .param .align 32 .b8 q[32]; .param .align 32 .b8 r[32];", *_ZEROS, *stores, "call (r), copy32, (q);",
        f"{match.op} {target}, [r]; }}",
    ]  # fmt: skip
    return _case(match, (source,), out, body, module=(_COPY,))


def _calls(name: str, field: Field) -> list[str]:
    if field.bits == 128:
        return ["mov.b128 {%low, %high}, %m_;", f"st.param.v2.b64 [{name}], {{%low, %high}};"]
    return plain("st", "param", "m_", field.bits, field.count, name)


def _store(match: Match, space: str, kind: str, count: int) -> Case | None:
    bits = type_bits(kind)
    policy = ", %policy" if "hint" in match.slots else ""
    source = Field("m_", kind if bits > 8 else "u16", max(bits, 16), count)
    given = vector("m_", count)

    def reference(arrays: Inputs) -> list[Array]:
        return [arrays[0] if bits > 8 else arrays[0].astype(np.uint8)]

    if space in ("", "global"):
        out = Field("d_", kind, bits, count, direct=True)
        return _case(match, (source,), out, [f"{match.op} [%at1], {given}{policy};"], reference=reference)
    out = Field("d_", kind if bits > 8 else "u16", max(bits, 16), count)

    def extended(arrays: Inputs) -> list[Array]:
        return [arrays[0] if bits > 8 else arrays[0] & 0xFF]

    if space == "param":
        body = [
            "{ .param .align 32 .b8 q[32]; .param .align 32 .b8 r[32];", *_ZEROS, f"{match.op} [q], {given};",
            "call (r), copy32, (q);", *_read("param", bits, count, "r"), "}",
        ]  # fmt: skip
        return _case(match, (source,), out, body, reference=extended, module=(_COPY,))
    declared, code = place(space, bits * count // 8)
    body = [*code, f"{match.op} [%place], {given};", *_read(space, bits, count, "%place")]
    return _case(match, (source,), out, body, registers=declared, reference=extended)


def _read(space: str, bits: int, count: int, address: str) -> list[str]:
    if bits == 128:
        return [f"ld.{space}.v2.b64 {{%low, %high}}, [{address}];", "mov.b128 %d_, {%low, %high};"]
    return plain("ld", space, "d_", bits, count, address)
