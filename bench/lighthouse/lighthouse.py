#!/usr/bin/env python3
"""Lighthouse for telephones on home, commune, agenda, event and form, and the octets and requests of a first view.

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
asked.add_argument("--modules", help="where node_modules with lighthouse and puppeteer-core already is")
asked = asked.parse_args()

with tempfile.TemporaryDirectory() as folder:
    modules = asked.modules
    if not modules:
        modules = folder
        subprocess.run(["npm", "install", "--silent", "--no-save", "--prefix", folder, "lighthouse@12.8.2", "puppeteer-core@24.43.1"], check=True)
    server = Server(asked.jar, pathlib.Path(folder, "donnees"), asked.port, "--eterritoire.exemples=false")
    server.start()
    try:
        events = village.settle(server)
        paths = ["/", "/vienne/vouille", "/vienne/vouille/agenda", *events[:3], "/vienne/vouille/proposer"]
        ran = subprocess.run(["node", str(HERE / "measure.mjs"), modules, asked.chromium, f"http://localhost:{asked.port}", *paths])
    finally:
        server.stop()
sys.exit(ran.returncode)
