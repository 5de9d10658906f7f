"""What whoever asks the search starts: the options that all have, and a server with something to find."""
import argparse
import pathlib
import sys

BENCH = pathlib.Path(__file__).resolve().parents[1]
sys.path += [str(BENCH), str(pathlib.Path(__file__).resolve().parent)]
from application import Server
from contents import generate

SOME = 20_000


def options(about, port):
    asked = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--jar", type=pathlib.Path, default=BENCH.parent / "target" / "eterritoire" / "eterritoire.jar")
    asked.add_argument("--port", type=int, default=port)
    asked.add_argument("--folder", type=pathlib.Path, help="that million.py kept; without it some thousand contents are made")
    return asked


def prepared(options, folder):
    """Not started yet."""
    return Server(options.jar, folder / "data", options.port, "--eterritoire.exemples=false")


def start(server, kept):
    """With what million.py kept, or with some thousand contents."""
    server.start()
    if not kept:
        generate(server.database(), SOME)
        server.stop()
        server.start()
