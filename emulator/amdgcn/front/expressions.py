"""Expressions of the assembler: numbers, symbols, operators, and the functions that LLVM prints.

Needs nothing. Gives `evaluate`. Invariant: operators bind as in C, and divisions are of whole numbers.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from ....codegen.diagnostics import refuse

Symbol = Callable[[str], int]
_TOKEN = re.compile(
    r'"[^"]*"|[A-Za-z_.$][\w.$@]*|0[xX][0-9a-fA-F]+|\d+|<<|>>|&&|\|\||[=!<>]=|[-+*/%&|^~()!,<>]'
)
#: Operators, those that bind least first.
_LEVELS: tuple[dict[str, Callable[[int, int], int]], ...] = (
    {"||": lambda a, b: int(bool(a or b))},
    {"&&": lambda a, b: int(bool(a and b))},
    {"|": lambda a, b: a | b},
    {"^": lambda a, b: a ^ b},
    {"&": lambda a, b: a & b},
    {"==": lambda a, b: -(a == b), "!=": lambda a, b: -(a != b)},
    {
        "<": lambda a, b: -(a < b),
        ">": lambda a, b: -(a > b),
        "<=": lambda a, b: -(a <= b),
        ">=": lambda a, b: -(a >= b),
    },
    {"<<": lambda a, b: a << b, ">>": lambda a, b: a >> b},
    {"+": lambda a, b: a + b, "-": lambda a, b: a - b},
    {"*": lambda a, b: a * b, "/": lambda a, b: a // b, "%": lambda a, b: a % b},
)


def _align(value: int, to: int) -> int:
    return -(-value // to) * to


def _or(*values: int) -> int:
    found = 0
    for v in values:
        found |= v
    return found


_FUNCTIONS: dict[str, Callable[..., int]] = {
    "max": max,
    "or": _or,
    "alignto": _align,
    "extrasgprs": lambda vcc, flat, xnack: 2 * bool(vcc),
    "totalnumvgprs": lambda agprs, vgprs: _align(vgprs, 4) + agprs if agprs else vgprs,
    "occupancy": lambda *limits: 1,
}


class _Parser:
    def __init__(self, text: str, symbol: Symbol) -> None:
        self.text, self.symbol = text, symbol
        self.tokens = _TOKEN.findall(text)
        self.at = 0

    def next(self) -> str:
        if self.at >= len(self.tokens):
            refuse(f"the emulator cannot read the expression {self.text!r}")
        self.at += 1
        found: str = self.tokens[self.at - 1]
        return found

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def level(self, n: int = 0) -> int:
        if n == len(_LEVELS):
            return self.unary()
        value = self.level(n + 1)
        while self.peek() in _LEVELS[n]:
            apply = _LEVELS[n][self.next()]
            value = apply(value, self.level(n + 1))
        return value

    def unary(self) -> int:
        token = self.next()
        if token == "-":
            return -self.unary()
        if token == "+":
            return self.unary()
        if token == "~":
            return ~self.unary()
        if token == "!":
            return int(not self.unary())
        if token == "(":
            value = self.level()
            self.next()
            return value
        if token[0].isdigit():
            return int(token, 16) if token[:2] in ("0x", "0X") else int(token)
        if token in _FUNCTIONS and self.peek() == "(":
            return self.call(_FUNCTIONS[token])
        return self.symbol(token.strip('"'))

    def call(self, function: Callable[..., int]) -> int:
        self.next()
        values = [self.level()]
        while self.next() == ",":
            values.append(self.level())
        return function(*values)


def evaluate(expression: str, symbol: Symbol) -> int:
    """The value of an expression; `symbol` gives that of a name."""
    parser = _Parser(expression, symbol)
    value = parser.level()
    if parser.at != len(parser.tokens):
        refuse(f"the emulator cannot read the expression {expression!r}")
    return value
