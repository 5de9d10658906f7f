#!/usr/bin/env python3
"""How fast a million contents are entered into the index of search, how large it is, and how fast it answers.

    python3 bench/recherche/million.py FOLDER

FOLDER holds the complete open data (communes.csv.gz…). The same 2,000 queries of each kind are asked by one client, first over
HTTP, then in process; 1,000 others come before them. Python 3 standard library and psql; loopback only; ends only what it started.
"""
import argparse
import datetime
import http.client
import os
import pathlib
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

BENCH = pathlib.Path(__file__).resolve().parents[1]
sys.path += [str(BENCH), str(pathlib.Path(__file__).resolve().parent)]
from application import FLAGS, Server
from contents import generate, vocabulary

KINDS = ["30 km, dates, by date", "30 km, dates, by relevance", "France, dates, by date", "France, dates, by relevance",
         "France, by relevance", "France, a typing error", "France, two words", "agenda of a commune"]
WARMING = 1_000


def questions(server, seed, count):
    """Each is a kind, words, a place and days; words of all frequencies, communes by their size."""
    chance, words = random.Random(seed + 1), vocabulary(seed)
    rows = [row.split("|") for row in server.sql(
        "select id, code, lat, lon, population from territoire where kind = 'COMMUNE' and lat is not null order by id").splitlines()]
    drawn = iter(chance.choices(rows, weights=[150 + int(row[4]) ** 0.8 for row in rows], k=len(KINDS) * count))
    today = datetime.date.today()
    found = []
    for kind in KINDS:
        for _ in range(count):
            id, code, lat, lon, _ = next(drawn)
            word = words[int(len(words) * chance.random() ** 2)]
            if "typing" in kind:
                word = mistyped(chance, words)
            if "two" in kind:
                word += " " + words[int(500 * chance.random())]
            first = today + datetime.timedelta(days=chance.randint(0, 60))
            last = first + datetime.timedelta(days=chance.choice([1, 2, 7, 30]))
            found.append((kind, "" if "agenda" in kind else word, id, code, lat, lon,
                          *((first, last) if "dates" in kind else ("", "")), "date" if kind.endswith("date") or "agenda" in kind else "pertinence"))
    return found


def mistyped(chance, words):
    word = chance.choice([one for one in chance.choices(words, k=50) if len(one) >= 7])
    place = chance.randint(2, len(word) - 2)
    return word[:place] + chance.choice("abcdefghijklmnopqrstuvwxyz") + word[place + chance.randint(0, 1):]


def address(question):
    """All is said by choices, and « sans=* » would understand nothing of the words."""
    kind, words, _, code, _, _, first, last, order = question
    fields = {"q": words, "tri": order}
    if "30 km" in kind:
        fields |= {"lieu": code, "rayon": "30"}
    if "agenda" in kind:
        fields |= {"lieu": code, "voir": "evenements"}
    if first:
        fields |= {"du": first.strftime("%d/%m/%Y"), "au": last.strftime("%d/%m/%Y")}
    return "/api/v1/recherche?" + urllib.parse.urlencode({name: said for name, said in fields.items() if said})


def say(kind, spent, hits):
    spent = sorted(spent)
    print(f"| {kind} | {statistics.median(spent):.2f} | {spent[int(len(spent) * .99)]:.2f} | {spent[-1]:.1f} | {statistics.mean(hits):.0f} |", flush=True)


def over_http(server, asked):
    print("| over HTTP | p50 ms | p99 ms | worst ms | found |\n|---|---|---|---|---|")
    line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)

    def ask(question):
        begun = time.perf_counter()
        line.request("GET", address(question))
        answer = line.getresponse()
        body = answer.read()
        if answer.status != 200:
            raise SystemExit(f"{answer.status}: {address(question)} {body[:300]}")
        total = re.search(rb'"total":(\d+)', body)
        return 1000 * (time.perf_counter() - begun), int(total.group(1)) if total else 0

    for kind in KINDS:
        mine = [question for question in asked if question[0] == kind]
        for question in mine[:WARMING]:
            ask(question)
        answers = [ask(question) for question in mine[WARMING:]]
        say(kind, *zip(*answers))


def in_process(options, folder, asked):
    """The same questions to the same index, while no program has it open."""
    file = folder / "questions.tsv"
    file.write_text("".join("\t".join(map(str, question)) + "\n" for question in asked))
    root = BENCH.parent
    path = f"{root}/target/test-classes:{root}/target/classes:{options.jar.parent}/lib/*"
    java = pathlib.Path(os.environ["JAVA_HOME"], "bin", "java")
    subprocess.run([java, "--enable-native-access=ALL-UNNAMED", *FLAGS, "-cp", path, "fr.eterritoire.search.SearchBench",
                    folder / "data" / "recherche", file, str(WARMING)], check=True)


def command(server, *words):
    java = server.command[:server.command.index("-jar") + 2]
    begun = time.monotonic()
    ran = subprocess.run([*java, "--spring.profiles.active=dev", f"--eterritoire.data={server.folder}", *words], capture_output=True, text=True)
    if ran.returncode:
        raise SystemExit(ran.stdout[-2000:] + ran.stderr[-2000:])
    return time.monotonic() - begun, ran.stdout


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("data", type=pathlib.Path, help="folder of the complete open data")
    asked.add_argument("--jar", type=pathlib.Path, default=BENCH.parent / "target" / "eterritoire" / "eterritoire.jar")
    asked.add_argument("--port", type=int, default=18231)
    asked.add_argument("--count", type=int, default=1_000_000)
    asked.add_argument("--questions", type=int, default=2_000)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--folder", type=pathlib.Path, help="where the data are kept for another run; what is there is not generated again")
    options = asked.parse_args()
    folder = options.folder or pathlib.Path(tempfile.mkdtemp(prefix="million-"))
    folder.mkdir(exist_ok=True)
    server = Server(options.jar, folder / "data", options.port, "--eterritoire.exemples=false")
    try:
        if not (folder / "data").exists():
            command(server, "territoires", "import", str(options.data))
        server.start()
        there = int(server.sql("select count(*) from publication;"))
        if there < options.count:
            begun = time.monotonic()
            generate(server.database(), options.count - there, options.seed,
                     lambda done: print(f"\r{done:,} written", end="", file=sys.stderr))
            print(f"{options.count:,} contents written in {time.monotonic() - begun:.0f} s", flush=True)
        took, said = command(server, "recherche", "reconstruire")
        print(f"made anew in {took:.0f} s, start included: {said.strip().splitlines()[-1].split(chr(13))[-1]}", flush=True)
        time.sleep(15)  # the index before goes ten seconds later
        size = sum(file.stat().st_size for file in (folder / "data" / "recherche").rglob("*") if file.is_file())
        print(f"the index takes {size / 1e6:.0f} MB, the JVM {server.resident()} MiB", flush=True)
        questioned = questions(server, options.seed, WARMING + options.questions)
        over_http(server, questioned)
        print(f"the JVM takes {server.resident()} MiB", flush=True)
        server.stop()
        in_process(options, folder, questioned)
    finally:
        server.stop()
        if not options.folder:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
