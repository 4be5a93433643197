#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Asks our engine and its peers one question of the same files in one run, and prints ratios.

First every peer's table is compared with ours cell by cell; who disagrees is not timed. Then rounds, in each of
which everybody runs once (A B C, A B C): other work on the machine hits all alike. Processor seconds (user and
system, children too) are what counts; the wall is shown beside it.
"""

import argparse
import json
import os
import platform
import signal
import subprocess
import sys
import time

import desktop
import measure
import native
import postgis
import report
from peer import Study

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
SIZES = "TSML"


def say(text):
    print(text, file=sys.stderr, flush=True)


def all_peers(options):
    kinds = native.PEERS + desktop.PEERS + postgis.PEERS
    known = [kind.name for kind in kinds]
    for name in options.peers:
        if name not in known:
            sys.exit(f"No peer is called {name}. Peers: {', '.join(known)}")
    return [kind(options.programs, options.work) for kind in kinds
            if not options.peers or kind.name in options.peers or kind is native.Areal]


def those_present(options):
    present = []
    for peer in all_peers(options):
        reason = peer.missing()
        if reason and options.install:
            say(f"installing {peer.name} ({reason})")
            peer.install()
            reason = peer.missing()
        if reason:
            say(f"SKIPPED {peer.name}: {reason}")
        else:
            present.append(peer)
    return present


def generate(options, size):
    study = Study(size, os.path.join(options.data, size))
    about = os.path.join(study.folder, "about.txt")
    if not os.path.exists(about):
        say(f"generating {size}")
        text = subprocess.run([os.path.join(options.programs, "areal_generate"), size, study.folder], check=True,
                              capture_output=True, text=True).stdout
        with open(about, "w", encoding="utf-8") as file:
            file.write(text)
    with open(about, encoding="utf-8") as file:
        return study, file.read()


def check(peers, study):
    """Runs everybody once; gives those who agree with our engine, and what to say about each table."""
    reference, agreeing, remarks = None, [], {}
    for peer in peers:
        try:
            peer.prepare(study)
            peer.run(study)
            table = peer.table(study)
        except (measure.Failed, subprocess.CalledProcessError) as failure:
            remarks[peer.name] = "FAILED"
            say(f"FAILED {peer.name} on {study.size}: {failure}")
            continue
        if table is None:
            remarks[peer.name] = "no table"
        elif reference is None:
            reference = table
            remarks[peer.name] = f"{len(table)} cells, {sum(table.values()):.6f} m²"
        else:
            difference = report.compare(table, reference)
            remarks[peer.name] = difference.text()
            if difference.outside:
                say(f"NOT TIMED {peer.name} on {study.size}: {difference.text()}")
                continue
        say(f"checked {peer.name} on {study.size}: {remarks[peer.name]}")
        agreeing.append(peer)
    return agreeing, remarks


def time_rounds(peers, study, rounds):
    """Whole rounds only; Ctrl-C ends after the last whole one, so that a long run is not lost."""
    runs = {peer.name: [] for peer in peers}
    for number in range(rounds):
        try:
            this_round = {peer.name: peer.run(study) for peer in peers}
        except KeyboardInterrupt:
            say(f"{study.size}: stopped after {number} rounds")
            break
        for name, run in this_round.items():
            runs[name].append(run)
        say(f"{study.size}: round {number + 1} of {rounds} done")
    if not runs[peers[0].name]:
        raise KeyboardInterrupt
    return runs


def instructions(peers, study):
    """Callgrind's count of instructions, for the programs that are ours to run under it."""
    counts = {}
    for peer in peers:
        if not isinstance(peer, native.Native) or peer.name == "arealregnskap-2":
            continue
        out = measure.text_of(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *peer.command(study)])
        for line in out.splitlines():
            if "Collected :" in line:
                counts[peer.name] = int(line.split(":")[1])
    return counts


def parse():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--sizes", nargs="+", choices=SIZES, default=["T", "S"])
    words.add_argument("--rounds", type=int, default=5)
    words.add_argument("--peers", nargs="+", default=[], help="only these (our engine always runs)")
    words.add_argument("--install", action="store_true", help="install what is absent (apt, npm)")
    words.add_argument("--anyway", action="store_true", help="ask slow peers the large sizes too")
    words.add_argument("--callgrind", action="store_true", help="count instructions on T")
    words.add_argument("--data", default=os.path.join(ROOT, "build", "bench", "data"))
    words.add_argument("--work", default=os.path.join(ROOT, "build", "bench", "peers"))
    words.add_argument("--programs", default=os.path.join(ROOT, "build", "bin"))
    words.add_argument("--json", help="also write every single run to this file")
    return words.parse_args()


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        for line in file:
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.machine()


def main():
    options = parse()
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background ignores it otherwise
    os.makedirs(options.work, exist_ok=True)
    peers, record = those_present(options), {}
    try:
        print(f"{time.strftime('%Y-%m-%d')}, {processor()}, {os.cpu_count()} cores, {platform.platform()}\n")
        print("; ".join(sorted({v for v in (peer.version() for peer in peers) if v})), flush=True)
        for size in options.sizes:
            study, about = generate(options, size)
            asked = [p for p in peers if options.anyway or SIZES.index(size) <= SIZES.index(p.largest)]
            agreeing, remarks = check(asked, study)
            runs = time_rounds(agreeing, study, options.rounds)
            counts = instructions(agreeing, study) if options.callgrind and size == "T" else {}
            print(f"\n{len(runs[agreeing[0].name])} rounds, load average {os.getloadavg()[0]:.0f}", end="")
            print(report.markdown(study, about, agreeing, runs, remarks, counts), flush=True)
            record[size] = {name: [vars(run) for run in runs[name]] for name in runs}
    finally:
        for peer in peers:
            peer.close()
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(record, file, indent=1)


if __name__ == "__main__":
    main()
