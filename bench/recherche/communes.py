#!/usr/bin/env python3
"""How often the first commune found is the one that was meant, by how it is typed, and how long finding takes.

    python3 bench/recherche/communes.py FOLDER

FOLDER holds the complete open data with commune_queries.csv.gz: queries with the communes that may be the answer. Asked in process,
then over HTTP. Python 3 standard library only; loopback only; ends only what it started.
"""
import argparse
import csv
import gzip
import http.client
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.parse

BENCH = pathlib.Path(__file__).resolve().parents[1]
sys.path += [str(BENCH), str(pathlib.Path(__file__).resolve().parent)]
from application import FLAGS, Server
from million import command


def in_process(options):
    root = BENCH.parent
    path = f"{root}/target/test-classes:{root}/target/classes:{options.jar.parent}/lib/*"
    java = pathlib.Path(os.environ["JAVA_HOME"], "bin", "java")
    subprocess.run([java, *FLAGS, "-cp", path, "fr.eterritoire.territoire.FinderBench", options.data / "commune_queries.csv.gz", options.data,
                    *(["--missed"] if options.missed else [])], check=True)


def over_http(server, queries):
    line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    took, first, ten = [], 0, 0
    for turn in range(2):
        for query in queries:
            begun = time.perf_counter()
            line.request("GET", "/api/v1/communes?" + urllib.parse.urlencode({"q": query["requete"], "limit": 10}))
            answer = line.getresponse()
            body = answer.read()
            if turn:
                took.append(1000 * (time.perf_counter() - begun))
                found = [commune["insee"] for commune in json.loads(body)]
                accepted = query["insee_acceptes"].split("|")
                first += bool(found) and found[0] in accepted
                ten += any(commune in accepted for commune in found)
    took.sort()
    print(f"over HTTP: first answer {100 * first / len(queries):.1f} %, in the first ten {100 * ten / len(queries):.1f} %, "
          f"p50 {took[len(took) // 2]:.2f} ms, p99 {took[int(len(took) * .99)]:.2f} ms, worst {took[-1]:.1f} ms")


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("data", type=pathlib.Path, help="folder of the complete open data, with commune_queries.csv.gz")
    asked.add_argument("--jar", type=pathlib.Path, default=BENCH.parent / "target" / "eterritoire" / "eterritoire.jar")
    asked.add_argument("--port", type=int, default=18232)
    asked.add_argument("--missed", action="store_true", help="print what was not found first")
    options = asked.parse_args()
    in_process(options)
    with gzip.open(options.data / "commune_queries.csv.gz", "rt", encoding="utf-8") as file:
        queries = list(csv.DictReader(file))
    random.Random(5).shuffle(queries)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="communes-"))
    server = Server(options.jar, folder / "data", options.port, "--eterritoire.exemples=false", "--eterritoire.pages.memoire=0B")
    try:
        command(server, "territoires", "import", str(options.data))
        server.start()
        over_http(server, queries)
    finally:
        server.stop()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
