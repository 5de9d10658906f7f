#!/usr/bin/env python3
"""Asks 100,000 random things of the search: no answer may be a fault, and none may take long.

    python3 bench/recherche/fuzz.py [--folder DIR] [--count 20000]

All of Unicode, operators of query languages, unbalanced quotes, control characters, right to left, broken percent-encoding, up to
10 kB, as sentences and as choices, on /recherche, /api/v1/recherche and /api/v1/communes. DIR is a folder that million.py kept;
without it some thousand contents are searched. The first 2,000 questions are not timed. Python 3 standard library and psql; loopback
only; ends only what it started.
"""
import asyncio
import collections
import pathlib
import random
import shutil
import sys
import tempfile
import time
import urllib.parse

sys.path.append(str(pathlib.Path(__file__).resolve().parent))
import filled
from contents import vocabulary

WARM = 2_000
PATHS = ["/recherche", "/api/v1/recherche", "/api/v1/communes"]
OPERATORS = list('+-&|!(){}[]^"~*?:\\/<>=%_;\'`$@#') + ["AND", "OR", "NOT", "TO", "--", "&&", "||", "${jndi:ldap://a}", "{{7*7}}", "' or 1=1 --",
                                                     "title:", "_exists_:", "[* TO *]", "a~9999", "*:*", "\\u0000", "/.*.*.*a/"]
SENTENCES = ["brocante dimanche près de Civray", "cours de yoga 86", "loto ce week-end", "le 31 février", "du 1 au 0 août", "à 99999999 km de Paris",
             "samedi 12 décembre 99999", "autour de moi", "près de près de près de", "de de de", "0-3 ans gratuit accessible", "«»", "l’ l' d'"]
CHOICES = ["lieu", "rayon", "quand", "du", "au", "voir", "type", "gratuit", "enfants", "acces", "langue", "passe", "tri", "sans", "page", "limit"]
VALUES = ["86294", "Vienne", "30", "-1", "0", "999999999999", "2026-12-01", "31/02/2026", "oui", "date", "distance", "pertinence", "evenements",
          "evenement:marche", "demain", "week-end", "fr", "*", ""]


def unicode(chance):
    """Any character, of which some planes more often."""
    low, high = chance.choice([(0, 0x1F), (0x20, 0x7E), (0xA0, 0x24F), (0x300, 0x36F), (0x590, 0x6FF), (0x200B, 0x202E), (0x1F300, 0x1FAFF),
                               (0x4E00, 0x9FFF), (0xE000, 0xFFFF), (0x10000, 0x10FFFF)])
    return chr(chance.randint(low, high))


def text(chance, words):
    parts = []
    for _ in range(chance.choice([1, 1, 2, 3, 5, 10])):
        kind = chance.random()
        if kind < 0.3:
            parts.append(chance.choice(words))
        elif kind < 0.5:
            parts.append(chance.choice(OPERATORS))
        elif kind < 0.65:
            parts.append(chance.choice(SENTENCES))
        else:
            parts.append("".join(unicode(chance) for _ in range(chance.choice([1, 3, 10, 40]))))
    said = chance.choice(["", " ", "  "]).join(parts)
    if chance.random() < 0.01:
        said = (said or "a") * (10_000 // max(1, len(said)))
    return said[:10_000]


def escaped(chance, said):
    octets = said.encode("utf-8", "surrogatepass")
    if chance.random() < 0.03:
        octets += chance.choice([b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xf8\x88\x80\x80\x80", b"%"])
    quoted = urllib.parse.quote_from_bytes(octets[:1_900 if chance.random() < 0.99 else 10_000])
    return quoted + chance.choice(["%", "%zz", "%u1234"]) if chance.random() < 0.005 else quoted


def address(chance, words):
    query = [f"q={escaped(chance, text(chance, words))}"]
    while chance.random() < 0.3:
        value = chance.choice(VALUES) if chance.random() < 0.7 else text(chance, words)[:200]
        query.append(f"{chance.choice(CHOICES)}={escaped(chance, value)}")
    return chance.choice(PATHS) + "?" + "&".join(query)


async def answer(reader):
    head = await reader.readuntil(b"\r\n\r\n")
    status, lower = int(head.split(b" ", 2)[1]), head.lower()
    if b"transfer-encoding: chunked" in lower:
        while size := int((await reader.readline()).split(b";")[0], 16):
            await reader.readexactly(size + 2)
        await reader.readline()
    else:
        await reader.readexactly(int(lower.partition(b"content-length:")[2].split(b"\r\n")[0] or 0))
    return status, b"connection: close" in lower


async def client(port, addresses, took, statuses, faults):
    line = None
    for path in addresses:
        if line is None:
            line = await asyncio.open_connection("127.0.0.1", port)
        begun = time.perf_counter()
        line[1].write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode("ascii"))
        try:
            status, closes = await asyncio.wait_for(answer(line[0]), 30)
        except (asyncio.TimeoutError, asyncio.IncompleteReadError, OSError) as fault:
            status, closes = 599, True
            print(repr(fault), file=sys.stderr)
        took.append((1000 * (time.perf_counter() - begun), path))
        statuses[status] += 1
        if status >= 500:
            faults.append((status, path))
        if closes:
            line[1].close()
            line = None


async def telling(count, took, faults):
    """How far it is, every ten seconds."""
    begun = time.monotonic()
    while True:
        await asyncio.sleep(10)
        print(f"{len(took):,} of {count:,} asked in {time.monotonic() - begun:.0f} s, {len(faults)} faults", flush=True)


async def fuzz(port, options, words):
    chances = [random.Random(options.seed * 1000 + number) for number in range(options.connections)]
    each = options.count // options.connections
    took, statuses, faults = [], collections.Counter(), []
    progress = asyncio.create_task(telling(options.count, took, faults))
    await asyncio.gather(*(client(port, (address(chance, words) for _ in range(each)), took, statuses, faults) for chance in chances))
    progress.cancel()
    return took, statuses, faults


def say(took):
    """How long answers took once the JVM was warm, by path, and what was slowest."""
    took = sorted(took[WARM:])
    for path in ["", *PATHS]:
        times = [spent for spent, asked in took if asked.startswith(path + "?" if path else "")]
        if times:
            at = lambda share: times[min(len(times) - 1, int(len(times) * share))]
            print(f"{path or 'all':20} {len(times):8,} asked; p50 {at(.5):.1f} ms, p90 {at(.9):.1f}, p99 {at(.99):.1f}, "
                  f"p99.9 {at(.999):.1f}, worst {times[-1]:.0f}")
    for spent, asked in took[:-21:-1]:
        print(f"slow, {spent:.0f} ms, {len(asked):,} octets: {asked[:300]}")


def main():
    asked = filled.options(__doc__, 18233)
    asked.add_argument("--count", type=int, default=100_000)
    asked.add_argument("--connections", type=int, default=2, help="at a time: on two processors more only wait for each other")
    asked.add_argument("--seed", type=int, default=1)
    options = asked.parse_args()
    folder = options.folder or pathlib.Path(tempfile.mkdtemp(prefix="fuzz-"))
    server = filled.prepared(options, folder)
    words = vocabulary(1)
    try:
        filled.start(server, options.folder)
        if not options.folder:
            time.sleep(20)
        begun = time.monotonic()
        took, statuses, faults = asyncio.run(fuzz(server.port, options, words))
        print(f"{len(took):,} asked in {time.monotonic() - begun:.0f} s; answers {dict(sorted(statuses.items()))}")
        say(took)
        for status, path in faults[:20]:
            print(f"fault {status}: {path[:600]}")
    finally:
        server.stop()
        if not options.folder:
            shutil.rmtree(folder)
    if faults:
        raise SystemExit(f"{len(faults)} faults")


if __name__ == "__main__":
    main()
