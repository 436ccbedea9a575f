"""Instructions that carry values between lanes, or between lanes and scalar registers; and
those that stand only in pairs.

Needs the notation of mnemonics. Gives `ROWS`.
"""

from __future__ import annotations

from .mnemonics import Row, read_rows

_TEXT = """
v_readfirstlane_b32                           | s:b32 | b32 | exact
v_readlane_b32                                | s:b32 | b32 s:u32 | exact
v_writelane_b32                               | b32 | s:b32 s:u32 | exact
v_permlane{16,x16}_b32                        | b32 | b32 s:b32 s:b32 tied | exact
v_permlane{16,x16}_var_b32                    | b32 | b32 b32 tied | exact
v_permlane64_b32                              | b32 | b32 | exact
v_permlane_{bcast,up,down,xor,idx_gen}_b32    | | | refused AMD has not published what it does
v_permlane{16,32}_swap_b32                    | b32 | b32 tied | exact
v_{swap,swaprel}_b32                          | b32 | b32 | exact
v_swap_b16                                    | b16 | b16 | exact
v_movrel{s,d,sd,sd_2}_b32                     | b32 | b32 | exact
"""

#: Instructions that stand only in pairs.
_PAIRS = """
v_bitop2_b32                                  | b32 | b32 b32 | exact
"""

ROWS: dict[str, Row] = {**read_rows(_TEXT, "lane"), **read_rows(_PAIRS, "valu")}
