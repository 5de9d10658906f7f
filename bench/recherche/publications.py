#!/usr/bin/env python3
"""How long after an approval was answered search finds it, while fifty publications a second arrive.

    python3 bench/recherche/publications.py [--folder DIR]

The fifty are written straight into the tables, one transaction each, as another node would publish; those that are measured go the
whole way of the line. From the moment the approval is answered, search is asked again and again until it has it. DIR is a folder
that million.py kept; without it some thousand contents are searched. Python 3 standard library and psql; loopback only; ends only
what it started.
"""
import datetime
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parent
sys.path += [str(HERE), str(HERE.parent / "visible")]
import filled
from contents import Writer, communes, vocabulary
from line import propose, tokens
from visible import Reader, approve, watch


class Publications(threading.Thread):
    """So many a second, each in its own transaction, through one psql."""

    def __init__(self, database, rate):
        super().__init__(daemon=True)
        self.database, self.rate, self.done, self.late, self.ended = database, rate, 0, 0.0, False

    def run(self):
        chance = random.Random(7)
        writer = Writer(chance, vocabulary(1), datetime.date.today(), datetime.datetime.now(datetime.timezone.utc))
        places = communes(self.database)
        psql = subprocess.Popen(["psql", "-X", "-q", "-At", "-v", "ON_ERROR_STOP=1", self.database], stdin=subprocess.PIPE,
                                stdout=subprocess.PIPE, text=True, bufsize=1)
        psql.stdin.write("select nextval(pg_get_serial_sequence('content', 'id')) from generate_series(1, 100000) limit 1;\n"
                         "select setval(pg_get_serial_sequence('content', 'id'), (select max(id) from content) + 100000);\n")
        psql.stdin.flush()
        psql.stdout.readline()
        id = int(psql.stdout.readline()) - 50_000
        begun = time.monotonic()
        while not self.ended:
            writer.event(id, chance.choice(places))
            psql.stdin.write("begin;\n" + writer.copy() + "notify eterritoire, 'generator *';\ncommit;\nselect 1;\n")
            psql.stdin.flush()
            psql.stdout.readline()
            id, self.done = id + 1, self.done + 1
            early = begun + self.done / self.rate - time.monotonic()
            self.late = max(self.late, -early)
            time.sleep(max(0.0, early))
        psql.stdin.close()
        psql.wait()


def settled(server):
    """Waits until the index has heard of all that is there."""
    until = time.monotonic() + 600
    while time.monotonic() < until:
        if server.get("/api/v1/recherche?q=loto")[0] == 200 and server.sql("select count(*) from search_queue;") == "0":
            return
        time.sleep(0.5)
    raise SystemExit("Search does not open")


def main():
    asked = filled.options(__doc__, 18234)
    asked.add_argument("--approvals", type=int, default=100)
    asked.add_argument("--warming", type=int, default=20, help="approvals before those that count: a program compiles itself")
    asked.add_argument("--rate", type=float, default=50)
    options = asked.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="visible-", dir=options.folder.parent if options.folder else None))
    if options.folder:
        subprocess.run(["cp", "-a", "--reflink=auto", options.folder / "data", folder / "data"], check=True)
        os.sync()  # else the disk is busy with the copy
    server = filled.prepared(options, folder)
    try:
        filled.start(server, options.folder)
        settled(server)
        count = options.warming + options.approvals
        waiting = []
        for number, token in enumerate(tokens(server, count)):
            title = f"Visiblement{number:03d} essai"
            waiting.append((title, propose(server, number, token, title)))
        publications = Publications(server.database(), options.rate)
        publications.start()
        took = []
        for number, (title, decision) in enumerate(waiting):
            time.sleep(0.2)
            path = "/api/v1/recherche?" + urllib.parse.urlencode({"q": title.split()[0]})
            reader = Reader(server.port, path, path, title)
            begun = approve(server, decision)
            found = watch([reader], begun)
            if number >= options.warming:
                took.append(next(iter(found.values()), 5_000.0))
        publications.ended = True
        publications.join(30)
        took.sort()
        print(f"{publications.done} publications meanwhile, at most {1000 * publications.late:.0f} ms late; "
              f"{len(took)} approvals: found after {statistics.median(took):.1f} ms at the median, in nine of ten within {took[int(len(took) * .9)]:.1f}, "
              f"worst {took[-1]:.1f}")
    finally:
        server.stop()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
