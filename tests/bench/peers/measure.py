# SPDX-License-Identifier: GPL-2.0-or-later
"""One run of a program: processor seconds, wall seconds, peak memory of its largest process."""

import json
import os
import subprocess
import time
from dataclasses import dataclass, field


@dataclass
class Run:
    cpu_s: float
    wall_s: float
    peak_kb: int
    stages: dict = field(default_factory=dict)  # what the program says about its own stages


class Failed(Exception):
    """A peer did not do what was asked; the text says what it printed."""


def run(command, env=None, cwd=None):
    """Runs to the end and measures with wait4, which counts the children the program has waited for."""
    full_env = dict(os.environ, **(env or {}))
    full_env.pop("PYTHONPATH", None)
    started = time.monotonic()
    process = subprocess.Popen(command, env=full_env, cwd=cwd, stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall_s = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Failed(f"{command[0]} ended with {process.returncode}: {output[-800:]}")
    stages = {}
    for line in output.splitlines():
        if line.startswith("{") and "_cpu_s" in line:
            stages = json.loads(line)
    return Run(usage.ru_utime + usage.ru_stime, wall_s, usage.ru_maxrss, stages)


def text_of(command):
    """What a program prints, for versions; empty when it is not there."""
    try:
        result = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=120)
        return (result.stdout + result.stderr).strip()
    except (OSError, subprocess.TimeoutExpired):
        return ""
