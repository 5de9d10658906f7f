"""How fast portraits are made without the page cache, and how fast communes are found, over all of France.

    python3 bench/installer/installer.py [FOLDER]

FOLDER holds the complete open data (communes.csv.gz…) with laposte_points.csv.gz and stations_service.csv.gz; without it
the bundled communes are asked alone. Each of 1,000 communes drawn by lot is asked once, so nothing of it is kept; before,
100 others warm the program. Python 3 standard library only; loopback only; ends only what it started.
"""
import http.client
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import application

ROOT = pathlib.Path(__file__).parent.parent.parent
SEARCH = ("/s-installer?pres=Poitiers&km=40&distance=beaucoup&min=1000&max=5000&population=beaucoup"
          "&poste=beaucoup&carburant=beaucoup")
WANTED = SEARCH + "&reprise=beaucoup"
WIDE = "/s-installer?pres=Poitiers&km=40&distance=peu&min=1000&max=5000&population=peu&poste=peu&carburant=peu&evenements=12&vie=peu"


def command(jar, folder, *words):
    server = application.Server(jar, folder, 0)
    java = server.command[:server.command.index("-jar") + 2]
    ran = subprocess.run([*java, "--spring.profiles.active=dev", f"--eterritoire.data={folder}", *words],
                         capture_output=True, text=True)
    kept = [line for line in ran.stdout.splitlines() if not line.startswith("  ")]
    print("\n".join(kept))
    if ran.returncode:
        raise SystemExit(ran.stderr[-2000:])


def asked(server, path):
    begun = time.perf_counter()
    status, page = server.get(path)
    spent = (time.perf_counter() - begun) * 1000
    if status != 200:
        raise SystemExit(f"{status}: {path}")
    return spent, page


def premises(server, count):
    """Open annonces in communes drawn by lot, a third of them premises, as the lists hold them; read when the program starts."""
    server.sql(f"""
        with drawn as (select id, parent, row_number() over (order by md5(id::text)) as place from territoire where kind = 'COMMUNE'),
             made as (insert into content (kind, owner, created_at)
                      select 'ANNONCE', id, now() from drawn where place <= {count} returning id, owner)
        insert into annonce (content, territoire, main, departement, region, type, sense, ends_at, published_at, edition, changed_at)
        select made.id, owner, true, d.id, d.parent, (array['local-professionnel', 'logement', 'emploi'])[1 + made.id % 3], 'offre',
               now() + interval '50 days', now(), 1, now()
          from made join territoire c on c.id = made.owner join territoire d on d.id = c.parent""")
    server.stop()
    server.start()


def say(what, spent):
    spent = sorted(spent)
    print(f"{what}: {len(spent)} asked, median {statistics.median(spent):.1f} ms, "
          f"p95 {spent[int(len(spent) * .95)]:.1f} ms, worst {spent[-1]:.1f} ms")


def main():
    jar = ROOT / "target" / "eterritoire" / "eterritoire.jar"
    work = pathlib.Path(tempfile.mkdtemp(prefix="installer-"))
    folder = work / "data"
    server = application.Server(jar, folder, 18431, "--eterritoire.pages.memoire=0MB")
    try:
        if len(sys.argv) > 1:
            data = pathlib.Path(sys.argv[1])
            command(jar, folder, "territoires", "import", str(data))
            files = [str(data / name) for name in ("laposte_points.csv.gz", "stations_service.csv.gz")]
            command(jar, folder, "services", "import", "--annee", "2020", *files)
            command(jar, folder, "services", "import", "--annee", "2020", *files)
        server.start()
        premises(server, 20_000)
        paths = [line.strip() for line in server.sql(
            "select '/' || d.slug || '/' || c.slug from territoire c join territoire d on d.id = c.parent"
            " where c.kind = 'COMMUNE' order by c.id").splitlines()]
        chosen = random.Random(6).sample(paths, 1100)
        print(f"{len(paths)} communes; the first portrait, which reads all of it into memory: "
              f"{asked(server, chosen[0] + '/s-installer')[0]:.0f} ms")
        for path in chosen[:100]:
            asked(server, path + "/s-installer")
        say("portraits", [asked(server, path + "/s-installer")[0] for path in chosen[100:]])
        for what, path in (("search, all demanded", SEARCH), ("the same with premises to take over", WANTED),
                           ("search, all a little, over all of France", WIDE),
                           ("search, one thing over all of France", "/s-installer?creche=beaucoup")):
            for _ in range(30):
                asked(server, path)
            say(what, [asked(server, path)[0] for _ in range(200)])
        four = "/s-installer/comparer?communes=86139&communes=86253&communes=86294&communes=86078"
        say("four side by side", [asked(server, four)[0] for _ in range(60)])
        say("sheets (PDF)", [sheet(server, path) for path in chosen[100:130]])
    finally:
        server.stop()
        shutil.rmtree(work)


def sheet(server, path):
    line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    begun = time.perf_counter()
    line.request("GET", path + "/s-installer.pdf")
    answer = line.getresponse()
    octets = answer.read()
    if answer.status != 200 or not octets.startswith(b"%PDF"):
        raise SystemExit(f"{answer.status}: {path}")
    return (time.perf_counter() - begun) * 1000


main()
