#!/usr/bin/env python3
"""Measures how long after an approval was answered it shows, on every list, feed and page, on one node and another.

See the README of the benches. Python 3 standard library, wrk and psql.
"""
import argparse
import http.client
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

BENCH = pathlib.Path(__file__).resolve().parents[1]
sys.path += [str(BENCH), str(BENCH / "contents")]
from application import Server
from generate import generate
from line import propose, tokens

LISTS = ["/vienne/vouille", "/vienne/vouille/agenda", "/interco/cc-du-haut-poitou/agenda", "/vienne/agenda",
         "/region/nouvelle-aquitaine/agenda", "/agenda", "/vienne/vouille/agenda.ics", "/vienne/vouille/agenda.rss",
         "/vienne/vouille/agenda.atom", "/vienne/vouille/agenda.json", "/interco/cc-du-haut-poitou/agenda.ics",
         "/embed/interco/cc-du-haut-poitou/agenda.json?nombre=40"]
SLOW_READERS = """
request = function() return wrk.format("GET", paths[math.random(#paths)]) end
delay = function() return %d end
paths = {%s}
"""


class Reader:
    """One connection that asks again and again until a title is there."""

    def __init__(self, port):
        self.line = http.client.HTTPConnection("127.0.0.1", port, timeout=20)

    def read(self, path):
        self.line.request("GET", path, headers={"Host": f"127.0.0.1:{self.line.port}"})
        answer = self.line.getresponse()
        return answer.status, answer.read().decode()


def watch(port, path, name, words, begun, found):
    reader = Reader(port)
    while time.monotonic() - begun < 5:
        status, page = reader.read(path)
        if status == 200 and words in page.replace("\r\n ", ""):
            found[(port, name)] = 1000 * (time.monotonic() - begun)
            break
    reader.line.close()


def channels(server, title, paths):
    """Where the event will be: a name for each, its address, and the words to wait for."""
    number = int(server.sql(f"select content from edition where title = '{title}';"))
    slug = f"{title.lower().replace(' ', '-')}-{number}"
    return ([(path, path, title) for path in paths]
            + [("the page of the event", "/vienne/vouille/agenda/" + slug, title),
               ("the sitemap", f"/sitemap-evenements-{number // 10_000}.xml", slug)])


def load(port, rate, seconds, folder):
    script = folder / "readers.lua"
    script.write_text(SLOW_READERS % (8000 // rate, ",".join(f'"{path}"' for path in LISTS)))
    return subprocess.Popen(["wrk", "-t1", "-c8", f"-d{seconds}s", "-s", str(script), f"http://127.0.0.1:{port}/"],
                            stdout=subprocess.PIPE, text=True)


def approve(server, decision):
    status, _ = server.post(decision + "/approbation", {})
    if status not in (302, 303):
        raise SystemExit(f"Not approved: {status}")
    return time.monotonic()


def measure(nodes, paths, options, folder):
    first = nodes[0]
    waiting, times = [], {}
    opened = tokens(first, options.approvals)
    for number, token in enumerate(opened):
        title = f"Visible {number:03d} essai"
        waiting.append((title, propose(first, number, token, title)))
    loads = [load(node.port, 200 // len(nodes), 3 + options.approvals, folder) for node in nodes]
    time.sleep(3)
    for title, decision in waiting:
        found, where = {}, channels(first, title, paths)
        for node in nodes:
            for path in paths:
                Reader(node.port).read(path)
        begun = approve(first, decision)
        watchers = [threading.Thread(target=watch, args=(node.port, path, name, words, begun, found))
                    for node in nodes for name, path, words in where]
        for watcher in watchers:
            watcher.start()
        for watcher in watchers:
            watcher.join()
        for node in nodes:
            for name, _, _ in where:
                times.setdefault((node.port, name), []).append(found.get((node.port, name), float("inf")))
    for reading in loads:
        reading.terminate()
        reading.wait(20)
    return times


def report(nodes, times):
    for node in nodes:
        print("the node that decided" if node is nodes[0] else "the other node")
        for (port, path), took in times.items():
            if port == node.port:
                print(f"  {path}: median {statistics.median(took):.1f} ms, worst {max(took):.1f} ms")
        all_of_it = [one for (port, _), took in times.items() if port == node.port for one in took]
        print(f"  all: median {statistics.median(all_of_it):.1f} ms, p99 {sorted(all_of_it)[int(0.99 * len(all_of_it))]:.1f} ms, worst {max(all_of_it):.1f} ms", flush=True)


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--jar", type=pathlib.Path, default=BENCH.parent / "target" / "eterritoire.jar")
    asked.add_argument("--port", type=int, default=18101)
    asked.add_argument("--approvals", type=int, default=100)
    asked.add_argument("--contents", type=int, default=2_000)
    asked.add_argument("--paths", nargs="*", default=LISTS)
    options = asked.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="visible-"))
    first = Server(options.jar, folder / "data", options.port, "--eterritoire.exemples=false")
    nodes = [first]
    try:
        first.start()
        generate(first.database(), options.contents, 1, 10, "86294")
        nodes.append(first.another(options.port + 1))
        report(nodes, measure(nodes, options.paths, options, folder))
    finally:
        for node in reversed(nodes):
            node.stop()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
