"""The op table of the IR: one row an op, effects included.

Needs nothing. Gives `OPS`. A row says how many operands and results an op has, which attributes it takes, and its
effects; the verifier, the passes, the printer and selection read the row and never list ops of their own by effect.

Effects: `read`/`write` memory; `convergent` (must not be made control-dependent on more or less, nor duplicated or
merged across control flow); `volatile` (never moved, merged or removed); `term` terminator. No effect: pure.
Purity does not depend on memory; an op with no effect may be moved, merged and removed freely.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OpRow:
    """One op. `operands` / `results`: count, or -1 for any. `attrs`: required, then optional after `?`.

    `type_rule` is checked by the verifier: "same" all operands and the result have one type; "cmp" operands alike,
    result pred; "" the op has its own rule in `verify`.
    """

    name: str
    operands: int
    results: int
    effects: frozenset[str]
    attrs: tuple[str, ...]
    optional: tuple[str, ...]
    type_rule: str
    doc: str

    @property
    def pure(self) -> bool:
        return not self.effects

    @property
    def terminator(self) -> bool:
        return "term" in self.effects


# name | operands | results | effects | attrs ? optional attrs | type rule | doc
_TABLE = """
const       | 0 | 1 |                      | value                    |      | a literal of the result type (float: bits kept exactly)
undef       | 0 | 1 |                      |                          |      | a value nobody may depend on; refused by verify unless unused
sreg        | 0 | 1 |                      | name                     |      | a special register that is constant for the thread ("tid.x")
sreg_clock  | 0 | 1 | volatile             | name                     |      | a special register that changes ("clock64", "globaltimer")
add         | 2 | 1 |                      | ? rnd ftz sat checked    | same | sum
sub         | 2 | 1 |                      | ? rnd ftz sat checked    | same | difference
mul         | 2 | 1 |                      | ? rnd ftz sat checked    | same | product (integers: low half)
mul_hi      | 2 | 1 |                      |                          | same | high half of the integer product
mul_wide    | 2 | 1 |                      |                          |      | full product of two integers, twice as wide
mad         | 3 | 1 |                      | ? checked                | same | integer a*b+c, low half
fma         | 3 | 1 |                      | ? rnd ftz sat            | same | float a*b+c with one rounding
div         | 2 | 1 |                      | ? rnd ftz approx round checked | same | quotient (integers truncate, or `round` floor or ceil; by zero: as the machine does)
rem         | 2 | 1 |                      | ? round checked          | same | integer remainder with the dividend's sign, or (`round` floor) the divisor's
neg         | 1 | 1 |                      | ? ftz checked            | same | negation
abs         | 1 | 1 |                      | ? ftz checked            | same | absolute value
min         | 2 | 1 |                      | ? ftz nan                | same | lesser (floats: the number when one is NaN; nan=True: NaN wins)
max         | 2 | 1 |                      | ? ftz nan                | same | greater
and         | 2 | 1 |                      |                          | same | bitwise and (also pred)
or          | 2 | 1 |                      |                          | same | bitwise or (also pred)
xor         | 2 | 1 |                      |                          | same | bitwise exclusive or (also pred)
not         | 1 | 1 |                      |                          | same | bitwise complement (also pred)
shl         | 2 | 1 |                      | ? checked                |      | shift left by a u32; amounts past the width give 0
shr         | 2 | 1 |                      |                          |      | shift right by a u32, arithmetic on s types; clamps
popc        | 1 | 1 |                      |                          |      | number of one bits, u32
clz         | 1 | 1 |                      |                          |      | leading zeros, u32
brev        | 1 | 1 |                      |                          | same | bits reversed
bfind       | 1 | 1 |                      |                          |      | position of the most significant non-sign bit, u32 (none: all ones)
cmp         | 2 | 1 |                      | op ? ftz                 | cmp  | comparison: eq ne lt le gt ge; floats also equ neu ltu leu gtu geu num nan
select      | 3 | 1 |                      |                          |      | operands pred, a, b: a where pred holds, else b
cvt         | 1 | 1 |                      | ? rnd sat ftz            |      | numeric conversion between scalar types
bitcast     | 1 | 1 |                      |                          |      | the same bits as another type of the same width
sqrt        | 1 | 1 |                      | ? rnd ftz approx         | same | square root
rsqrt       | 1 | 1 |                      | ? ftz approx             | same | reciprocal square root (approximate by nature)
rcp         | 1 | 1 |                      | ? rnd ftz approx         | same | reciprocal
sin         | 1 | 1 |                      | ? ftz approx             | same | sine, approximate
cos         | 1 | 1 |                      | ? ftz approx             | same | cosine, approximate
tanh        | 1 | 1 |                      | ? approx                 | same | hyperbolic tangent, approximate
ex2         | 1 | 1 |                      | ? ftz approx             | same | 2**x, approximate
lg2         | 1 | 1 |                      | ? ftz approx             | same | log2(x), approximate
copysign    | 2 | 1 |                      |                          | same | magnitude of the second, sign of the first (as PTX orders them)
testp       | 1 | 1 |                      | op                       |      | finite infinite number notanumber normal subnormal -> pred
vec_make    |-1 | 1 |                      |                          |      | a vector of its operands
vec_get     | 1 | 1 |                      | index                    |      | one element of a vector
ptr_add     | 2 | 1 |                      | ? scale                  |      | pointer + integer * scale bytes (scale: int, default the element's size); integer of any width, extended by its sign
ptr_cast    | 1 | 1 |                      | ? cvta                   |      | a pointer as another pointer type; cvta=True converts between a space and generic
ptr_int     | 1 | 1 |                      |                          |      | a pointer's address as u64 (shared: u32 allowed)
int_ptr     | 1 | 1 |                      |                          |      | an integer as a pointer
shared_ptr  | 0 | 1 |                      | var                      |      | address of a shared array (name of a Function.shared entry)
local_ptr   | 0 | 1 |                      | var                      |      | address of a per-thread array (name of a Function.local_vars entry)
const_ptr   | 0 | 1 |                      | var                      |      | address of a constant array (name of a Function.const_vars entry)
load        | 1 | 1 | read                 | ? order scope cache evict evict2 prefetch nc volatile align | | load of a scalar or vector; operand a pointer
store       | 2 | 0 | write                | ? order scope cache evict evict2 volatile align   | | operands pointer, value
atomic      |-1 | 1 | read write volatile  | op ? order scope         |      | operands pointer, value (cas: pointer, compare, value); gives the old value
fence       | 0 | 0 | read write volatile  | order scope              |      | memory fence: order sc acq_rel; scope cta cluster gpu sys
barrier     |-1 | 0 | read write convergent volatile | kind ? id count | | block barrier: kind sync arrive; operands: dynamic id, count when not attrs
barrier_red |-1 | 1 | read write convergent volatile | op ? id count  |      | barrier with a reduction of a pred: and or (pred), popc (u32)
warp_sync   | 1 | 0 | read write convergent volatile |                |      | __syncwarp over a u32 mask
shuffle     | 3 | 1 | convergent           | mode ? width             |      | operands value, lane operand u32, mask u32; mode idx up down bfly
vote        | 2 | 1 | convergent           | mode                     |      | operands pred, mask; mode all any uni (pred) ballot (u32)
match       | 2 | 1 | convergent           | mode                     |      | operands value, mask; mode any all -> u32 mask
redux       | 2 | 1 | convergent           | op                       |      | operands value, mask; op add min max and or xor
elect       | 1 | 1 | convergent           |                          |      | operand mask; pred true in one lane
activemask  | 0 | 1 | convergent volatile  |                          |      | lanes that execute this together, u32
reg_new     | 0 | 1 | volatile             |                          |      | a register with identity
reg_get     | 1 | 1 | read                 |                          |      | its value
reg_set     | 2 | 0 | write                |                          |      | operands register, value
nanosleep   | 1 | 0 | volatile             |                          |      | suspend for about a u32 of nanoseconds
printf      |-1 | 0 | read write volatile  | fmt                      |      | C printf of scalars (promoted by selection)
trap        | 0 | 0 | volatile             | ? message check          |      | stop the grid with an error (`message` is printed; `check`: the kind that a debug build found)
ptx         |-1 |-1 | read write volatile  | inst ? tied imms effects         |      | one PTX instruction; see below
amdgcn      |-1 |-1 | read write volatile  | inst types ret ? imms effects level needs |  | one intrinsic of LLVM's AMDGPU target; see below
br          | 0 | 0 | term                 |                          |      | jump; one successor
br_if       | 1 | 0 | term                 | ? uni                    |      | operand pred; successors then, else
ret         | 0 | 0 | term                 |                          |      | leave the kernel
note        | 0 | 0 | volatile             | kind ? loop              |      | a place: `zero-step` (the emulators report it), `loop`, `break` and `latch` (see `passes/lockstep.py`)
unreachable | 0 | 0 | term                 |                          |      | control never gets here (after a trap)
"""

# `checked` on an integer op: stop the grid if the result is not the exact one; `passes/checks.py` expands it first.
# `round`: `passes/division.py` expands it before selection.
#
# `ptx`: attrs["inst"] is the dotted instruction. attrs["imms"] is a template of the operand list in PTX order, a tuple of
# strings: "d0" result 0, "s1" operand 1, "[s0+16]" address, "{s0,s1}" vector, "s0|d1" pair, or literal text.
# attrs["effects"], where present, replaces the row's effects (a tuple from the instruction's own row; () is pure).
#
# `amdgcn`: attrs["inst"] is the intrinsic without `llvm.amdgcn.`, its overload's suffix included. attrs["types"] are LLVM's
# types of all its operands, attrs["ret"] of its result; values have the same bits, if not the same type (a `rsrc` is a b128).
# attrs["imms"] is a template of the operand list in LLVM's order: "s1" operand 1, or the text of an immediate.
# attrs["effects"] as for `ptx`. attrs["level"] says over whom the results are the same whatever the operands are, or
# "divergent"; attrs["needs"] who has to come together ("warp", "block").


def _rows() -> dict[str, OpRow]:
    rows: dict[str, OpRow] = {}
    for line in _TABLE.strip().splitlines():
        name, operands, results, effects, attrs, rule, doc = (cell.strip() for cell in line.split("|", 6))
        required, _, optional = attrs.partition("?")
        rows[name] = OpRow(
            name,
            int(operands),
            int(results),
            frozenset(effects.split()),
            tuple(required.split()),
            tuple(optional.split()),
            rule,
            doc,
        )
    return rows


OPS: dict[str, OpRow] = _rows()
