"""Ways of changing what a kernel reads, as a table: what the kernel's file contains, the expression that the kernel
stores, the change, and the values before and after it.

Gives `WAYS`, `source(way)`. The change runs in the namespace of the kernel's module, after the kernel was defined.
`HELPERS` is a module that the kernel's module imports as `helpers`; each way has its own.
"""

from __future__ import annotations

from typing import NamedTuple

HELPERS = """
A = 1
class Inner:
    A = 1
def get():
    return A
def other():
    return 1
"""

TEMPLATE = """
import functools, math, operator, sys, types, enum, collections, dataclasses, itertools, importlib, os, fractions
import abc, string, contextlib
import numpy as np
import warpwright as ww
from warpwright import f32
import {helpers} as helpers
HELPERS_NAME = {helpers!r}

{prelude}

@ww.kernel
def k(out: ww.ptr[f32]{params}):
    {body}
    out[0] = float({expression})
"""


class Way(NamedTuple):
    """One way. `params`: further parameters of the kernel; `body`: lines before the store."""

    name: str
    prelude: str
    expression: str
    change: str
    before: float = 1.0
    after: float = 2.0
    params: str = ""
    body: str = "pass"


def source(way: Way, helpers: str) -> str:
    """The file of the kernel."""
    body = way.body.replace("\n", "\n    ")
    prelude = way.prelude.replace("{helpers}", helpers)
    return TEMPLATE.format(
        helpers=helpers, prelude=prelude, expression=way.expression, params=way.params, body=body
    )


OBJECT = """class C:
    X = 1
    def __init__(self): self.a = 1
    def get(self): return self.a
    def two(self, b=1): return b
c = C()"""
DATA = """@dataclasses.dataclass
class C:
    a: int = 1
    b: list = dataclasses.field(default_factory=lambda: [1])
c = C()"""

_VALUES = [
    Way("global int", "A = 1", "A", "A = 2"),
    Way("global float", "A = 1.0", "A", "A = 2.0"),
    Way("global of another type: 1 and True", "A = 1", "2 if A is True else 1", "A = True"),
    Way("global of another type: 1 and 1.0", "A = 1", "2 if isinstance(A, float) else 1", "A = 1.0"),
    Way("global zero of another sign", "A = 0.0", "1.5 + math.copysign(0.5, A)", "A = -0.0", 2, 1),
    Way("global string", "A = 'a'", "len(A)", "A = 'ab'"),
    Way("global bytes", "A = b'a'", "A[0] - 96", "A = b'b'"),
    Way("global None", "A = None", "1 if A is None else 2", "A = 0"),
    Way("global complex", "A = 1 + 0j", "A.real", "A = 2 + 0j"),
    Way("global tuple", "A = (1, 5)", "A[0]", "A = (2, 5)"),
    Way("nested tuple", "A = ((1,), 5)", "A[0][0]", "A = ((2,), 5)"),
    Way("frozenset", "A = frozenset([1])", "len(A)", "A = frozenset([1, 7])"),
    Way("slice", "A = slice(0, 1)", "len([5, 6, 7][A])", "A = slice(0, 2)"),
    Way("range", "A = range(1)", "len(A)", "A = range(2)"),
    Way("fraction", "A = fractions.Fraction(1, 1)", "A", "A = fractions.Fraction(2, 1)"),
    Way("NumPy scalar", "A = np.float32(1)", "A", "A = np.float32(2)"),
    Way("NumPy scalar of another type", "A = np.float32(1)", "A.itemsize // 4", "A = np.float64(1)"),
    Way("NumPy dtype", "A = np.dtype('f4')", "A.itemsize // 4", "A = np.dtype('f8')"),
    Way(
        "structured dtype",
        "A = np.dtype([('x', 'f4')])",
        "1 if A.names[0] == 'x' else 2",
        "A = np.dtype([('y', 'f4')])",
    ),
    Way("device type", "A = ww.f32", "1 if A is ww.f32 else 2", "A = ww.f16"),
    Way("global that is deleted", "A = 1\nB = 2", "A if 'q' else B", "A = B\ndel B"),
    Way("ellipsis", "A = ...", "1 if A is ... else 2", "A = None"),
]

_CONTAINERS = [
    Way("list item", "A = [1, 5]", "A[0]", "A[0] = 2"),
    Way("list item of another type", "A = [1]", "2 if A[0] is True else 1", "A[0] = True"),
    Way("list append", "A = [1]", "len(A)", "A.append(1)"),
    Way("list reverse", "A = [1, 2]", "A[0]", "A.reverse()"),
    Way("list in a list", "A = [[1], [5]]", "A[0][0]", "A[0][0] = 2"),
    Way("list in a tuple", "A = ([1],)", "A[0][0]", "A[0][0] = 2"),
    Way("large list", "A = list(range(1, 200))", "A[150] - 150", "A[150] = 152"),
    Way("long list of lists", "A = [[i] for i in range(1, 100)]", "A[80][0] - 80", "A[80][0] = 82"),
    Way("dict value", "A = {'x': 1}", "A['x']", "A['x'] = 2"),
    Way("dict key added", "A = {'x': 1}", "len(A)", "A['y'] = 2"),
    Way("dict key removed", "A = {'x': 1, 'y': 2}", "len(A)", "del A['x']", 2, 1),
    Way("dict in another order", "A = {'x': 1, 'y': 2}", "list(A.values())[0]", "A['x'] = A.pop('x')"),
    Way("dict key of another type", "A = {1: 5}", "2 if list(A)[0] is True else 1", "A.clear(); A[True] = 5"),
    Way("large dict", "A = {i: i for i in range(200)}", "A[150] - 149", "A[150] = 151"),
    Way("dict with object keys", "A = {(1, 2): 1}", "A[1, 2]", "A[1, 2] = 2"),
    Way("set add", "A = {1}", "len(A)", "A.add(7)"),
    Way(
        "set element of another type",
        "A = {1}",
        "2 if True in [x is True for x in A] else 1",
        "A.clear(); A.add(True)",
    ),
    Way("large set", "A = set(range(100))", "1 if 99 in A else 2", "A.remove(99)"),
    Way("deque append", "A = collections.deque([1])", "len(A)", "A.append(3)"),
    Way("deque rotate", "A = collections.deque([1, 2])", "A[0]", "A.rotate(1)"),
    Way(
        "default factory of a defaultdict",
        "A = collections.defaultdict(lambda: 1)",
        "A['new']",
        "A.clear(); A.default_factory = lambda: 2",
    ),
    Way(
        "ordered dict moved",
        "A = collections.OrderedDict(x=1, y=2)",
        "list(A.values())[0]",
        "A.move_to_end('x')",
    ),
    Way("counter", "A = collections.Counter('a')", "A['a']", "A['a'] += 1"),
    Way("chain map", "A = collections.ChainMap({'x': 1})", "A['x']", "A['x'] = 2"),
    Way("namespace attribute", "A = types.SimpleNamespace(x=1)", "A.x", "A.x = 2"),
    Way("bytearray", "A = bytearray(b'a')", "A[0] - 96", "A[0] = 98"),
    Way("mapping proxy", "B = {'x': 1}\nA = types.MappingProxyType(B)", "A['x']", "B['x'] = 2"),
    Way("memory view", "B = bytearray(b'a')\nA = memoryview(B)", "A[0] - 96", "B[0] = 98"),
    Way("array element", "A = np.array([1.0, 5.0])", "A[0]", "A[0] = 2.0"),
    Way("array shape", "A = np.zeros(4)", "A.ndim", "A.shape = (2, 2)"),
    Way(
        "array of another memory order",
        "A = np.zeros((2, 2))",
        "1 if A.flags.c_contiguous else 2",
        "A = np.asfortranarray(A)",
    ),
    Way("base of an array", "B = np.array([1.0, 5.0])\nA = B[:1]", "A[0]", "B[0] = 2.0"),
    Way("large array", "A = np.ones(500)", "A[400]", "A[400] = 2.0"),
    Way(
        "read-only array rebound",
        "A = np.ones(500)\nA.setflags(write=False)",
        "A[400]",
        "A = np.full(500, 2.0)",
    ),
    Way("writeable flag", "A = np.ones(3)", "1 if A.flags.writeable else 2", "A.setflags(write=False)"),
    Way("masked array", "A = np.ma.array([1.0, 2.0], mask=[0, 0])", "A.count()", "A[0] = np.ma.masked", 2, 1),
    Way("array of objects", "A = np.array([1, None], object)", "A[0]", "A[0] = 2"),
    Way("structured array", "A = np.zeros(1, [('x', 'f4')])\nA['x'] = 1", "A['x'][0]", "A['x'] = 2"),
    Way(
        "attribute of an ndarray subclass",
        "class N(np.ndarray): pass\nA = np.zeros(1).view(N)\nA.scale = 1",
        "A.scale",
        "A.scale = 2",
    ),
    Way(
        "attribute of a list subclass", "class L(list): pass\nA = L()\nA.scale = 1", "A.scale", "A.scale = 2"
    ),
    Way("item of a list subclass", "class L(list): pass\nA = L([1])", "A[0]", "A[0] = 2"),
    Way(
        "method of a list subclass",
        "class L(list):\n    def size(self): return 1\nA = L()",
        "A.size()",
        "def size(self): return 2\nL.size = size",
    ),
    Way(
        "attribute of a dict subclass", "class D(dict): pass\nA = D()\nA.scale = 1", "A.scale", "A.scale = 2"
    ),
    Way(
        "__missing__ of a dict subclass",
        "class D(dict):\n    def __missing__(self, key): return 1\nA = D()",
        "A['x']",
        "D.__missing__ = lambda self, key: 2",
    ),
    Way(
        "attribute of an int subclass", "class I(int): pass\nA = I(5)\nA.scale = 1", "A.scale", "A.scale = 2"
    ),
    Way(
        "attribute of a str subclass", "class S(str): pass\nA = S('x')\nA.scale = 1", "A.scale", "A.scale = 2"
    ),
    Way(
        "attribute of a float subclass",
        "class F(float): pass\nA = F(5)\nA.scale = 1",
        "A.scale",
        "A.scale = 2",
    ),
    Way(
        "attribute of a tuple subclass",
        "class T(tuple): pass\nA = T()\nA.scale = 1",
        "A.scale",
        "A.scale = 2",
    ),
    Way("attribute of a set subclass", "class T(set): pass\nA = T()\nA.scale = 1", "A.scale", "A.scale = 2"),
    Way("named tuple", "P = collections.namedtuple('P', 'x y')\nA = P(1, 5)", "A.x", "A = P(2, 5)"),
    Way(
        "default of a named tuple",
        "P = collections.namedtuple('P', 'x', defaults=[1])",
        "P().x",
        "P.__new__.__defaults__ = (2,)",
    ),
]

_OBJECTS = [
    Way("attribute", OBJECT, "c.a", "c.a = 2"),
    Way("attribute read by a method", OBJECT, "c.get()", "c.a = 2"),
    Way(
        "attribute of a slotted object",
        "class C:\n    __slots__ = ('a',)\nc = C()\nc.a = 1",
        "c.a",
        "c.a = 2",
    ),
    Way(
        "slot of a base class",
        "class B:\n    __slots__ = ('a',)\nclass C(B):\n    __slots__ = ()\nc = C()\nc.a = 1",
        "c.a",
        "c.a = 2",
    ),
    Way("object in an object", OBJECT + "\nd = C()\nd.c = c", "d.c.a", "c.a = 2"),
    Way("list in an object", OBJECT + "\nc.a = [1]", "c.a[0]", "c.a[0] = 2"),
    Way("attribute that hides one of the class", OBJECT, "c.X", "c.X = 2"),
    Way("attribute that no longer hides one of the class", OBJECT + "\nc.X = 2", "c.X", "del c.X", 2, 1),
    Way("class of an object", OBJECT + "\nclass D(C):\n    X = 2", "c.X", "c.__class__ = D"),
    Way("dictionary of an object", OBJECT, "c.a", "c.__dict__ = {'a': 2}"),
    Way("class attribute", OBJECT, "c.X", "C.X = 2"),
    Way("class attribute through the class", OBJECT, "C.X", "C.X = 2"),
    Way("class attribute through type()", OBJECT, "type(c).X", "C.X = 2"),
    Way("attribute of a base class", OBJECT + "\nclass D(C): pass\nd = D()", "d.X", "C.X = 2"),
    Way("attribute of a subclass that hides", OBJECT + "\nclass D(C): pass\nd = D()", "d.X", "D.X = 2"),
    Way(
        "base classes",
        OBJECT + "\nclass B(C):\n    X = 2\nclass D(C): pass\nd = D()",
        "d.X",
        "D.__bases__ = (B,)",
    ),
    Way("mutable class attribute", "class C:\n    X = [1]\nc = C()", "c.X[0]", "C.X[0] = 2"),
    Way("method", OBJECT, "c.get()", "def get(self): return 2\nC.get = get"),
    Way("method of the object", OBJECT, "c.get()", "c.get = lambda: 2"),
    Way("default of a method", OBJECT, "c.two()", "C.two.__defaults__ = (2,)"),
    Way(
        "static method",
        "class C:\n    @staticmethod\n    def f(): return 1",
        "C.f()",
        "C.f = staticmethod(lambda: 2)",
    ),
    Way(
        "class method",
        "class C:\n    X = 1\n    @classmethod\n    def f(cls): return cls.X",
        "C.f()",
        "C.X = 2",
    ),
    Way(
        "property",
        "class C:\n    @property\n    def x(self): return 1\nc = C()",
        "c.x",
        "C.x = property(lambda self: 2)",
    ),
    Way(
        "attribute behind a property",
        "class C:\n    a = 1\n    @property\n    def x(self): return self.a\nc = C()",
        "c.x",
        "c.a = 2",
    ),
    Way(
        "cached property",
        "class C:\n    @functools.cached_property\n    def x(self): return A\nA = 1\nc = C()",
        "c.x",
        "A = 2\nc = C()",
    ),
    Way(
        "function of a cached property",
        "class C:\n    @functools.cached_property\n    def x(self): return 1\nc = C()",
        "c.x",
        "vars(C)['x'].func = lambda self: 2\nc = C()",
    ),
    Way("metaclass attribute", "class M(type):\n    X = 1\nclass C(metaclass=M): pass", "C.X", "M.X = 2"),
    Way(
        "metaclass property",
        "class M(type):\n    @property\n    def x(cls): return 1\nclass C(metaclass=M): pass",
        "C.x",
        "M.x = property(lambda cls: 2)",
    ),
    Way(
        "metaclass __getitem__",
        "class M(type):\n    def __getitem__(cls, i): return i\nclass C(metaclass=M): pass",
        "C[1]",
        "M.__getitem__ = lambda cls, i: i + 1",
    ),
    Way(
        "__getattr__ of an object",
        "class C:\n    def __getattr__(self, n): return 1\nc = C()",
        "c.anything",
        "C.__getattr__ = lambda self, n: 2",
    ),
    Way("__call__", "class C:\n    def __call__(self): return self.a\nc = C()\nc.a = 1", "c()", "c.a = 2"),
    Way(
        "__len__",
        "class C:\n    def __len__(self): return 1\nc = C()",
        "len(c)",
        "C.__len__ = lambda self: 2",
    ),
    Way(
        "__bool__ that is added", "class C: pass\nc = C()", "1 if c else 2", "C.__bool__ = lambda self: False"
    ),
    Way(
        "__eq__ that is added",
        "class C: pass\nc = C()\nd = C()",
        "2 if c == d else 1",
        "C.__eq__ = lambda a, b: True",
    ),
    Way(
        "__add__",
        "class C:\n    def __add__(self, o): return 1\nc = C()",
        "c + 1",
        "C.__add__ = lambda self, o: 2",
    ),
    Way(
        "__radd__ that is added to a subclass",
        "class B:\n    def __add__(self, o): return 1\n    def __radd__(self, o): return 1\n"
        "class D(B): pass\nb, d = B(), D()",
        "b + d",
        "D.__radd__ = lambda self, o: 2",
    ),
    Way(
        "__iter__",
        "class C:\n    def __iter__(self): return iter((1,))\nc = C()",
        "list(c)[0]",
        "C.__iter__ = lambda self: iter((2,))",
    ),
    Way(
        "descriptor",
        "class P:\n    v = 1\n    def __get__(self, o, t): return self.v\nclass C:\n    x = P()\nc = C()",
        "c.x",
        "vars(C)['x'].v = 2",
    ),
    Way("dataclass field", DATA, "c.a", "c.a = 2"),
    Way(
        "frozen dataclass",
        DATA.replace("dataclass\n", "dataclass(frozen=True)\n"),
        "c.a",
        "object.__setattr__(c, 'a', 2)",
    ),
    Way(
        "slotted dataclass",
        "@dataclasses.dataclass(slots=True)\nclass C:\n    a: int = 1\nc = C()",
        "c.a",
        "c.a = 2",
    ),
    Way("list of a dataclass", DATA, "c.b[0]", "c.b[0] = 2"),
    Way(
        "dataclass made in the kernel",
        DATA,
        "C().a",
        "C.__init__.__defaults__ = (2, *C.__init__.__defaults__[1:])",
    ),
    Way(
        "default factory of a dataclass",
        "def make(): return 1\n@dataclasses.dataclass\nclass C:\n    a: int = "
        "dataclasses.field(default_factory=make)",
        "C().a",
        "make.__code__ = (lambda: 2).__code__",
    ),
    Way(
        "fields of a dataclass",
        DATA,
        "dataclasses.fields(C)[0].default",
        "C.__dataclass_fields__['a'].default = 2",
    ),
    Way("copy of a dataclass", DATA, "dataclasses.replace(c, b=[]).a", "c.a = 2"),
    Way(
        "__post_init__",
        "@dataclasses.dataclass\nclass C:\n    a: int = 1\n    def __post_init__(self): self.z = 1",
        "C().z",
        "def init(self): self.z = 2\nC.__post_init__ = init",
    ),
    Way("enum member", "class E(enum.Enum):\n    X = 1\n    Y = 2\nA = E.X", "A.value", "A = E.Y"),
    Way("value of an enum member", "class E(enum.Enum):\n    X = 1", "E.X.value", "E.X._value_ = 2"),
    Way(
        "attribute of an enum member",
        "class E(enum.Enum):\n    X = 1\nE.X.scale = 1",
        "E.X.scale",
        "E.X.scale = 2",
    ),
    Way(
        "method of an enum",
        "class E(enum.Enum):\n    X = 1\n    def f(self): return 1",
        "E.X.f()",
        "def two(self): return 2\nE.f = two",
    ),
    Way("int enum", "class E(enum.IntEnum):\n    X = 1\n    Y = 2\nA = E.X", "A + 0", "A = E.Y"),
    Way(
        "abstract class",
        "class B(abc.ABC):\n    @abc.abstractmethod\n    def f(self): ...\nclass C(B):\n    def f(self): return 1\n"
        "c = C()",
        "c.f()",
        "def two(self): return 2\nC.f = two",
    ),
    Way(
        "total ordering",
        "@functools.total_ordering\nclass C:\n    def __lt__(self, o): return True\n    def __eq__(self, o): "
        "return False\nc, d = C(), C()",
        "1 if c <= d else 2",
        "C.__lt__ = lambda self, o: False",
    ),
    Way(
        "class made in a function",
        "def make(v):\n    class C:\n        X = v\n    return C\nC = make(1)",
        "C.X",
        "C = make(2)",
    ),
    Way("class decorated", "def deco(c):\n    c.X = 1\n    return c\n@deco\nclass C: pass", "C.X", "C.X = 2"),
    Way(
        "__slots__ object of a class attribute",
        "class C:\n    __slots__ = ()\n    X = 1\nc = C()",
        "c.X",
        "C.X = 2",
    ),
    Way(
        "super()",
        "class B:\n    def f(self): return 1\nclass C(B):\n    def f(self): return super().f()\nc = C()",
        "c.f()",
        "def two(self): return 2\nB.f = two",
    ),
    Way(
        "private name",
        "class C:\n    def __init__(self): self.__a = 1\n    def get(self): return self._C__a\nc = C()",
        "c.get()",
        "c._C__a = 2",
    ),
]

_FUNCTIONS = [
    Way("helper", "def f(): return 1", "f()", "def f(): return 2"),
    Way("helper's helper", "def g(): return 1\ndef f(): return g()", "f()", "def g(): return 2"),
    Way("code of a helper", "def f(): return 1", "f()", "f.__code__ = (lambda: 2).__code__"),
    Way("global of a helper", "A = 1\ndef f(): return A", "f()", "A = 2"),
    Way(
        "global of a nested function",
        "A = 1\ndef f():\n    def g(): return A\n    return g()",
        "f()",
        "A = 2",
    ),
    Way("global of a comprehension", "A = 1\ndef f(): return [A for _ in range(1)][0]", "f()", "A = 2"),
    Way("default of a helper", "def f(a=1): return a", "f()", "f.__defaults__ = (2,)"),
    Way(
        "default of another type",
        "def f(a=1): return 2 if a is True else 1",
        "f()",
        "f.__defaults__ = (True,)",
    ),
    Way("keyword default of a helper", "def f(*, a=1): return a", "f()", "f.__kwdefaults__ = {'a': 2}"),
    Way("keyword default changed in place", "def f(*, a=1): return a", "f()", "f.__kwdefaults__['a'] = 2"),
    Way("mutable default", "def f(a=[1]): return a[0]", "f()", "f.__defaults__[0][0] = 2"),
    Way(
        "closure of a helper",
        "def make(v):\n    def f(): return v\n    return f\nf = make(1)",
        "f()",
        "f = make(2)",
    ),
    Way(
        "cell of a closure",
        "def make(v):\n    def f(): return v\n    return f\nf = make(1)",
        "f()",
        "f.__closure__[0].cell_contents = 2",
    ),
    Way(
        "mutable value of a closure",
        "def make(v):\n    def f(): return v[0]\n    return f\nB = [1]\nf = make(B)",
        "f()",
        "B[0] = 2",
    ),
    Way(
        "nonlocal",
        "def make():\n    v = 1\n    def f(): return v\n    def put():\n        nonlocal v\n        v = 2\n"
        "    return f, put\n"
        "f, put = make()",
        "f()",
        "put()",
    ),
    Way("lambda", "f = lambda: 1", "f()", "f = lambda: 2"),
    Way("default of a lambda", "f = lambda a=1: a", "f()", "f.__defaults__ = (2,)"),
    Way("function attribute", "def f(): return f.scale\nf.scale = 1", "f()", "f.scale = 2"),
    Way("function attribute read by the kernel", "def f(): pass\nf.scale = 1", "f.scale", "f.scale = 2"),
    Way("mutable function attribute", "def f(): return f.table[0]\nf.table = [1]", "f()", "f.table[0] = 2"),
    Way("partial", "def f(a): return a\nA = functools.partial(f, 1)", "A()", "A = functools.partial(f, 2)"),
    Way(
        "keywords of a partial",
        "def f(a): return a\nA = functools.partial(f, a=1)",
        "A()",
        "A.keywords['a'] = 2",
    ),
    Way(
        "function of a partial",
        "def f(a): return a\nA = functools.partial(f, 1)",
        "A()",
        "f.__code__ = (lambda a: 2).__code__",
    ),
    Way(
        "decorated helper",
        "def deco(g):\n    @functools.wraps(g)\n    def w(*a): return g(*a)\n    return w\nA = 1\n@deco\ndef f(): "
        "return A",
        "f()",
        "A = 2",
    ),
    Way(
        "state of a decorator",
        "S = {'v': 1}\ndef deco(g):\n    def w(): return g() * S['v']\n    return w\n@deco\ndef f(): return 1",
        "f()",
        "S['v'] = 2",
    ),
    Way("cached helper", "@functools.lru_cache\ndef f(): return A\nA = 1", "f()", "A = 2\nf.cache_clear()"),
    Way("bound method", OBJECT + "\nA = c.get", "A()", "c.a = 2"),
    Way("bound builtin of a list", "B = [5, 1, 7]\nA = B.index", "A(1)", "B.reverse(); B.insert(0, 0)"),
    Way("bound builtin of a dict", "B = {'x': 1}\nA = B.get", "A('x')", "B['x'] = 2"),
    Way(
        "operator.itemgetter", "B = [1, 2]\nA = operator.itemgetter(0)", "A(B)", "A = operator.itemgetter(1)"
    ),
    Way("operator.attrgetter", OBJECT + "\nA = operator.attrgetter('a')", "A(c)", "c.a = 2"),
    Way("operator.attrgetter of a module", "A = operator.attrgetter('A')", "A(helpers)", "helpers.A = 2"),
    Way("operator.methodcaller", OBJECT + "\nA = operator.methodcaller('get')", "A(c)", "c.a = 2"),
    Way(
        "single dispatch",
        "@functools.singledispatch\ndef f(a): return 1",
        "f(5)",
        "f.register(int, lambda a: 2)",
    ),
    Way(
        "default of a constexpr", "", "K", "k.__wrapped__.__defaults__ = (2,)", params=", K: ww.constexpr = 1"
    ),
    Way(
        "keyword default of a constexpr",
        "",
        "K",
        "k.__wrapped__.__kwdefaults__['K'] = 2",
        params=", *, K: ww.constexpr = 1",
    ),
    Way("mutable default of a constexpr", "B = [1]", "K[0]", "B[0] = 2", params=", K: ww.constexpr = B"),
    Way("object as the default of a constexpr", OBJECT, "K.get()", "c.a = 2", params=", K: ww.constexpr = c"),
    Way(
        "function as the default of a constexpr",
        "A = 1\ndef f(): return A",
        "K()",
        "A = 2",
        params=", K: ww.constexpr = f",
    ),
    Way(
        "module as the default of a constexpr",
        "",
        "K.A",
        "helpers.A = 2",
        params=", K: ww.constexpr = helpers",
    ),
    Way(
        "reduce with a helper",
        "def f(a, b): return a",
        "functools.reduce(f, (1, 2))",
        "def f(a, b): return b",
    ),
    Way("sorted with a key", "def f(a): return a", "sorted([1, 2], key=f)[0]", "def f(a): return -a"),
    Way("map with a helper", "def f(a): return a", "list(map(f, [1]))[0]", "def f(a): return 2"),
    Way("lambda in a list", "A = [lambda: 1]", "A[0]()", "A[0] = lambda: 2"),
    Way("function in a dict", "def f(): return 1\ndef g(): return 2\nA = {'f': f}", "A['f']()", "A['f'] = g"),
    Way("recursive helper", "A = 1\ndef f(n): return A if n == 0 else f(n - 1)", "f(3)", "A = 2"),
    Way("code of the kernel", "def other(out): out[0] = 2.0", "1", "k.__wrapped__.__code__ = other.__code__"),
    Way(
        "context manager",
        "@contextlib.contextmanager\ndef f(): yield A\nA = 1",
        "f.__wrapped__ and A",
        "A = 2",
    ),
    Way("static method object", "A = staticmethod(lambda: 1)", "A()", "A = staticmethod(lambda: 2)"),
    Way("option of the kernel", "", "1", "k.attrs['max_regs'] = 64", 1, 1),
]

_MODULES = [
    Way("module attribute", "", "helpers.A", "helpers.A = 2"),
    Way("function of a module", "", "helpers.get()", "helpers.A = 2"),
    Way("function of a module replaced", "", "helpers.other()", "helpers.other = lambda: 2"),
    Way("class of a module", "", "helpers.Inner.A", "helpers.Inner.A = 2"),
    Way("module under another name", "m = helpers", "m.A", "helpers.A = 2"),
    Way(
        "module in a closure",
        "def make(m):\n    def f(): return m.A\n    return f\nf = make(helpers)",
        "f()",
        "helpers.A = 2",
    ),
    Way("module in a default", "def f(m=helpers): return m.A", "f()", "helpers.A = 2"),
    Way("module in a keyword default", "def f(*, m=helpers): return m.A", "f()", "helpers.A = 2"),
    Way("module in an attribute", OBJECT + "\nc.m = helpers", "c.m.A", "helpers.A = 2"),
    Way("module in a class attribute", "class C:\n    m = helpers", "C.m.A", "helpers.A = 2"),
    Way("module in a list", "A = [helpers]", "A[0].A", "helpers.A = 2"),
    Way("module in a dict", "A = {'m': helpers}", "A['m'].A", "helpers.A = 2"),
    Way("module passed to a helper", "def f(m): return m.A", "f(helpers)", "helpers.A = 2"),
    Way("module in a local variable", "", "m.A", "helpers.A = 2", body="m = helpers"),
    Way("module that a condition picks", "", "(helpers if len('a') else math).A", "helpers.A = 2"),
    Way(
        "module in a module",
        "helpers.inner = types.ModuleType('inner')\nhelpers.inner.A = 1",
        "helpers.inner.A",
        "helpers.inner.A = 2",
    ),
    Way(
        "global rebound to another module",
        "A = types.SimpleNamespace(A=1)",
        "A.A",
        "helpers.A = 2\nA = helpers",
    ),
    Way(
        "import in a helper",
        "def f():\n    m = importlib\n    return m.import_module(HELPERS_NAME).A",
        "f()",
        "helpers.A = 2",
    ),
    Way("getattr", "", "getattr(helpers, 'A')", "helpers.A = 2"),
    Way("getattr under another name", "g = getattr", "g(helpers, 'A')", "helpers.A = 2"),
    Way("getattr in a partial", "g = functools.partial(getattr, helpers)", "g('A')", "helpers.A = 2"),
    Way("getattr with a default", "", "getattr(helpers, 'B', 1)", "helpers.B = 2"),
    Way("hasattr", "", "2 if hasattr(helpers, 'B') else 1", "helpers.B = 2"),
    Way("vars", "", "vars(helpers)['A']", "helpers.A = 2"),
    Way("__dict__", "", "helpers.__dict__['A']", "helpers.A = 2"),
    Way("__dict__ held by a global", "A = helpers.__dict__", "A['A']", "helpers.A = 2"),
    Way("__dict__ of an object", OBJECT, "c.__dict__['a']", "c.a = 2"),
    Way("object.__getattribute__", "G = object.__getattribute__\n" + OBJECT, "G(c, 'a')", "c.a = 2"),
    Way("globals()", "A = 1", "globals()['A']", "A = 2"),
    Way("eval", "A = 1", "eval('A')", "A = 2"),
    Way("__globals__", "A = 1\ndef f(): pass", "f.__globals__['A']", "A = 2"),
    Way(
        "__closure__",
        "def make(v):\n    def f(): return v\n    return f\nf = make(1)",
        "f.__closure__[0].cell_contents",
        "f.__closure__[0].cell_contents = 2",
    ),
    Way("sys.modules", "", "sys.modules[HELPERS_NAME].A", "helpers.A = 2"),
    Way("str.format", "", "'{0.A}'.format(helpers)", "helpers.A = 2"),
    Way("format_map", "S = {'x': 1}", "'{x}'.format_map(S)", "S['x'] = 2"),
    Way("f-string of an object", OBJECT, "float(f'{c.a}')", "c.a = 2"),
    Way(
        "__repr__",
        "class C:\n    def __repr__(self): return '1'\nc = C()",
        "float(repr(c))",
        "C.__repr__ = lambda self: '2'",
    ),
    Way("function of the math module", "", "math.floor(1.5)", "math.floor = math.ceil"),
    Way("constant of the math module", "", "1 if math.pi > 3 else 2", "math.pi = 0"),
    Way("constant of NumPy", "", "1 if np.pi > 3 else 2", "np.pi = 0"),
    Way("function of NumPy", "", "np.floor(1.5)", "np.floor = np.ceil"),
    Way("function of this package", "", "ww.cdiv(3, 4)", "ww.cdiv = lambda a, b: 2"),
    Way("class of a library replaced", "", "fractions.Fraction(1, 1)", "fractions.Fraction = lambda a, b: 2"),
    Way("builtin that a global hides", "", "len('a')", "len = lambda a: 2"),
    Way("builtin that no global hides any more", "len = lambda a: 2", "len('a')", "del len", 2, 1),
    Way(
        "builtin replaced",
        "import builtins\nbuiltins.ww_test_one = lambda: 1",
        "ww_test_one()",
        "builtins.ww_test_one = lambda: 2",
    ),
    Way(
        "module with __getattr__",
        "helpers.__getattr__ = lambda n: 1",
        "helpers.anything",
        "helpers.__getattr__ = lambda n: 2",
    ),
    Way(
        "module of a class of its own",
        "class M(types.ModuleType):\n    @property\n    def A(self): return B\nB = 1\nm = M('m')",
        "m.A",
        "B = 2",
    ),
    Way(
        "module replaced in sys.modules",
        "def f(): return importlib.import_module('ww_test_other').A\n"
        "sys.modules['ww_test_other'] = types.SimpleNamespace(A=1)",
        "f()",
        "sys.modules['ww_test_other'] = helpers; helpers.A = 2",
    ),
    Way(
        "environment",
        "os.environ['WW_TEST'] = '1'",
        "float(os.environ['WW_TEST'])",
        "os.environ['WW_TEST'] = '2'",
    ),
    Way(
        "os.getenv",
        "os.environ['WW_TEST'] = '1'",
        "float(os.getenv('WW_TEST'))",
        "os.environ['WW_TEST'] = '2'",
    ),
    Way(
        "file",
        "P = __file__ + '.txt'\nopen(P, 'w').write('1')",
        "float(open(P).read())",
        "open(P, 'w').write('2')",
    ),
    Way(
        "random state",
        "import random\nR = random.Random(1)\nV = R.getstate()[1][:5]",
        "1 if R.getstate()[1][:5] == V else 2",
        "R.seed(7)",
    ),
    Way("NumPy's random state", "np.random.seed(1)", "np.random.get_state()[1][0]", "np.random.seed(2)"),
    Way("iterator", "A = iter([1, 1, 1, 1, 1, 1, 1])", "next(A)", "A = iter([2, 2, 2, 2])"),
    Way("itertools.cycle", "A = itertools.cycle([1])", "next(A)", "A = itertools.cycle([2])"),
    Way(
        "context variable",
        "import contextvars\nA = contextvars.ContextVar('A', default=1)",
        "A.get()",
        "A.set(2)",
    ),
    Way("thread-local", "import threading\nA = threading.local()\nA.x = 1", "A.x", "A.x = 2"),
    Way("weak reference", "import weakref\n" + OBJECT + "\nA = weakref.ref(c)", "A().a", "c.a = 2"),
    Way("ctypes value", "import ctypes\nA = ctypes.c_int(1)", "A.value", "A.value = 2"),
    Way("array.array", "import array\nA = array.array('i', [1])", "A[0]", "A[0] = 2"),
    Way(
        "decimal context",
        "import decimal\ndecimal.getcontext().prec = 28\nA = decimal.Decimal('1.6')",
        "2 if (A + 0) == 2 else 1",
        "decimal.getcontext().prec = 1",
    ),
    Way("recursion limit", "V = sys.getrecursionlimit()", "sys.getrecursionlimit() - V + 1", "V -= 1"),
    Way("string template", "A = string.Template('$x')\nS = {'x': 1}", "float(A.substitute(S))", "S['x'] = 2"),
    Way("type alias of a list", "A = list[int]", "1 if A.__args__ == (int,) else 2", "A = list[str]"),
]

#: What an import inside a function reads.
_IMPORTS = [
    Way(
        "import inside a helper",
        "def f():\n    import {helpers} as m\n    return m.A",
        "f()",
        "helpers.A = 2",
    ),
    Way(
        "from-import inside a helper",
        "def f():\n    from {helpers} import A\n    return A",
        "f()",
        "helpers.A = 2",
    ),
    Way(
        "import of a module's function inside a helper",
        "def f():\n    from {helpers} import get\n    return get()",
        "f()",
        "helpers.A = 2",
    ),
]

WAYS: list[Way] = [*_VALUES, *_CONTAINERS, *_OBJECTS, *_FUNCTIONS, *_MODULES, *_IMPORTS]
