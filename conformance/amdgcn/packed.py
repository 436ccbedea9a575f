"""What packed, mixed and cube instructions and dot products of floats give.

Needs the references of single elements. Gives references through the registry. Invariant: each element is what the
instruction on single elements gives; a dot product has exact products and one rounding a sum, the lowest elements first.
"""

from __future__ import annotations

from dataclasses import replace

from ..reference import numbers as nb
from .conversions import number_of
from .floats import Floats, extreme, fused, number, product, total, zero_wins
from .registry import Reference, Setting, reference


def _halves(single: Reference, bits: int) -> Reference:
    mask = (1 << bits) - 1

    def run(*sources: int) -> int:
        parts = [single(*(s >> at & mask for s in sources)) for at in (0, bits)]
        return int(parts[0] | parts[1] << bits)

    return run


@reference("v_pk_{add,mul,fma}_{f16,f32}", "v_pk_fmac_f16")
def packed(name: str, setting: Setting) -> Reference:
    _, _, word, kind = name.split("_")
    made: dict[str, Reference] = {
        "add": total(f"v_add_{kind}", setting),
        "mul": product(f"v_mul_{kind}", setting),
        "fma": fused(kind, setting),
        "fmac": fused(kind, setting),
    }
    return _halves(made[word], 16 if kind == "f16" else 32)


@reference("v_pk_{min,max,min_num,max_num,min3_num,max3_num,minimum,maximum,minimum3,maximum3}_f16")
def packed_extreme(name: str, setting: Setting) -> Reference:
    return _halves(extreme(name.replace("_pk", ""), setting), 16)


@reference("v_pk_{add,mul,fma}_bf16")
def packed_bf16(name: str, setting: Setting) -> Reference:
    word, fl = name.split("_")[2], Floats("bf16", setting)

    def single(a: int, b: int, c: int = 0) -> int:
        x, y = fl.number(a), fl.number(b)
        if word == "fma":
            return fl.finish(nb.add(nb.multiply(x, y), fl.number(c), fl.rounding), (a, b, c))
        return fl.finish(nb.add(x, y, fl.rounding) if word == "add" else nb.multiply(x, y), (a, b))

    return _halves(single, 16)


@reference("v_pk_{min_num,max_num}_bf16")
def packed_extreme_bf16(name: str, setting: Setting) -> Reference:
    return _halves(number(Floats("bf16", setting), "min" in name), 16)


@reference("v_fma_mix_f32", "v_fma_mix_f32_bf16")
def mixed(name: str, setting: Setting) -> Reference:
    """Without `op_sel_hi` all operands are f32."""
    return fused("f32", setting)


@reference(
    "v_dot2_f32_f16",
    "v_{dot2c,dot2acc}_f32_f16",
    "v_dot2_f32_bf16",
    "v_{dot2c,dot2acc}_f32_bf16",
    "v_dot2_f16_f16",
    "v_dot2_bf16_bf16",
)
def dot(name: str, setting: Setting) -> Reference:
    """Exact products and one rounding a sum, the lowest elements first; with a NaN or an infinity anything of its kind."""
    _, _, out, kind = name.split("_")
    f, fl = nb.FORMATS[kind], Floats(out, replace(setting, round_f32=0, round_f16_f64=0))

    def run(a: int, b: int, c: int) -> int | None:
        result = c
        if fl.is_nan(c):
            return None
        for at in (0, 16):
            x, y = (nb.decode(v >> at & 0xFFFF, f) for v in (a, b))
            if x.kind != nb.FINITE or y.kind != nb.FINITE:
                return None
            result = nb.encode(nb.add(nb.decode(result, fl.f), nb.multiply(x, y)), fl.f)
        return result

    return run


@reference("v_cube{id,sc,tc,ma}_f32")
def cube(name: str, setting: Setting) -> Reference:
    """The face, or the coordinates on it, that the greatest component says: z before y before x."""
    fl, word = Floats("f32", setting), name[6:8]
    f = fl.f

    def run(x: int, y: int, z: int) -> int | None:
        if any(fl.is_nan(s) for s in (x, y, z)):
            return None
        a, b, c = (fl.load(s) for s in (x, y, z))
        size = [v & f.sign - 1 for v in (a, b, c)]
        less = [bool(v & f.sign and v & f.sign - 1) for v in (a, b, c)]
        minus = [v ^ f.sign for v in (a, b, c)]
        if size[2] >= size[0] and size[2] >= size[1]:
            found = (4 + less[2], minus[0] if less[2] else a, minus[1], c)
        elif size[1] >= size[0]:
            found = (2 + less[1], a, minus[2] if less[1] else c, b)
        else:
            found = (0 + less[0], c if less[0] else minus[2], minus[1], a)
        if word == "id":
            return nb.encode(nb.Number(nb.FINITE, 0, found[0], 0), f)
        if word == "ma":
            return fl.finish(nb.multiply(nb.decode(found[3], f), nb.Number(nb.FINITE, 0, 1, 1)), (found[3],))
        return found[1] if word == "sc" else found[2]

    return run


@reference("v_dot4_f32_{fp8,bf8}_{fp8,bf8}")
def dot_of_eights(name: str, setting: Setting) -> Reference:
    """The same with four products of eight bits."""
    first, second = name.split("_")[3:]
    f = nb.FORMATS["f32"]

    def run(a: int, b: int, c: int) -> int | None:
        result = c
        for at in (0, 8, 16, 24):
            x, y = number_of(a >> at & 0xFF, first, "ocp"), number_of(b >> at & 0xFF, second, "ocp")
            z = nb.decode(result, f)
            if x is None or y is None or z.kind != nb.FINITE:
                return None
            result = nb.encode(nb.add(z, nb.multiply(x, y)), f)
        return result

    return run


@reference("v_mullit_f32")
def light(name: str, setting: Setting) -> Reference:
    """The product, or the least number where the exponent of a light is not positive or its base is no number."""
    fl = Floats("f32", setting)
    least, whole = fl.f.top | fl.f.sign, zero_wins("v_mul_dx9_zero_f32", setting)

    def run(a: int, b: int, c: int) -> int:
        x = nb.decode(c, fl.f)
        none = fl.is_nan(b) or b in (least, fl.f.top + 1 | fl.f.sign) or x.kind == nb.NAN
        if none or x.sign or (x.kind == nb.FINITE and x.m == 0):
            return least
        result: int = whole(a, b)
        return result

    return run
