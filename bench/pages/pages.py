#!/usr/bin/env python3
"""Compares public pages with nginx serving the same octets, in turns, and says what each request costs.

See the README of the benches. Python 3 standard library, wrk, nginx and psql.
"""
import argparse
import gzip
import http.client
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

BENCH = pathlib.Path(__file__).resolve().parents[1]
sys.path += [str(BENCH), str(BENCH / "contents")]
from application import Server, cpu
from generate import generate

PAGE = "/vienne/vouille/agenda"
QUIET = "--eterritoire.exemples=false"


class Nginx:
    """Two workers that serve one folder."""

    def __init__(self, folder, port):
        self.folder, self.port, self.process = folder, port, None
        (folder / "www").mkdir(parents=True)
        (folder / "nginx.conf").write_text(f"""
            worker_processes 2; daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log;
            events {{ worker_connections 512; }}
            http {{
                access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; etag on;
                client_body_temp_path {folder}; proxy_temp_path {folder}; fastcgi_temp_path {folder};
                uwsgi_temp_path {folder}; scgi_temp_path {folder};
                server {{ listen 127.0.0.1:{port}; root {folder}/www; gzip_static on; default_type text/html; }}
            }}""")

    def serve(self, plain):
        (self.folder / "www" / "page.html").write_bytes(plain)
        (self.folder / "www" / "page.html.gz").write_bytes(gzip.compress(plain, 6))

    def start(self):
        self.process = subprocess.Popen(["nginx", "-c", str(self.folder / "nginx.conf")])
        time.sleep(1)

    def pids(self):
        children = subprocess.run(["pgrep", "-P", str(self.process.pid)], capture_output=True, text=True)
        return [self.process.pid] + [int(pid) for pid in children.stdout.split()]

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(10)


def wrk(port, path, headers, seconds):
    """Requests a second, milliseconds at p99, requests, and how many answers were not 2xx or 3xx."""
    lines = [part for name, value in headers.items() for part in ("-H", f"{name}: {value}")]
    ran = subprocess.run(["wrk", "-t1", "-c32", f"-d{seconds}s", "--latency", *lines, f"http://127.0.0.1:{port}{path}"],
                         capture_output=True, text=True, check=True).stdout
    requests = int(re.search(r"(\d+) requests in", ran).group(1))
    p99 = re.search(r"99%\s+([\d.]+)(us|ms|s)", ran)
    scale = {"us": 0.001, "ms": 1, "s": 1000}[p99.group(2)]
    wrong = re.search(r"Non-2xx or 3xx responses: (\d+)", ran)
    return float(re.search(r"Requests/sec:\s+([\d.]+)", ran).group(1)), float(p99.group(1)) * scale, requests, int(wrong.group(1)) if wrong else 0


def ask(port, path, headers=None):
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    line.request("GET", path, headers=headers or {})
    answer = line.getresponse()
    body = answer.read()
    line.close()
    if answer.status != 200:
        raise SystemExit(f"{path}: {answer.status}")
    return body, answer


def compare(server, nginx, kind, path, headers, other_headers, options):
    """The same page from both, in turns; before them, what compiles itself gets warm."""
    wrk(server.port, path, headers, options.warming)
    plain, answer = ask(server.port, path)
    nginx.serve(plain)
    if "If-None-Match" in headers:
        headers = {"If-None-Match": answer.getheader("ETag")}
        other_headers = {"If-None-Match": ask(nginx.port, "/page.html")[1].getheader("ETag")}
    ours, theirs = [], []
    for _ in range(options.rounds):
        ours.append(measured(server, path, headers, options.seconds))
        theirs.append(measured(nginx, "/page.html", other_headers, options.seconds))
    ratio = statistics.median(one[0] / two[0] for one, two in zip(ours, theirs))
    rate, tail, cost = (statistics.median(column) for column in zip(*ours))
    their_rate, _, their_cost = (statistics.median(column) for column in zip(*theirs))
    print(f"| {kind} | {rate:,.0f} | {their_rate:,.0f} | **{ratio:.2f}** | {tail:.1f} | {cost:.3f} | {their_cost:.3f} |", flush=True)


def measured(server, path, headers, seconds):
    """Requests a second, p99 in ms, and CPU ms a request of all the server's processes."""
    before = cpu(server.pids())
    rate, p99, requests, wrong = wrk(server.port, path, headers, seconds)
    if wrong:
        raise SystemExit(f"{path}: {wrong} wrong answers")
    return rate, p99, 1000 * (cpu(server.pids()) - before) / requests


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--jar", type=pathlib.Path, default=BENCH.parent / "target" / "eterritoire" / "eterritoire.jar")
    asked.add_argument("--port", type=int, default=18091)
    asked.add_argument("--contents", type=int, default=2_000)
    asked.add_argument("--rounds", type=int, default=5)
    asked.add_argument("--seconds", type=int, default=5)
    asked.add_argument("--warming", type=int, default=30)
    options = asked.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="pages-"))
    folder.chmod(0o755)
    keeping, nginx = Server(options.jar, folder / "data", options.port, QUIET), Nginx(folder / "nginx", options.port + 1)
    making = Server(options.jar, folder / "data", options.port, QUIET, "--eterritoire.pages.memoire=0B")
    gzipped, plain = {"Accept-Encoding": "gzip"}, {}
    try:
        nginx.start()
        keeping.start()
        generate(keeping.database(), options.contents, 1, 50, "86294")
        page = ask(keeping.port, PAGE)[0]
        lines = len(re.findall(rb'class="line[ "]', page))
        print(f"Page of {lines} events, {len(page):,} octets, {len(ask(keeping.port, PAGE, gzipped)[0]):,} compressed; "
              f"{options.contents:,} contents; medians of {options.rounds} turns of {options.seconds} s, 32 connections\n")
        print("| | /s | nginx /s | ratio | p99 ms | CPU ms a request | nginx |\n|---|---|---|---|---|---|---|")
        compare(keeping, nginx, "kept, gzip", PAGE, gzipped, gzipped, options)
        compare(keeping, nginx, "304", PAGE, {"If-None-Match": ""}, {}, options)
        resident = keeping.resident()
        keeping.stop()
        making.start()
        compare(making, nginx, "made anew, against plain", PAGE, plain, plain, options)
        print(f"\nJVM under load: {resident} MiB resident with copies, {making.resident()} MiB without")
    finally:
        for server in (keeping, making, nginx):
            server.stop()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
