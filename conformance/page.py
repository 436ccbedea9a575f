"""The report as an HTML page that needs nothing else.

Needs `report`. Gives `write_page`. Every text from outside is escaped; the page's one
script sorts and filters its table; nothing is loaded.
"""

from __future__ import annotations

from html import escape
from pathlib import Path

from .execute import ABSENT, PASS, REFUSED
from .report import Report, Row, describe

_STYLE = """
:root { color-scheme: light dark; --ok: #2a9d5c; --bad: #d1495b; --no: #8d99ae; --line: #8884; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-weight: 600; letter-spacing: -.02em; margin-bottom: .2rem } h2 { margin-top: 2.2rem; font-weight: 600 }
.tiles { display: flex; flex-wrap: wrap; gap: .8rem; margin: 1.2rem 0 }
.tile { border: 1px solid var(--line); border-radius: .7rem; padding: .7rem 1.1rem; min-width: 7rem }
.tile b { display: block; font-size: 1.5rem; font-variant-numeric: tabular-nums } .tile span { opacity: .7 }
.ok b { color: var(--ok) } .bad b { color: var(--bad) }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
th, td { text-align: left; padding: .28rem .6rem; border-bottom: 1px solid var(--line) }
td.n, th.n { text-align: right } th { position: sticky; top: 0; background: Canvas }
.bar { display: flex; height: .6rem; width: 10rem; border-radius: .3rem; overflow: hidden; background: var(--line) }
.bar i { display: block } code, pre { font: 13px/1.45 ui-monospace, monospace }
pre { border-left: 3px solid var(--bad); padding: .4rem .8rem; overflow-x: auto; margin: .5rem 0 }
details { margin: .4rem 0 } summary { cursor: pointer }
th[onclick] { cursor: pointer; user-select: none } th[onclick]:hover { text-decoration: underline }
input { font: inherit; padding: .3rem .6rem; border: 1px solid var(--line); border-radius: .4rem; width: 18rem;
  background: Canvas }
label { margin-left: 1rem } .outer { overflow-x: auto }
"""
#: Sorts by a column (numbers as numbers, a second click the other way round) and hides rows that a filter leaves out.
_SCRIPT = """
const rows = () => [...document.querySelectorAll("#rows tr")];
const key = (row, i) => { const t = row.cells[i].dataset.v ?? row.cells[i].textContent.replaceAll(",", "");
  return t !== "" && !isNaN(t) ? +t : t; };
let last = -1, way = 1;
function sort(i) { way = i === last ? -way : 1; last = i;
  const order = rows().sort((a, b) => { const x = key(a, i), y = key(b, i); return (x < y ? -1 : x > y ? 1 : 0) * way; });
  document.getElementById("rows").append(...order); }
function show() { const text = document.getElementById("find").value.toLowerCase();
  const bad = document.getElementById("bad").checked;
  for (const row of rows()) {
    row.hidden = !row.textContent.toLowerCase().includes(text) || (bad && row.dataset.bad === "0"); } }
"""
_COLUMNS = ("family", "type", "result", "right", "wrong", "refused", "absent", "tuples", "worst ulp")


def write_page(report: Report, path: Path) -> None:
    """Write the page."""
    path.write_text(page(report), encoding="utf-8")


def page(report: Report) -> str:
    """The page as text."""
    device = escape(str(report.settings["device"]))
    return "\n".join(
        [
            "<!doctype html><html lang=en><meta charset=utf-8>",
            "<meta name=viewport content='width=device-width'>",
            f"<title>Conformance of {device}</title><style>{_STYLE}</style>",
            f"<h1>Conformance of {device}</h1><div>{escape(_settings(report))}</div>",
            _tiles(report),
            _failures(report),
            f"<h2>Families and types</h2>{_FIND}<div class=outer><table><thead><tr>{_head()}</tr></thead><tbody id=rows>",
            *(_row(r) for r in report.rows()),
            "</tbody></table></div>",
            _list(
                "Refused, and why",
                {f"{why} ({len(c)})": [o.name for o in c] for why, c in report.refusals().items()},
            ),
            _list(
                "Forms that the emulator refuses",
                {f"{why} ({len(forms)})": forms for why, forms in report.refused_forms.items()},
            ),
            _list(
                "Uncovered forms",
                {f"{len(report.uncovered)} forms": list(report.uncovered)} if report.uncovered else {},
            ),
            f"<script>{_SCRIPT}</script></html>",
        ]
    )


_FIND = (
    "<p><input id=find oninput=show() placeholder='family or type' aria-label='Filter by family or type'>"
    "<label><input id=bad type=checkbox style='width:auto' onchange=show()> only what is wrong</label></p>"
)


def _head() -> str:
    """The columns' heads: a click sorts."""
    numbers = "class=n "
    return "".join(
        f"<th {numbers if i > 2 else ''}onclick=sort({i})>{name}" for i, name in enumerate(_COLUMNS)
    )


def _settings(report: Report) -> str:
    kept = ", ".join(f"{k} {v}" for k, v in report.settings.items() if k != "device")
    return f"{kept}, {report.seconds:.1f} s"


def _tiles(report: Report) -> str:
    tuples = sum(o.tuples for o in report.outcomes)
    wrong = len(report.failures)
    tiles = [
        ("", f"{len(report.outcomes):,}", "cases"), ("", f"{tuples:,}", "operand tuples"),
        ("ok", f"{report.count(PASS):,}", "right"), ("bad" if wrong else "ok", f"{wrong:,}", "wrong"),
        ("", f"{report.count(REFUSED):,}", "refused"), ("", f"{report.count(ABSENT):,}", "absent"),
    ]  # fmt: skip
    return (
        "<div class=tiles>"
        + "".join(
            f"<div class='tile {kind}'><b>{number}</b><span>{what}</span></div>"
            for kind, number, what in tiles
        )
        + "</div>"
    )


def _failures(report: Report) -> str:
    first = [r.first for r in report.rows() if r.first is not None]
    if not first:
        return ""
    shown = "".join(f"<pre>{escape(describe(o))}\n{escape(o.reproduction)}</pre>" for o in first)
    return f"<h2>First counterexamples</h2>{shown}"


def _row(r: Row) -> str:
    parts = [(r.passed, "--ok"), (r.failed, "--bad"), (r.refused + r.absent, "--no")]
    bar = "".join(f"<i style='flex:{n};background:var({colour})'></i>" for n, colour in parts if n)
    cells = "".join(f"<td class=n>{n:,}" for n in (r.passed, r.failed, r.refused, r.absent, r.tuples))
    return (
        f"<tr data-bad={r.failed}><td><code>{escape(r.family)}</code><td>{escape(r.kind)}"
        f"<td data-v={r.passed / max(r.passed + r.failed + r.refused + r.absent, 1):.4f}><div class=bar>{bar}</div>"
        f"{cells}<td class=n>{r.ulp:.3g}</tr>"
    )


def _list(title: str, groups: dict[str, list[str]]) -> str:
    if not groups:
        return ""
    body = "".join(
        f"<details><summary>{escape(head)}</summary><code>{'<br>'.join(map(escape, names))}</code></details>"
        for head, names in groups.items()
    )
    return f"<h2>{escape(title)}</h2>{body}"
