#!/usr/bin/env python3
"""What a list, an event and a feed cost as contents grow from 2,000 to 200,000, made anew each time and kept.

See the README of the benches. Python 3 standard library, wrk and psql.
"""
import argparse
import pathlib
import re
import shutil
import statistics
import sys
import tempfile

BENCH = pathlib.Path(__file__).resolve().parents[1]
sys.path += [str(BENCH), str(BENCH / "contents"), str(BENCH / "pages")]
from application import Server
from generate import generate
from pages import QUIET, measured

LISTS = ["/vienne/vouille/agenda", "/interco/cc-du-haut-poitou/agenda", "/vienne/agenda", "/agenda"]
FEEDS = ["/vienne/vouille/agenda.ics", "/vienne/vouille/agenda.rss", "/vienne/agenda.rss", "/agenda.rss"]


def event(server):
    page = server.get(LISTS[0])[1]
    return re.search(r'href="(/vienne/vouille/agenda/[^"/]+-\d+)"', page).group(1)


def series(server, count, how, options):
    """All paths in turns, so that a bad moment of the machine falls on each of them; the first two, in which what compiles itself gets warm, do not count."""
    paths = LISTS + [event(server)] + FEEDS
    turns = [[measured(server, path, {"Accept-Encoding": "gzip"}, options.seconds) for path in paths] for _ in range(options.rounds + 2)][2:]
    for path, found in zip(paths, zip(*turns)):
        rate, tail, cost = (statistics.median(column) for column in zip(*found))
        named = "the page of an event" if path not in LISTS + FEEDS else path
        print(f"| {count:,} | {how} | {named} | {rate:,.0f} | {tail:.1f} | {cost:.3f} | {len(server.get(path)[1].encode()):,} | {server.resident()} |", flush=True)


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--jar", type=pathlib.Path, default=BENCH.parent / "target" / "eterritoire" / "eterritoire.jar")
    asked.add_argument("--port", type=int, default=18121)
    asked.add_argument("--counts", type=int, nargs="*", default=[2_000, 20_000, 200_000])
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--seconds", type=int, default=4)
    options = asked.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="growth-"))
    keeping = Server(options.jar, folder / "data", options.port, QUIET)
    making = Server(options.jar, folder / "data", options.port, QUIET, "--eterritoire.pages.memoire=0B")
    print("| contents | | | /s | p99 ms | CPU ms a request | octets | JVM MiB |\n|---|---|---|---|---|---|---|---|")
    there = 0
    try:
        for count in options.counts:
            making.start()
            generate(making.database(), count - there, count, 0 if there else 50, "86294")
            there = count
            series(making, count, "made anew", options)
            making.stop()
            keeping.start()
            series(keeping, count, "kept", options)
            keeping.stop()
    finally:
        keeping.stop()
        making.stop()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
