#!/usr/bin/env python3
"""Whether search recovers by itself when the folder of its index is deleted or corrupted, and how soon.

    python3 bench/recherche/dommages.py

After each damage the program is started again, and the ids and editions that the index holds are compared with those of `live`.
`reprise.py` does the same for `kill -9`. Python 3 standard library and psql; loopback only; ends only what it started.
"""
import argparse
import pathlib
import random
import shutil
import sys
import tempfile
import time

BENCH = pathlib.Path(__file__).resolve().parents[1]
sys.path += [str(BENCH), str(pathlib.Path(__file__).resolve().parent)]
from application import Server
from contents import generate
from reprise import held, settle


def corrupt(folder, chance):
    """Some octets of its largest files are others."""
    files = sorted((file for file in folder.rglob("_*") if file.is_file()), key=lambda file: file.stat().st_size)[-5:]
    for file in files:
        with open(file, "r+b") as octets:
            for _ in range(20):
                octets.seek(chance.randrange(file.stat().st_size))
                octets.write(bytes([chance.randrange(256)]))


def cut(folder):
    """Its files end in the middle, as on a full disk."""
    for file in folder.rglob("_*"):
        with open(file, "r+b") as octets:
            octets.truncate(file.stat().st_size // 2)


def compared(server, what, begun):
    settle(server)
    whole = time.monotonic() - begun
    live = set(server.sql("select id || ' ' || edition from live;").splitlines())
    found = set(held(server))
    print(f"{what}: whole after {whole:.1f} s; {len(live):,} live, {len(live - found)} missing, {len(found - live)} too many", flush=True)
    return len(live ^ found)


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--jar", type=pathlib.Path, default=BENCH.parent / "target" / "eterritoire" / "eterritoire.jar")
    asked.add_argument("--port", type=int, default=18235)
    asked.add_argument("--count", type=int, default=50_000)
    options = asked.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="dommages-"))
    server = Server(options.jar, folder / "data", options.port, "--eterritoire.exemples=false")
    chance, differ = random.Random(3), 0
    try:
        server.start()
        generate(server.database(), options.count)
        for what, damage in (("folder deleted", shutil.rmtree), ("octets changed", lambda index: corrupt(index, chance)), ("files cut", cut)):
            server.stop()
            damage(server.folder / "recherche")
            begun = time.monotonic()
            server.start()
            differ += compared(server, what, begun)
    finally:
        server.stop()
        shutil.rmtree(folder)
    if differ:
        raise SystemExit(f"{differ} contents differ")


if __name__ == "__main__":
    main()
