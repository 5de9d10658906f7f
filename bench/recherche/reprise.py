#!/usr/bin/env python3
"""Kills the application while it indexes or makes its index anew, and checks that nothing is missing.

    bench/recherche/reprise.py [--rounds 12] [--port 18211]

Contents are published by SQL in their thousands, each in a transaction of its own, as fast as the
database takes them; at random moments the program, or the program and its PostgreSQL, get SIGKILL. At
the end the ids and editions in the files of the index are compared with `live`. Python 3 standard
library and psql.
"""
import argparse
import pathlib
import random
import subprocess
import sys
import tempfile
import threading
import time

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
from application import Server

HERE = pathlib.Path(__file__).resolve().parent

PUBLISH = """
with source as (select c.kind, c.owner, e.format, e.title, e.body, p.departement, p.region
                  from live l join content c using (id) join publication p on p.content = l.id
                  join edition e on e.content = l.id and e.number = l.edition order by random() limit 1),
     added as (insert into content (kind, owner, created_at) select kind, owner, now() from source, generate_series(1, 50)
               returning id),
     written as (insert into edition (content, number, format, title, body, made_at)
                 select id, 1, format, title, body, now() from added, source returning content)
insert into publication (content, kind, edition, slug, published_at, changed_at, departement, region)
select content, kind, 1, 'essai', now(), now(), departement, region from written, source;
update publication set withdrawn_at = now(), withdrawal = 'GONE'
 where content in (select id from live order by random() limit 5);
"""


def psql(server, sql):
    return subprocess.run(["psql", "-X", "-q", "-A", "-t", "-F", " ", server.database(), "-c", sql],
                          capture_output=True, text=True)


def lines(server, sql):
    asked = psql(server, sql)
    if asked.returncode:
        raise SystemExit(asked.stderr)
    return asked.stdout.splitlines()


def publish(server, over):
    """Until it is over; what the database does not acknowledge does not count."""
    while not over.is_set():
        psql(server, PUBLISH)


def settle(server):
    begun = time.monotonic()
    while lines(server, "select (select count(*) from search_queue) + count(*) from search_state"
                        " where volume is null or asked_at > coalesce(started_at, '-infinity')"
                        " or started_at > coalesce(ended_at, '-infinity')") != ["0"]:
        if time.monotonic() - begun > 300:
            raise SystemExit("The index does not settle")
        time.sleep(0.2)


def held(server):
    volume = lines(server, "select volume from search_state")[0]
    java = server.command[0]
    libraries = str(pathlib.Path(server.jar).parent / "lib" / "*")
    return subprocess.run([java, "-cp", libraries, str(HERE / "Ids.java"),
                           str(server.folder / "recherche" / volume / "contenus")],
                          capture_output=True, text=True, check=True).stdout.splitlines()


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--jar", default="target/eterritoire/eterritoire.jar")
    options.add_argument("--port", type=int, default=18211)
    options.add_argument("--rounds", type=int, default=12)
    options.add_argument("--seed", type=int, default=1)
    options = options.parse_args()
    random.seed(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        server = Server(pathlib.Path(options.jar), pathlib.Path(folder, "data"), options.port)
        server.folder.mkdir()
        server.start()
        try:
            for number in range(1, options.rounds + 1):
                over = threading.Event()
                publisher = threading.Thread(target=publish, args=(server, over))
                publisher.start()
                time.sleep(random.uniform(0.5, 3))
                if number % 2:
                    psql(server, "update search_state set asked_at = clock_timestamp()")
                    time.sleep(random.uniform(0.2, 2))
                server.kill(with_postgres=number % 3 == 0)
                over.set()
                publisher.join()
                took = server.start()
                settle(server)
                print(f"{number:3d}  answers after {took:.1f} s, {lines(server, 'select count(*) from live')[0]} contents")
            settle(server)
            live = set(lines(server, "select id, edition from live"))
            found = held(server)
            missing, more = live - set(found), set(found) - live
            print(f"live {len(live)}, in the index {len(found)}, missing {len(missing)}, too many {len(more)}")
            return 1 if missing or more or len(found) != len(live) else 0
        finally:
            server.kill(with_postgres=True)


if __name__ == "__main__":
    sys.exit(main())
