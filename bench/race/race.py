#!/usr/bin/env python3
"""Reads on two nodes while town halls publish and take back, cuts the line between the nodes meanwhile, and then
looks for a kept page that differs from a fresh one.

See the README of the benches. Python 3 standard library and psql.
"""
import argparse
import http.client
import itertools
import pathlib
import random
import shutil
import sys
import tempfile
import threading
import time

BENCH = pathlib.Path(__file__).resolve().parents[1]
sys.path += [str(BENCH), str(BENCH / "contents"), str(BENCH / "visible")]
from application import Server
from generate import generate
from line import propose, tokens
from visible import LISTS, approve

CUT = "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name like '% notices';"
EMPTY = "notify eterritoire, 'bench *';"


def publish_and_take_back(nodes, decision, until, done):
    """A decision on one node, its undoing on either."""
    while not until.is_set():
        approve(random.choice(nodes), decision)
        status, _ = random.choice(nodes).post(decision + "/annulation", {})
        if status not in (302, 303):
            raise ValueError(f"Not taken back: {status}")
        done.append(decision)
    approve(nodes[0], decision)


def page(line, path):
    line.request("GET", path)
    answer = line.getresponse()
    body = answer.read()
    if answer.status != 200:
        raise ValueError(f"{path}: {answer.status}")
    return body


def line(node):
    return http.client.HTTPConnection("127.0.0.1", node.port, timeout=20)


def read(node, turns, seen):
    open_line = line(node)
    for turn in turns:
        page(open_line, random.choice(LISTS))
        seen.append(turn)
    open_line.close()


def pages(nodes):
    return {(node.port, path): page(line(node), path) for node in nodes for path in LISTS}


def differing(nodes):
    kept = pages(nodes)
    nodes[0].sql(EMPTY)
    time.sleep(1)
    fresh = pages(nodes)
    return [place for place, body in kept.items() if fresh[place] != body]


def race(nodes, options):
    opened = tokens(nodes[0], 4)
    decisions = [propose(nodes[0], number, token, f"Course {number}") for number, token in enumerate(opened)]
    until, done, seen, failed = threading.Event(), [], [], []
    writers = [threading.Thread(target=publish_and_take_back, args=(nodes, decision, until, done)) for decision in decisions]
    turns = itertools.count()
    readers = [threading.Thread(target=read, args=(nodes[number % 2], itertools.islice(turns, options.reads // 8), seen)) for number in range(8)]
    threading.excepthook = lambda fault: failed.append(fault.exc_value)
    for one in writers + readers:
        one.start()
    cuts = 0
    while any(reader.is_alive() for reader in readers):
        time.sleep(3)
        cuts += int(nodes[0].sql(CUT))
    until.set()
    for writer in writers:
        writer.join()
    time.sleep(2)
    wrong = differing(nodes)
    print(f"{len(seen)} reads, {len(done)} publications taken back, {cuts} lines cut, "
          f"{len(wrong)} kept pages of {len(LISTS) * 2} that differ from fresh ones {wrong or ''}{failed or ''}")
    return not wrong and not failed


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--jar", type=pathlib.Path, default=BENCH.parent / "target" / "eterritoire" / "eterritoire.jar")
    asked.add_argument("--port", type=int, default=18111)
    asked.add_argument("--reads", type=int, default=10_000)
    options = asked.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="race-"))
    first = Server(options.jar, folder / "data", options.port, "--eterritoire.exemples=false")
    nodes = [first]
    try:
        first.start()
        generate(first.database(), 2_000, 1, 10, "86294")
        nodes.append(first.another(options.port + 1))
        right = race(nodes, options)
    finally:
        for node in reversed(nodes):
            node.stop()
        shutil.rmtree(folder)
    raise SystemExit(0 if right else 1)


if __name__ == "__main__":
    main()
