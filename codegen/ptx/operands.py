"""Operands and literals, from text to data and back.

Needs the text of one operand (no comments). Gives `OperandReader` (text -> `Operand`, remembered by
spelling), `write` (operand -> text) and `literal`. Invariant: `write(read(t))` reads back to the same
operand.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable
from typing import Any

from .module import Addr, Group, Imm, Not, Operand, Pair, Part, Reg, Sym, Vec


class OperandError(ValueError):
    """Text that is no operand; `text` is the part that could not be read."""

    def __init__(self, message: str, text: str) -> None:
        super().__init__(message)
        self.text = text


_NUMBER = re.compile(
    r"-?(?:0[fF][0-9a-fA-F]{8}|0[dD][0-9a-fA-F]{16}|0[xX][0-9a-fA-F]+U?|0[bB][01]+U?"
    r"|\d+\.\d*(?:[eE][-+]?\d+)?|\d+[eE][-+]?\d+|\d+U?)",
    re.ASCII,
)
_OCTAL = re.compile(r"[0-7]+")
#: Characters of the longest number.
_LONGEST = 400
_NAME = r"[%$A-Za-z_][\w$]*"
_REGISTER = re.compile(r"%[\w$]+(?:\.[xyzwrgba])?")
_SELECTED = re.compile(r"(-)?([%$\w]+)(?:\.(b[0-7]{1,4}|h[0-3]{1,2}))?")
_SYMBOL = re.compile(rf"({_NAME})\s*(?:([+-])\s*(-?\w+))?")
_PARTS = re.compile(r"(?:\{[^{}]*\}|\[[^\[\]]*\]|\([^()]*\)|[^,{}\[\]()])+")
_ADDRESS = re.compile(r"([%$\w.]+?)\s*(?:([+-])\s*(-?\w+))?")


def literal(text: str) -> int | float:
    """The value of a literal as PTX spells it (4.5): decimal, hex, binary, octal, `0f`/`0d` bit patterns,
    floats. Raises `OperandError`.
    """
    if text == "WARP_SZ":
        return 32
    if len(text) > _LONGEST or not _NUMBER.fullmatch(text):
        raise OperandError("this is no number", text)
    sign, digits = (-1, text[1:]) if text[0] == "-" else (1, text)
    kind = digits[:2]
    if kind in ("0f", "0F"):
        return sign * float(struct.unpack(">f", bytes.fromhex(digits[2:]))[0])
    if kind in ("0d", "0D"):
        return sign * float(struct.unpack(">d", bytes.fromhex(digits[2:]))[0])
    if kind in ("0x", "0X", "0b", "0B"):
        return sign * _word(int(digits.rstrip("U"), 0), text)
    if "." in digits or "e" in digits or "E" in digits:
        return sign * float(digits)
    plain = digits.rstrip("U")
    if plain[0] != "0" or len(plain) == 1:
        return sign * _word(int(plain), text)
    if not _OCTAL.fullmatch(plain):
        raise OperandError("a number that begins with 0 is octal", text)
    return sign * _word(int(plain, 8), text)


def _word(value: int, text: str) -> int:
    """An integer constant, which has 64 bits (4.5.1)."""
    if value >= 1 << 64:
        raise OperandError("an integer constant has 64 bits", text)
    return value


def split(text: str) -> list[str]:
    """Split a list of operands at its outer commas."""
    if "{" in text or "[" in text or "(" in text:
        return [part.strip() for part in _PARTS.findall(text)]
    return [part.strip() for part in text.split(",")] if text else []


class OperandReader:
    """Reads operands; `registers` are the declared register names that do not begin with `%`."""

    def __init__(self) -> None:
        self.registers: set[str] = set()
        self._seen: dict[str, Operand] = {}

    def forget(self) -> None:
        """A new function or a new declaration: a bare name may mean something else now."""
        self._seen.clear()

    def read(self, text: str) -> Operand:
        """One operand; `OperandError` where it is none."""
        found = self._seen.get(text)
        if found is None:
            found = self._seen[text] = self._read(text)
        return found

    def _read(self, text: str) -> Operand:
        if not text:
            raise OperandError("an operand is missing", text)
        first = text[0]
        if _REGISTER.fullmatch(text):
            return Reg(text)
        if first == "[":
            return self._address(text)
        if first == "{" and text[-1] == "}":
            return Vec(self._all(text[1:-1]))
        if first == "(" and text[-1] == ")":
            return Group(self._all(text[1:-1]))
        if _NUMBER.fullmatch(text):
            return Imm(text, literal(text))
        if first == "!":
            inner = self.read(text[1:].strip()) if text[1:].strip()[:1] != "!" else None
            if not isinstance(inner, Reg):
                raise OperandError("only a predicate register can be negated", text)
            return Not(inner)
        if (m := _SELECTED.fullmatch(text)) and (m[1] or m[3]) and (m[2][0] == "%" or m[2] in self.registers):
            return Part(Reg(m[2]), m[3] or "", m[1] is not None)
        if "|" in text:
            left, _, right = text.partition("|")
            if "|" in right:
                raise OperandError("at most two destinations stand beside a bar", text)
            return Pair(self.read(left.strip()), self.read(right.strip()))
        return self._name(text)

    def _all(self, text: str) -> tuple[Operand, ...]:
        text = text.strip()
        return tuple(self.read(part) for part in split(text)) if text else ()

    def _name(self, text: str) -> Operand:
        m = _SYMBOL.fullmatch(text)
        if m is None:
            if text.partition(".")[0] in self.registers:
                return Reg(text)
            raise OperandError("this is no operand", text)
        if m[1] in self.registers and not m[2]:
            return Reg(text)
        if text == "WARP_SZ":
            return Imm(text, 32)
        return Sym(m[1], _offset(m[2], m[3]))

    def _address(self, text: str) -> Operand:
        if text[-1] != "]":
            raise OperandError("the address is not closed", text)
        inner = text[1:-1].strip()
        if "," in inner or "{" in inner:
            return Group(self._all(inner), "[")
        m = _ADDRESS.fullmatch(inner)
        if m is None:
            raise OperandError("this is no address", text)
        base, offset = m[1], _offset(m[2], m[3])
        if base[0] == "%" or base in self.registers:
            return Addr(Reg(base), offset)
        if base[0].isdigit():
            return Addr(Imm(base, literal(base)), offset)
        return Addr(Sym(base), offset)


def _offset(sign: str | None, digits: str | None) -> int:
    if not sign or not digits:
        return 0
    if not _NUMBER.fullmatch(digits):
        raise OperandError("an offset is a whole number", digits)
    value = literal(digits)
    if not isinstance(value, int):
        raise OperandError("an offset is a whole number", digits)
    return -value if sign == "-" else value


def write(operand: Operand) -> str:
    """An operand as text."""
    kind = type(operand)
    if kind is Reg:
        return operand.name  # type: ignore[union-attr]
    return _WRITERS[kind](operand)


def _address_text(operand: Addr) -> str:
    base = operand.base
    text = base.text if isinstance(base, Imm) else base.name
    if isinstance(base, Sym) and base.offset:
        return f"[{_plus(text, base.offset + operand.offset)}]"
    return f"[{_plus(text, operand.offset)}]" if operand.offset else f"[{text}]"


def _plus(text: str, offset: int) -> str:
    return f"{text}+{offset}" if offset else text  # ptxas takes `+-8` and refuses `-8`


def _group_text(operand: Group) -> str:
    inner = ", ".join(map(write, operand.items))
    return f"[{inner}]" if operand.bracket == "[" else f"({inner})"


_WRITERS: dict[type, Callable[[Any], str]] = {
    Imm: lambda o: o.text,
    Sym: lambda o: _plus(o.name, o.offset),
    Addr: _address_text,
    Vec: lambda o: "{" + ", ".join(map(write, o.items)) + "}",
    Pair: lambda o: f"{write(o.first)}|{write(o.second)}",
    Not: lambda o: "!" + o.reg.name,
    Part: lambda o: "-" * o.negated + o.reg.name + ("." + o.part if o.part else ""),
    Group: _group_text,
}
