#!/usr/bin/env python3
"""Compares public pages with nginx serving the same octets, in turns, and says what each request costs.

See README.md. Python 3 standard library, wrk, nginx and psql.
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


class Nginx:
    """Two workers that serve one folder."""

    def __init__(self, folder, port):
        self.folder, self.port = folder, port
        (folder / "www").mkdir()
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


def compare(server, nginx, options):
    plain, answer = ask(server.port, PAGE)
    lines = len(re.findall(rb'class="line[ "]', plain))
    nginx.serve(plain)
    etag = ask(nginx.port, "/page.html")[1].getheader("ETag")
    print(f"Page of {lines} events, {len(plain):,} octets, {len(ask(server.port, PAGE, {'Accept-Encoding': 'gzip'})[0]):,} compressed")
    kinds = {
        "cached, gzip": (PAGE, {"Accept-Encoding": "gzip"}, "/page.html", {"Accept-Encoding": "gzip"}),
        "304": (PAGE, {"If-None-Match": answer.getheader("ETag")}, "/page.html", {"If-None-Match": etag}),
        "not in cache": (PAGE + "?frais=1", {"Accept-Encoding": "gzip"}, "/page.html", {}),
    }
    for kind, (path, headers, other, other_headers) in kinds.items():
        fresh = kind == "not in cache"
        ours, theirs, tails, costs, their_costs = [], [], [], [], []
        for turn in range(options.rounds + 1):
            for who in ("us", "nginx"):
                if who == "us" and fresh:
                    stop = emptying(server)
                pids = server.pids() if who == "us" else nginx.pids()
                before = cpu(pids)
                rate, p99, requests, wrong = wrk(server.port if who == "us" else nginx.port, path if who == "us" else other,
                                                 headers if who == "us" else other_headers, options.seconds)
                spent = 1000 * (cpu(pids) - before) / requests
                if who == "us" and fresh:
                    stop()
                if wrong:
                    raise SystemExit(f"{kind}: {wrong} wrong answers")
                if turn:
                    (ours if who == "us" else theirs).append(rate)
                    (costs if who == "us" else their_costs).append(spent)
                    if who == "us":
                        tails.append(p99)
        ratio = statistics.median(one / two for one, two in zip(ours, theirs))
        print(f"{kind}: {statistics.median(ours):,.0f} /s, nginx {statistics.median(theirs):,.0f} /s, ratio {ratio:.3f}; "
              f"p99 {statistics.median(tails):.1f} ms; CPU {statistics.median(costs):.4f} ms a request, nginx {statistics.median(their_costs):.4f}", flush=True)


def emptying(server):
    """Makes nothing kept believable, again and again, faster than pages are made."""
    psql = subprocess.Popen(["psql", "-X", "-q", server.database()], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    psql.stdin.write("notify eterritoire, 'bench *' \\watch 0.001\n")
    psql.stdin.flush()

    def stop():
        psql.terminate()
        psql.wait(10)
    return stop


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--jar", type=pathlib.Path, default=BENCH.parent / "target" / "eterritoire.jar")
    asked.add_argument("--port", type=int, default=18091)
    asked.add_argument("--contents", type=int, default=2_000)
    asked.add_argument("--rounds", type=int, default=5)
    asked.add_argument("--seconds", type=int, default=5)
    options = asked.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="pages-"))
    server, nginx = Server(options.jar, folder / "data", options.port, "--eterritoire.exemples=false"), Nginx(folder, options.port + 1)
    try:
        server.start()
        generate(server.database(), options.contents, 1, 50, "86294")
        nginx.start()
        compare(server, nginx, options)
        print(f"JVM under load: {server.resident()} MiB resident")
    finally:
        server.stop()
        nginx.stop()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
