# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables of a benchmark run, as Markdown."""

import re
import statistics

from tables import compare  # noqa: F401  (the driver takes it from here)

OURS = "arealregnskap"


def spread(values, digits=3):
    middle = statistics.median(values)
    return f"{middle:.{digits}g} ({min(values):.{digits}g}–{max(values):.{digits}g})"


def answer_cpu_s(run):
    """Without reading: what the engine itself needs, for programs that tell."""
    return sum(v for k, v in run.stages.items() if k.endswith("_cpu_s") and not k.startswith("read"))


def vertices(about):
    """Of the two layers the question is about: cover and plan."""
    found = re.findall(r"/(cover|plan)\.gpkg: \d+ polygons, (\d+) vertices", about)
    return sum(int(count) for _, count in found)


def row(peer, runs, ours, remark, counts):
    cells = [peer.name, spread([r.cpu_s for r in runs]), spread([r.wall_s for r in runs]),
             f"{max(r.peak_kb for r in runs) / 1024:.0f}", spread([r.cpu_s / o.cpu_s for r, o in zip(runs, ours)])]
    stages = all(r.stages for r in runs)
    cells.append(spread([answer_cpu_s(r) for r in runs]) if stages else "")
    cells.append(spread([answer_cpu_s(r) / max(answer_cpu_s(o), 1e-9) for r, o in zip(runs, ours)]) if stages else "")
    if counts:
        count = counts.get(peer.name)
        cells.append(f"{count / 1e9:.3f} G, {count / counts[OURS]:.1f}×" if count else "")
    cells.append(remark)
    return "| " + " | ".join(cells) + " |"


def markdown(study, about, peers, runs, remarks, counts):
    names = ["engine", "CPU s", "wall s", "peak MB", "CPU ratio", "answer CPU s", "answer ratio"]
    names += ["instructions"] if counts else []
    names += ["table against ours"]
    files = [line.split("/")[-1] for line in about.strip().splitlines()]
    lines = ["", f"### {study.size}", "", "  \n".join(files), "", "| " + " | ".join(names) + " |",
             "|" + "---|" * len(names)]
    ours = runs[OURS]
    lines += [row(peer, runs[peer.name], ours, remarks[peer.name], counts) for peer in peers]
    lines += [f"| {name} | | | | | | | {'| ' if counts else ''}{text} |" for name, text in remarks.items()
              if name not in runs]
    per_vertex = [answer_cpu_s(run) / vertices(about) * 1e9 for run in ours]
    lines += ["", f"Per vertex, {OURS} without reading: {spread(per_vertex)} ns of CPU."]
    for peer in peers:
        lines.append(f"`{peer.name}`: {peer.about}.  ")
    return "\n".join(lines)
