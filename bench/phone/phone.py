#!/usr/bin/env python3
"""The main job on a telephone of 360 pixels, on slow lines: first sight of each page, and a proposal from opening to sent.

See README.md. Python 3 standard library, Node, Chromium.
"""
import argparse
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.append(str(HERE.parent))
import village
from application import Server

asked = argparse.ArgumentParser(description=__doc__)
asked.add_argument("--jar", default="target/eterritoire/eterritoire.jar", type=pathlib.Path)
asked.add_argument("--port", default=18200, type=int)
asked.add_argument("--chromium", default="/usr/bin/chromium")
asked.add_argument("--modules", help="where node_modules with puppeteer-core already is")
asked = asked.parse_args()

with tempfile.TemporaryDirectory() as folder:
    modules = asked.modules
    if not modules:
        modules = folder
        subprocess.run(["npm", "install", "--silent", "--no-save", "--prefix", folder, "puppeteer-core@24.43.1"], check=True)
    server = Server(asked.jar, pathlib.Path(folder, "donnees"), asked.port, "--eterritoire.exemples=false")
    server.start()
    try:
        photo = village.photos(pathlib.Path(folder, "photos"), 1)[3]
        events = village.settle(server, 50, 4)
        ran = subprocess.run(["node", str(HERE / "measure.mjs"), modules, asked.chromium, f"http://localhost:{asked.port}", str(photo), events[0]])
    finally:
        server.stop()
sys.exit(ran.returncode)
