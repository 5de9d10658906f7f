#!/usr/bin/env python3
"""What a list, an event and a feed cost with 2,000 contents and with 200,000, made anew each time and kept, in turns.

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


def compare(servers, how, options):
    """Each page of all servers in turns, so that a bad moment of the machine falls on each of them; before, what compiles itself gets warm."""
    paths = {path: [path] * len(servers) for path in LISTS + FEEDS}
    paths["the page of an event"] = [event(server) for server in servers]
    turns = {named: [] for named in paths}
    for turn in range(options.warming + options.rounds):
        for named, asked in paths.items():
            found = [measured(server, path, {"Accept-Encoding": "gzip"}, options.seconds) for server, path in zip(servers, asked)]
            if turn >= options.warming:
                turns[named].append([cost for _, _, cost in found])
    for named, costs in turns.items():
        medians = " · ".join(f"{statistics.median(column):.3f}" for column in zip(*costs))
        ratio = statistics.median(turn[-1] / turn[0] for turn in costs)
        octets = " · ".join(f"{len(server.get(path)[1].encode()):,}" for server, path in zip(servers, paths[named]))
        print(f"| {how} | {named} | {medians} | {100 * ratio - 100:+.0f} % | {octets} |", flush=True)
    print(f"| {how} | MiB of the JVM | {' · '.join(str(server.resident()) for server in servers)} | | |", flush=True)


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--jar", type=pathlib.Path, default=BENCH.parent / "target" / "eterritoire" / "eterritoire.jar")
    asked.add_argument("--port", type=int, default=18121)
    asked.add_argument("--counts", type=int, nargs="*", default=[2_000, 20_000, 200_000])
    asked.add_argument("--warming", type=int, default=2, help="turns before those that count")
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--seconds", type=int, default=3)
    asked.add_argument("--how", nargs="*", default=["made anew", "kept"])
    options = asked.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="growth-"))
    servers = []
    print(f"| | | CPU ms a request at {' · '.join(f'{count:,}' for count in options.counts)} contents | | octets |\n|---|---|---|---|---|")
    try:
        for how in options.how:
            more = [] if how == "kept" else ["--eterritoire.pages.memoire=0B"]
            servers = [Server(options.jar, folder / str(count) / "data", options.port + place, QUIET, *more) for place, count in enumerate(options.counts)]
            for server, count in zip(servers, options.counts):
                server.folder.parent.mkdir(exist_ok=True)
                server.start()
                if server.sql("select count(*) from content;") == "0":
                    generate(server.database(), count, 1, 50, "86294")
            compare(servers, how, options)
            for server in servers:
                server.stop()
    finally:
        for server in servers:
            server.stop()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
