"""How fast lists and facets of 50,000 fiches are made without the page cache.

    python3 bench/annuaire/annuaire.py [FOLDER]

FOLDER holds the complete open data (communes.csv.gz…) with laposte_points.csv.gz, stations_service.csv.gz, festivals.csv.gz and
poi-datatourisme-centre.json.gz, which are imported twice before; without it the fiches are spread over the bundled communes. Each
address is warmed, then asked 200 times. Python 3 standard library only; loopback only; ends only what it started.
"""
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import application

ROOT = pathlib.Path(__file__).parent.parent.parent
FILES = ("laposte_points.csv.gz", "stations_service.csv.gz", "festivals.csv.gz", "poi-datatourisme-centre.json.gz",
         "raw/datatourisme-objets.jsonld.gz")
ASKED = (("France", "/annuaire"), ("France, one kind", "/annuaire?type=commerce"), ("France, one category", "/annuaire?type=boulangerie"),
         ("France, open now", "/annuaire?ouvert=oui"), ("a région", "/region/nouvelle-aquitaine/annuaire"),
         ("a département", "/vienne/annuaire"), ("a département, one category, accessible", "/vienne/annuaire?type=boulangerie&accessible=oui"),
         ("an intercommunality", "/interco/cc-du-haut-poitou/annuaire"), ("a commune", "/vienne/poitiers/annuaire"),
         ("a commune and 20 km around, open now", "/vienne/poitiers/annuaire?rayon=20&ouvert=oui"))


def command(jar, folder, *words):
    server = application.Server(jar, folder, 0)
    java = server.command[:server.command.index("-jar") + 2]
    begun = time.monotonic()
    ran = subprocess.run([*java, "--spring.profiles.active=dev", f"--eterritoire.data={folder}", *words],
                         capture_output=True, text=True)
    if ran.returncode:
        raise SystemExit(ran.stderr[-2000:])
    print("\n".join(line for line in ran.stdout.splitlines() if "lus" in line), f"({time.monotonic() - begun:.1f} s, start included)")


def main():
    jar = ROOT / "target" / "eterritoire" / "eterritoire.jar"
    work = pathlib.Path(tempfile.mkdtemp(prefix="annuaire-"))
    folder = work / "data"
    server = application.Server(jar, folder, 18433, "--eterritoire.pages.memoire=0MB")
    try:
        if len(sys.argv) > 1:
            data = pathlib.Path(sys.argv[1])
            command(jar, folder, "territoires", "import", str(data))
            for name in FILES * 2:
                command(jar, folder, "annuaire", "import", "--annee", "2020", str(data / name))
        server.start()
        server.sql((pathlib.Path(__file__).parent / "semer.sql").read_text())
        print(server.sql("select count(*) from fiche").strip(), "fiches")
        worst = []
        for what, path in ASKED:
            for _ in range(60):
                asked(server, path)
            spent = sorted(asked(server, path) for _ in range(200))
            worst.append(statistics.median(spent))
            print(f"{what}: median {worst[-1]:.1f} ms, p95 {spent[189]:.1f} ms")
        print(f"slowest median {max(worst):.1f} ms (wanted: under 20)")
    finally:
        server.stop()
        shutil.rmtree(work)


def asked(server, path):
    begun = time.perf_counter()
    status, _ = server.get(path)
    if status != 200:
        raise SystemExit(f"{status}: {path}")
    return (time.perf_counter() - begun) * 1000


main()
