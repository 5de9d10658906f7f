#!/usr/bin/env python3
"""Whether anything published is missing from the index after `kill -9`, a deleted folder, a corrupted one.

    python3 bench/recherche/reprise.py

After each fault the program is started again, search is waited for, the program is stopped, and the ids and editions that the index
holds are compared with those of `live`. Python 3 standard library and psql; loopback only; ends only what it started.
"""
import argparse
import os
import pathlib
import random
import shutil
import subprocess
import tempfile
import time
import sys

BENCH = pathlib.Path(__file__).resolve().parents[1]
sys.path += [str(BENCH), str(pathlib.Path(__file__).resolve().parent)]
from application import Server
from contents import generate
from publications import Publications, settled


def held(options, server):
    root = BENCH.parent
    path = f"{root}/target/test-classes:{root}/target/classes:{options.jar.parent}/lib/*"
    java = pathlib.Path(os.environ["JAVA_HOME"], "bin", "java")
    ran = subprocess.run([java, "--enable-native-access=ALL-UNNAMED", "-cp", path, "fr.eterritoire.search.IndexIds", server.folder / "recherche"],
                         capture_output=True, text=True, check=True)
    return {line for line in ran.stdout.splitlines() if line[:1].isdigit()}


def compared(options, server, what, begun):
    """What the index holds once search has opened again, against `live`."""
    settled(server)
    opened = time.monotonic() - begun
    live = set(server.sql("select id || ' ' || edition from live;").splitlines())
    server.stop()
    found = held(options, server)
    print(f"{what}: search is whole after {opened:.1f} s; {len(live):,} live, {len(live - found)} missing, {len(found - live)} too many", flush=True)
    server.start()
    settled(server)
    return len(live ^ found)


def corrupt(folder, chance):
    """Some octets of its largest files are others."""
    files = sorted((file for file in folder.rglob("_*") if file.is_file()), key=lambda file: file.stat().st_size)[-5:]
    for file in files:
        with open(file, "r+b") as octets:
            for _ in range(20):
                octets.seek(chance.randrange(file.stat().st_size))
                octets.write(bytes([chance.randrange(256)]))


def killed_while_published(server, rate, seconds):
    publications = Publications(server.database(), rate)
    publications.start()
    time.sleep(seconds)
    publications.ended = True
    publications.join(30)
    server.kill(with_postgres=False)
    return publications.done


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--jar", type=pathlib.Path, default=BENCH.parent / "target" / "eterritoire" / "eterritoire.jar")
    asked.add_argument("--port", type=int, default=18235)
    asked.add_argument("--count", type=int, default=50_000)
    asked.add_argument("--rounds", type=int, default=2)
    options = asked.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="reprise-"))
    server = Server(options.jar, folder / "data", options.port, "--eterritoire.exemples=false")
    chance, differ = random.Random(3), 0
    try:
        server.start()
        settled(server)
        generate(server.database(), options.count)
        differ += rebuilding(server, options)
        for _ in range(options.rounds):
            count = killed_while_published(server, 200, 4 + 2 * chance.random())
            begun = time.monotonic()
            server.start()
            differ += compared(options, server, f"kill -9 while {count} were published", begun)
        for what, fault in (("folder deleted", shutil.rmtree), ("folder corrupted", lambda index: corrupt(index, chance))):
            server.stop()
            fault(server.folder / "recherche")
            begun = time.monotonic()
            server.start()
            differ += compared(options, server, what, begun)
    finally:
        server.stop()
        shutil.rmtree(folder)
    if differ:
        raise SystemExit(f"{differ} contents differ")


def rebuilding(server, options):
    """`kill -9` in the middle of making the index anew."""
    server.sql("update search_state set asked_at = clock_timestamp();")
    until = time.monotonic() + 60
    while time.monotonic() < until and not 0.2 < float(server.sql("select done / greatest(total, 1.0) from search_state;")) < 0.9:
        time.sleep(0.05)
    server.kill(with_postgres=False)
    begun = time.monotonic()
    server.start()
    return compared(options, server, "kill -9 while the index was made anew", begun)


if __name__ == "__main__":
    main()
