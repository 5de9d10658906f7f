#!/usr/bin/env python3
"""Measures how long after an approval was answered it shows, on every list, feed and page, on one node and another.

See the README of the benches. Python 3 standard library, wrk and psql.
"""
import argparse
import gzip
import pathlib
import re
import selectors
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
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
EVERYWHERE = ["", "/agenda", "/agenda.ics", "/agenda.rss", "/agenda.atom", "/agenda.json"]
SLOW_READERS = """
request = function() return wrk.format("GET", paths[math.random(#paths)]) end
delay = function() return %d end
paths = {%s}
"""


class Reader:
    """One connection, open beforehand, that asks again and again until some words are there."""

    def __init__(self, port, name, path, words):
        self.port, self.name, self.words = port, name, words.encode()
        self.line = socket.create_connection(("127.0.0.1", port))
        self.request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept-Encoding: gzip\r\n\r\n".encode()
        self.answer = b""

    def ask(self):
        self.answer = b""
        self.line.sendall(self.request)

    def hears(self):
        """Whether a whole answer is there that holds the words; one that does not is asked for again."""
        self.answer += self.line.recv(1 << 20)
        head, _, body = self.answer.partition(b"\r\n\r\n")
        if b"transfer-encoding: chunked" in head.lower():
            if not body.endswith(b"0\r\n\r\n"):
                return False
            body = joined(body)
        else:
            length = re.search(rb"(?i)content-length: (\d+)", head)
            if length is None or len(body) < int(length.group(1)):
                return False
        if b"content-encoding: gzip" in head.lower():
            body = gzip.decompress(body)
        if head.split(b" ")[1] == b"200" and self.words in body.replace(b"\r\n ", b""):
            return True
        self.ask()
        return False


def joined(chunks):
    body = b""
    while chunks:
        size, _, chunks = chunks.partition(b"\r\n")
        body, chunks = body + chunks[:int(size, 16)], chunks[int(size, 16) + 2:]
    return body


def watch(readers, begun):
    """Milliseconds until each has heard, all asking at once."""
    found, open_lines = {}, selectors.DefaultSelector()
    for reader in readers:
        open_lines.register(reader.line, selectors.EVENT_READ, reader)
        reader.ask()
    while len(found) < len(readers) and time.monotonic() - begun < 5:
        for key, _ in open_lines.select(0.1):
            if key.data.hears():
                found[(key.data.port, key.data.name)] = 1000 * (time.monotonic() - begun)
                open_lines.unregister(key.data.line)
    for reader in readers:
        reader.line.close()
    return found


def channels(server, title, paths):
    """Where the event will be: a name for each, its address, and the words to wait for."""
    number = int(server.sql(f"select content from edition where title = '{title}';"))
    slug = f"{title.lower().replace(' ', '-')}-{number}"
    return ([(path, path, title) for path in paths]
            + [("the page of the event", "/vienne/vouille/agenda/" + slug, title),
               ("the sitemap", f"/sitemap-evenements-{number // 2_000}.xml", slug)])


def load(port, rate, seconds, folder):
    script = folder / "readers.lua"
    script.write_text(SLOW_READERS % (8000 // rate, ",".join(f'"{path}"' for path in LISTS)))
    return subprocess.Popen(["wrk", "-t1", "-c8", f"-d{seconds}s", "-s", str(script), f"http://127.0.0.1:{port}/"],
                            stdout=subprocess.PIPE, text=True)


def read_everywhere(node, seconds, folder):
    """Pages and feeds of all communes where something is on, each made anew: a node that has been up for a while has compiled itself."""
    communes = node.sql("select d.slug || '/' || c.slug from territoire c join territoire d on d.id = c.parent"
                        " where c.kind = 'COMMUNE' and exists (select from content where owner = c.id);").split()
    script = folder / "everywhere.lua"
    script.write_text(f"""
paths = {{{",".join(f'"/{commune}"' for commune in communes)}}}
endings = {{{",".join(f'"{ending}"' for ending in EVERYWHERE)}}}
request = function() return wrk.format("GET", paths[math.random(#paths)] .. endings[math.random(#endings)]) end
""")
    subprocess.run(["wrk", "-t1", "-c8", f"-d{seconds}s", "-s", str(script), f"http://127.0.0.1:{node.port}/"],
                   stdout=subprocess.DEVNULL, check=True)


def approve(server, decision):
    status, _ = server.post(decision + "/approbation", {})
    if status not in (302, 303):
        raise SystemExit(f"Not approved: {status}")
    return time.monotonic()


def measure(nodes, asked, paths, options, folder):
    first = nodes[0]
    for node in nodes:
        read_everywhere(node, options.reading, folder)
    waiting, times = [], {}
    count = options.warming + options.approvals
    opened = tokens(first, count)
    for number, token in enumerate(opened):
        title = f"Visible {number:03d} essai"
        # the last to be approved begins first, so that a page of the next twelve shows it
        start = f"{(count - number) // 60:02d}:{(count - number) % 60:02d}"
        waiting.append((title, propose(first, number, token, title, start)))
    loads = [load(node.port, 200 // len(nodes), 3 + count, folder) for node in nodes]
    time.sleep(3)
    for number, (title, decision) in enumerate(waiting):
        where = channels(first, title, paths)
        readers = [Reader(node.port, name, path, words) for node in asked for name, path, words in where]
        found = watch(readers, approve(first, decision))
        if number >= options.warming:
            for node in asked:
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
        if not any(port == node.port for port, _ in times):
            continue
        all_of_it = [one for (port, _), took in times.items() if port == node.port for one in took]
        print(f"  all: median {statistics.median(all_of_it):.1f} ms, p99 {sorted(all_of_it)[int(0.99 * len(all_of_it))]:.1f} ms, worst {max(all_of_it):.1f} ms", flush=True)


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--jar", type=pathlib.Path, default=BENCH.parent / "target" / "eterritoire" / "eterritoire.jar")
    asked.add_argument("--port", type=int, default=18101)
    asked.add_argument("--approvals", type=int, default=100)
    asked.add_argument("--warming", type=int, default=20, help="approvals before those that count: a node compiles itself")
    asked.add_argument("--reading", type=int, default=40, help="seconds for which each node is read all over before")
    asked.add_argument("--contents", type=int, default=2_000)
    asked.add_argument("--paths", nargs="*", default=LISTS)
    asked.add_argument("--alone", action="store_true", help="one node")
    asked.add_argument("--other", action="store_true", help="two nodes, of which the one that did not decide is asked")
    options = asked.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="visible-"))
    first = Server(options.jar, folder / "data", options.port, "--eterritoire.exemples=false")
    nodes = [first]
    try:
        first.start()
        generate(first.database(), options.contents, 1, 10, "86294")
        if not options.alone:
            nodes.append(first.another(options.port + 1))
        other = nodes[1:] if options.other else nodes
        report(nodes, measure(nodes, other, options.paths, options, folder))
    finally:
        for node in reversed(nodes):
            node.stop()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
