"""Random plain-Python programs whose state is in objects, containers, helpers and methods: a generator.

Gives `generate(seed) -> Program`. A program is correct for every thread in Python: all variables are bound before
use, indices are in range, values stay small. `Program.uses` names the constructs that it contains.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path

OUTPUTS = 14

#: The classes and helpers that every program has.
HEAD = Path(__file__).with_name("plain_python_head.txt").read_text()


@dataclass
class Program:
    seed: int
    source: str
    uses: set[str] = field(default_factory=set)


class Maker:
    """Writes one program. Names are typed by kind: ints, lists, objects, wrappers, dicts, deques."""

    def __init__(self, seed: int) -> None:
        self.seed, self.rng = seed, random.Random(seed)
        self.uses: set[str] = set()
        self.lines: list[str] = []
        self.ints: list[str] = []
        self.lists: dict[str, int] = {}
        self.objects: list[str] = []
        self.wrappers: list[str] = []
        self.dicts: list[str] = []
        self.deques: list[str] = []
        self.counters: list[str] = []
        self.levels: list[str] = []
        self.pairs: list[str] = []
        self.count = 0
        self.loops = 0
        self.budget = self.rng.randint(6, 18)

    def new(self, stem: str) -> str:
        self.count += 1
        return f"{stem}{self.count}"

    def out(self, depth: int, line: str) -> None:
        self.lines.append("    " * depth + line)

    def use(self, *names: str) -> None:
        self.uses.update(names)

    # expressions ------------------------------------------------------------------------------------------------

    def atom(self) -> str:
        choice = self.rng.random()
        if choice < 0.4 or not self.lists:
            return self.rng.choice(self.ints)
        if choice < 0.6:
            name, size = self.rng.choice(list(self.lists.items()))
            return f"{name}[{self.rng.randrange(size)}]"
        if choice < 0.8 and self.objects:
            place = self.rng.choice([".x", ".y", ".items[0]", ".items[1]"])
            return self.rng.choice(self.objects) + place
        if choice < 0.86 and self.dicts:
            return f'{self.rng.choice(self.dicts)}["{self.rng.choice("ab")}"]'
        if choice < 0.92 and self.deques:
            return f"{self.rng.choice(self.deques)}[{self.rng.randrange(3)}]"
        if choice < 0.95 and self.wrappers:
            return f"{self.rng.choice(self.wrappers)}.inner.x"
        return str(self.rng.randrange(8)) if self.rng.random() < 0.5 else f"TABLE[{self.rng.randrange(6)}]"

    def value(self) -> str:
        """An integer expression of device type, between 0 and 255 for arguments in that range."""
        a, b = self.rng.choice(self.ints), self.atom()
        pick = self.rng.randrange(12)
        if pick < 4:
            return f"({a} {self.rng.choice(['+', '^', '|', '*'])} {b}) & 255"
        if pick == 4:
            self.use("ternary")
            return f"({a} if {self.test()} else {self.rng.choice(self.ints)}) & 255"
        if pick == 5:
            self.use("helper")
            return f"clamp({a}, 3, 200)"
        if pick == 6 and self.objects:
            self.use("method")
            return f"{self.rng.choice(self.objects)}.bump({b}) & 255"
        if pick == 7 and self.lists:
            self.use("helper", "early return")
            return f"find({self.rng.choice(list(self.lists))}, {a}) & 255"
        if pick == 8 and self.lists:
            self.use("comprehension")
            return f"[v + {a} for v in {self.rng.choice(list(self.lists))}][0] & 255"
        if pick == 9 and self.lists:
            self.use("generator")
            return f"sum(v for v in {self.rng.choice(list(self.lists))}) & 255"
        if pick == 10 and self.wrappers:
            self.use("nested object")
            return f"{self.rng.choice(self.wrappers)}.bump({b}) & 255"
        return f"({a} - {b}) & 255"

    def test(self) -> str:
        a, b = self.rng.choice(self.ints), self.atom()
        simple = f"{a} {self.rng.choice(['<', '>', '==', '!=', '<=', '>='])} {b}"
        pick = self.rng.random()
        if pick < 0.1:
            self.use("and/or")
            return f"{simple} {self.rng.choice(['and', 'or'])} {self.rng.choice(self.ints)} > {self.rng.randrange(200)}"
        if pick < 0.15 and self.objects:
            self.use("and/or", "method")
            return f"({simple} {self.rng.choice(['and', 'or'])} {self.rng.choice(self.objects)}.bump(1) > 20)"
        if pick < 0.2:
            return f"not {simple}"
        if pick < 0.25:
            return f"2 < {a} < {self.rng.randrange(50, 250)}"
        return simple

    # statements -------------------------------------------------------------------------------------------------

    def block(self, depth: int, count: int, inside: bool) -> None:
        for _ in range(count):
            if self.budget <= 0:
                break
            self.budget -= 1
            self.statement(depth, inside)
        self.out(depth, "pass")

    def statement(self, depth: int, inside: bool) -> None:
        makers = (
            [self.assign] * 4 + [self.store] * 4 + [self.call] * 5 + [self.rebind] * 2 + [self.container] * 3
        )
        if depth < 5:
            makers += [self.branch] * 4 + [self.loop] * 3
        makers += [self.alias, self.odd, self.more, self.more]
        if inside and self.rng.random() < 0.15:
            makers = [self.leave]
        self.rng.choice(makers)(depth, inside)

    def assign(self, depth: int, inside: bool) -> None:
        name = self.rng.choice(self.ints)
        if self.rng.random() < 0.2:
            self.out(depth, f"{name} += {self.rng.randrange(1, 4)}")
            self.out(depth, f"{name} &= 255")
        else:
            self.out(depth, f"{name} = {self.value()}")

    def store(self, depth: int, inside: bool) -> None:
        value = self.value()
        pick = self.rng.random()
        if pick < 0.35 and self.lists:
            name, size = self.rng.choice(list(self.lists.items()))
            self.use("list")
            self.out(depth, f"{name}[{self.rng.randrange(size)}] = {value}")
        elif pick < 0.75 and self.objects:
            self.use("object")
            place = self.rng.choice([".x", ".y", ".items[1]"])
            self.out(depth, f"{self.rng.choice(self.objects)}{place} = {value}")
        elif pick < 0.85 and self.dicts:
            self.use("dict")
            self.out(depth, f'{self.rng.choice(self.dicts)}["{self.rng.choice("ab")}"] = {value}')
        elif self.wrappers:
            self.use("nested object")
            self.out(depth, f"{self.rng.choice(self.wrappers)}.inner.y = {value}")
        else:
            self.out(depth, f"{self.rng.choice(self.ints)} = {value}")

    def call(self, depth: int, inside: bool) -> None:
        pick = self.rng.randrange(9)
        if pick < 3 and self.objects:
            self.use("method")
            obj = self.rng.choice(self.objects)
            self.out(
                depth, self.rng.choice([f"{obj}.step()", f"{obj}.swap()", f"{obj}.offer({self.value()})"])
            )
        elif pick == 3 and self.wrappers:
            self.use("nested object", "method")
            w = self.rng.choice(self.wrappers)
            self.out(depth, self.rng.choice([f"{w}.exchange()", f"{w}.offer({self.value()})"]))
        elif pick == 4 and self.dicts:
            self.use("helper", "dict")
            self.out(depth, f"tally({self.rng.choice(self.dicts)}, {self.rng.choice(self.ints)})")
        elif pick == 5 and self.deques:
            self.use("helper", "deque")
            self.out(depth, f"drain({self.rng.choice(self.deques)}, {self.rng.choice(self.ints)})")
        elif pick == 6:
            self.use("nested function")
            self.out(depth, f"{self.rng.choice(['inner_add', 'inner_mix'])}({self.rng.choice(self.ints)})")
        elif self.lists:
            self.use("helper", "list")
            name = self.rng.choice(list(self.lists))
            value = self.rng.choice(self.ints)
            self.out(
                depth,
                self.rng.choice([f"add({name}, {value})", f"rotate({name})", f"larger({name}, {value})"]),
            )
        else:
            self.assign(depth, inside)

    def rebind(self, depth: int, inside: bool) -> None:
        pick = self.rng.random()
        if pick < 0.4 and self.lists:
            self.use("list", "comprehension")
            name = self.rng.choice(list(self.lists))
            self.out(depth, f"{name} = [(v + {self.rng.choice(self.ints)}) & 255 for v in {name}]")
        elif pick < 0.55 and len(self.lists) > 1:
            a, b = self.rng.sample(list(self.lists), 2)
            if self.lists[a] == self.lists[b]:
                self.use("swap")
                self.out(depth, f"{a}, {b} = {b}, {a}")
            else:
                self.assign(depth, inside)
        elif pick < 0.8 and self.objects:
            name = self.rng.choice(self.objects)
            cls = self.kinds[name]
            self.use("constructor in a region" if inside else "constructor")
            self.out(depth, f"{name} = {cls}({self.rng.choice(self.ints)}, {self.rng.choice(self.ints)})")
        else:
            a, b = self.rng.choice(self.ints), self.rng.choice(self.ints)
            self.out(depth, f"{a}, {b} = {b}, {a}")

    def container(self, depth: int, inside: bool) -> None:
        pick = self.rng.randrange(5)
        if pick == 0 and self.lists:
            self.use("list method")
            self.out(depth, f"{self.rng.choice(list(self.lists))}.reverse()")
        elif pick == 1 and self.lists:
            self.use("list method")
            name = self.rng.choice(list(self.lists))
            self.out(depth, f"{name}.insert(0, {self.rng.choice(self.ints)}); {name}.pop()")
        elif pick == 2 and self.deques:
            self.use("deque")
            name = self.rng.choice(self.deques)
            self.out(depth, self.rng.choice([f"{name}.rotate(1)", f"{name}.appendleft({name}.pop())"]))
        elif pick == 3 and self.dicts:
            self.use("dict method")
            name = self.rng.choice(self.dicts)
            self.out(depth, f"{name}.update(a={self.rng.choice(self.ints)})")
        elif pick == 4 and self.lists:
            self.use("with")
            held = self.rng.choice(list(self.lists))
            self.out(depth, f"with Region({held}):")
            self.out(depth + 1, f"{self.rng.choice(self.ints)} = {self.value()}")
        else:
            self.assign(depth, inside)

    def alias(self, depth: int, inside: bool) -> None:
        if self.objects and self.rng.random() < 0.6:
            self.use("alias")
            name = self.new("same")
            self.out(depth, f"{name} = {self.rng.choice(self.objects)}")
            self.out(depth, f"{name}.x = {self.value()}")
        elif len(self.lists) > 1:
            self.use("alias")
            names = ", ".join(self.lists)
            self.out(depth, f"for row in ({names}):")
            self.out(depth + 1, f"row[0] = (row[0] + {self.rng.choice(self.ints)}) & 255")
        else:
            self.assign(depth, inside)

    def odd(self, depth: int, inside: bool) -> None:
        """Sets, iterators, generators, arrays, globals, class attributes: mostly inside one region, or only read."""
        name = self.rng.choice(self.ints)
        fresh = inside and self.rng.random() < 0.12  # changes what was there before the region: refused
        add = f"{name} = ({name} + {{}}) & 255"
        kinds = {
            "set": ("seen.add(3)", f"local = {{1, 2}}; local.add(5); {add.format('len(local)')}"),
            "iterator": (
                add.format("next(numbers)"),
                f"it = iter([1, 2]); next(it); {add.format('next(it)')}",
            ),
            "generator": (add.format("next(squares)"), add.format("sum(v * v for v in TABLE)")),
            "counter": (
                add.format("next(ticket)"),
                f"c = itertools.count(3); {add.format('next(c) + next(c)')}",
            ),
            "array": ("table[1] += 1", f"a = np.zeros(3, np.int64); a[1] = 4; {add.format('int(a[1])')}"),
            "global": (f"{name} = remember({name})", add.format('TABLE[2] + COUNTS["a"]')),
            "class attribute": ("Plain.total += 1", add.format("Plain.total")),
        }
        kind = self.rng.choice(list(kinds))
        self.use(kind)
        self.out(depth, kinds[kind][0 if fresh else 1])

    def more(self, depth: int, inside: bool) -> None:
        """Counters, properties, operators of `[]`, tuples."""
        pick, value = self.rng.randrange(4), self.value()
        if pick == 0 and self.counters:
            self.use("Counter")
            name = self.rng.choice(self.counters)
            line = self.rng.choice(
                [f'{name}["a"] += 1', f'{name}["b"] = {value}', f"{name}.update(a={value})"]
            )
            self.out(depth, line)
            self.out(depth, f'{name}["a"] &= 255')
        elif pick == 1 and self.levels:
            self.use("property")
            name = self.rng.choice(self.levels)
            self.out(depth, self.rng.choice([f"{name}.v = {value}", f"{name}.v += 1"]))
        elif pick == 2 and self.levels:
            self.use("operator method")
            name = self.rng.choice(self.levels)
            self.out(depth, self.rng.choice([f"{name}[1] = {value}", f"{name}[0] += 1; {name}[0] &= 255"]))
        elif pick == 3 and self.pairs:
            self.use("tuple")
            name = self.rng.choice(self.pairs)
            self.out(depth, self.rng.choice([f"{name} = {name}[1], {value}", f"{name} = {name}[::-1]"]))
        else:
            self.assign(depth, inside)

    def leave(self, depth: int, inside: bool) -> None:
        """An early exit of the kernel."""
        self.use("early exit")
        self.out(depth, f"if {self.test()}:")
        self.out(depth + 1, f"o[t * {OUTPUTS}] = {self.value()}")
        self.out(depth + 1, "return")

    def branch(self, depth: int, inside: bool) -> None:
        self.out(depth, f"if {self.test()}:")
        self.block(depth + 1, self.rng.randint(1, 3), True)
        if self.rng.random() < 0.5:
            self.out(depth, "else:")
            self.block(depth + 1, self.rng.randint(1, 3), True)

    def loop(self, depth: int, inside: bool) -> None:
        pick = self.rng.random()
        self.loops += 1
        if self.loops > 4:
            return self.branch(depth, inside)
        index = self.new("k")
        if pick < 0.5:
            self.use("device loop")
            self.out(depth, f"for {index} in ww.range(s32({self.rng.randint(1, 4)})):")
            self.ints.append(index)
            self.block(depth + 1, self.rng.randint(1, 4), True)
        elif pick < 0.75:
            self.use("unrolled loop")
            self.out(depth, f"for {index} in range({self.rng.randint(1, 3)}):")
            self.block(depth + 1, self.rng.randint(1, 2), inside)
        else:
            self.use("while")
            bound = self.rng.randint(1, 4)
            self.out(depth, f"{index} = s32(0)")
            self.out(depth, f"while {index} < {bound}:")
            self.out(depth + 1, f"{index} += 1")
            self.block(depth + 1, self.rng.randint(1, 3), True)
        if self.rng.random() < 0.35:
            word = self.rng.choice(["break", "continue"])
            self.use(word)
            self.out(depth + 1, f"if {self.test()}:")
            self.out(depth + 2, word)
            self.out(depth + 1, f"{self.rng.choice(self.frozen)} = {self.value()}")
        if index in self.ints:
            self.ints.remove(index)
        return None

    # the whole ----------------------------------------------------------------------------------------------------

    def program(self) -> Program:
        rng = self.rng
        self.out(0, "@ww.kernel")
        self.out(0, "def kernel(o: ww.ptr[s32]):")
        self.out(1, "t = s32(ww.tid.x)")
        for i in range(rng.randint(2, 4)):
            self.ints.append(name := self.new("i"))
            self.out(
                1,
                f"{name} = (t * {rng.randint(1, 9)} + {rng.randint(0, 40)}) & 255"
                if i
                else f"{name} = t + 1",
            )
        self.frozen = list(self.ints)
        ints = self.ints
        for _ in range(rng.randint(1, 3)):
            self.lists[name := self.new("items")] = size = rng.randint(2, 4)
            self.out(1, f"{name} = [{', '.join(f'({rng.choice(ints)} + {j}) & 255' for j in range(size))}]")
        self.kinds: dict[str, str] = {}
        for _ in range(rng.randint(1, 3)):
            cls = rng.choice(["Plain", "Made", "Slotted", "Data"])
            self.objects.append(name := self.new("obj"))
            self.kinds[name] = cls
            self.use(
                {"Plain": "plain object", "Made": "constructor", "Slotted": "slots", "Data": "dataclass"}[cls]
            )
            self.out(1, f"{name} = {cls}({rng.choice(ints)}, {rng.choice(ints)})")
        self.more_state()
        self.block(1, self.budget, False)
        self.results()
        return Program(self.seed, HEAD + "\n".join(self.lines) + "\n", self.uses)

    def more_state(self) -> None:
        rng, ints = self.rng, self.ints
        if rng.random() < 0.5:
            self.wrappers.append(name := self.new("wrap"))
            shared = rng.random() < 0.5
            self.use("shared object" if shared else "nested object")
            a = rng.choice(self.objects) if shared else f"Plain({rng.choice(ints)}, s32(3))"
            self.out(1, f"{name} = Wrapper({a}, Plain(s32(2), {rng.choice(ints)}))")
        if rng.random() < 0.5:
            self.dicts.append(name := self.new("d"))
            self.out(1, f'{name} = {{"a": {rng.choice(ints)}, "b": s32({rng.randrange(9)})}}')
        if rng.random() < 0.5:
            self.deques.append(name := self.new("q"))
            self.out(1, f"{name} = collections.deque([{', '.join(rng.choice(ints) for _ in range(3))}])")
        if rng.random() < 0.4:
            self.counters.append(name := self.new("counts"))
            self.out(1, f"{name} = collections.Counter(a={rng.choice(ints)}, b=s32({rng.randrange(9)}))")
        if rng.random() < 0.4:
            self.levels.append(name := self.new("level"))
            self.out(1, f"{name} = Level({rng.choice(ints)})")
        if rng.random() < 0.4:
            self.pairs.append(name := self.new("pair"))
            self.out(1, f"{name} = {rng.choice(ints)}, s32({rng.randrange(9)})")
        self.out(1, "seen = {1, 2}; numbers = iter([4, 5, 6, 7, 8, 9] * 20); ticket = itertools.count(1)")
        self.out(1, "squares = (v * v % 50 for v in range(1000)); table = np.arange(4)")
        first = next(iter(self.lists))
        self.out(1, "def inner_add(v):")
        self.out(2, f"{first}[0] = ({first}[0] + v) & 255")
        self.out(1, "def inner_mix(v):")
        self.out(2, f"if v > {rng.randrange(200)}:")
        self.out(3, f"{self.objects[0]}.y = v")
        self.out(2, "else:")
        self.out(3, f"inner_add({rng.randrange(9)})")

    def results(self) -> None:
        shown = [*self.ints[:3], *(f"{n}[0] + 256 * {n}[{s - 1}]" for n, s in self.lists.items())]
        shown += [f"{n}.x + {n}.y * 256 + {n}.items[0] * 65536" for n in self.objects]
        shown += [f"{n}.inner.x + 256 * {n}.other.y" for n in self.wrappers]
        shown += [f'{n}["a"] + 256 * {n}["b"]' for n in self.dicts] + [
            f"{n}[0] + 256 * {n}[2]" for n in self.deques
        ]
        shown += [f'{n}["a"] + 256 * {n}["b"]' for n in self.counters]
        shown += [f"{n}.v + 256 * {n}[0] + 65536 * {n}[1]" for n in self.levels]
        shown += [f"{n}[0] + 256 * {n}[1]" for n in self.pairs]
        for i, text in enumerate(shown[:OUTPUTS]):
            self.out(1, f"o[t * {OUTPUTS} + {i}] = {text}")


def generate(seed: int) -> Program:
    """The program of `seed`."""
    return Maker(seed).program()
