# SPDX-License-Identifier: GPL-2.0-or-later
"""What every peer answers: is it here, how is it installed, how is it run, where is its table."""

import os
import shutil
import subprocess
from dataclasses import dataclass


@dataclass
class Study:
    """One size of made-up data and a folder to work in."""
    size: str
    folder: str

    @property
    def cover(self):
        return os.path.join(self.folder, "cover.gpkg")

    @property
    def plan(self):
        return os.path.join(self.folder, "plan.gpkg")

    def out(self, name):
        os.makedirs(os.path.join(self.folder, "out"), exist_ok=True)
        return os.path.join(self.folder, "out", name)


class Peer:
    name = ""
    about = ""          # what exactly is run, in one line for the table
    largest = "S"       # the largest size it is asked by default
    packages = ()       # Debian packages

    def __init__(self, programs, work):
        self.programs = programs  # folder of our own programs
        self.work = work          # folder for things that are installed or kept

    def missing(self):
        """Why it cannot be run, or None."""
        return None

    def install(self):
        if self.packages:
            env = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
            subprocess.run(["apt-get", "install", "-y", "--no-install-recommends", *self.packages], env=env,
                           check=True)

    def version(self):
        return ""

    def prepare(self, study):
        """Not timed: other formats, a loaded database."""

    def run(self, study):
        """Timed. Returns measure.Run."""
        raise NotImplementedError

    def table(self, study):
        """Not timed: the table of the last run."""
        raise NotImplementedError

    def close(self):
        """Stops what was started."""


def without(*commands):
    """Text naming the programs that are not on the path, or None."""
    absent = [c for c in commands if shutil.which(c) is None]
    return "no " + ", ".join(absent) if absent else None
