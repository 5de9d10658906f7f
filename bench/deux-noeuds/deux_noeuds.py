#!/usr/bin/env python3
"""Two nodes on one PostgreSQL, as behind a load balancer: what is begun on one goes on with the other, limits hold across,
and a node killed at any moment loses nothing.

See the README of the benches. Python 3 standard library, psql; about three minutes.
"""
import argparse
import http.client
import os
import pathlib
import shutil
import signal
import statistics
import sys
import tempfile
import threading
import time

BENCH = pathlib.Path(__file__).resolve().parents[1]
sys.path += [str(BENCH)]
import line
from application import Server
from office import Browser, adds_an_application, asks, publishes, signs_in, waiting

SECRETARY, MAYOR, MODERATOR = "secretaire@vouille.test", "maire@vouille.test", "moderateurs@eterritoire.test"
ASKED_EVERY = 4.0  # seconds, as an open queue does
rows = []


def row(what, expected, seen, holds):
    rows.append((what, expected, seen, holds))
    print(f"{'yes' if holds else 'NO '}  {what}: {seen} (expected: {expected})", flush=True)


def titles(prefix, count):
    return [f"{prefix} {number:02d} essai" for number in range(count)]


def propose_all(nodes, named, first):
    """Each form opened on one node, reviewed and sent on the same, confirmed there; nodes in turn."""
    opened = [line.token(nodes[number % 2]) for number in range(len(named))]
    time.sleep(3.2)
    for number, (title, token) in enumerate(zip(named, opened)):
        line.confirmed(nodes[(number + 1) % 2], first + number, token, title)


def goes_on(a, b):
    browser = Browser("10.7.0.1")
    signs_in(browser, a, SECRETARY)
    asked = browser.get(b, next(iter(waiting(browser, b).values())))
    row("signed in on A by the letter, a proposal asked of B", "second factor asked",
        f"{asked.status} {asked.location}", asked.location.startswith("/connexion/second-facteur"))
    adds_an_application(browser, b)
    seen = [browser.get(node, "/mairie").status for node in (a, b)]
    row("the second factor added on B, then the queue on A and on B", "200 and 200", seen, seen == [200, 200])
    return browser


def colleague(a, b, browser, named):
    """The mayor's queue stays open on A and asks as the page does, while the secretary publishes on B."""
    mayor, took = Browser("10.7.0.2"), []
    signs_in(mayor, a, MAYOR)
    adds_an_application(mayor, a)
    for number, title in enumerate(named):
        path = waiting(browser, b)[title]
        shown = waiting(mayor, a)
        mark = mayor.get(a, "/mairie/attente").body
        next_question = time.monotonic() + ASKED_EVERY * (number + 1) / len(named)
        decided = publishes(browser, b, path)
        while True:
            time.sleep(max(0.0, next_question - time.monotonic()))
            if mayor.get(a, "/mairie/attente").body != mark:
                shown = waiting(mayor, a)
                took.append(time.monotonic() - decided)
                break
            if time.monotonic() - decided > 20:
                took.append(float("inf"))
                break
            next_question += ASKED_EVERY
        if title in shown:
            took[-1] = float("inf")
    row(f"{len(named)} decisions on B, each in a colleague's open queue on A", "within 5 s",
        f"median {statistics.median(took):.1f} s, worst {max(took):.1f} s", max(took) < 5)
    return mayor


def ends(a, b, mayor):
    ended = mayor.post(a, "/connexion/fin", {})
    asked = mayor.get(b, "/mairie")
    row("the session ended on A, the queue asked of B", "302 to sign in", f"{asked.status} {asked.location}",
        ended.status == 302 and asked.status == 302 and asked.location.startswith("/connexion"))


def counted(what, allowed, expected, statuses):
    held = statuses.count(allowed)
    row(what, f"{expected} of {len(statuses)}", f"{held}, then {sorted(set(statuses[held:]))}",
        held == expected and set(statuses[held:]) == {429})


def limits(nodes):
    a, b = nodes
    stranger = Browser("10.7.1.1")
    counted("sign-in letters asked for, A and B in turns", 302, 5,
            [asks(stranger, nodes[number % 2], "inconnu1@vouille.test").status for number in range(14)])
    stranger = Browser("10.7.1.2")
    statuses = []
    for number in range(30):
        if number % 3 == 0 and number < 15:
            asks(stranger, nodes[number % 2], MODERATOR)
        statuses.append(stranger.post(nodes[number % 2], "/connexion/code", {"code": "no"}).status)
    counted("codes typed for one address, A and B in turns", 422, 10, statuses)
    mayor = Browser("10.7.1.3")
    signs_in(mayor, a, MAYOR)
    mayor.get(b, "/connexion/second-facteur")
    counted("second factors typed, A and B in turns", 422, 10,
            [mayor.post(nodes[number % 2], "/connexion/second-facteur", {"code": "000000"}).status for number in range(24)])
    opened = [line.token(nodes[number % 2]) for number in range(24)]
    time.sleep(3.2)
    statuses = []
    for number, token in enumerate(opened):
        answers = {**line.fields(0, token, f"Beaucoup {number} essai"), "courriel": "beaucoup@mesure.test"}
        headers = {"X-Forwarded-For": "10.7.1.4"}
        node = nodes[number % 2]
        node.post(line.FORM, {**answers, "pas": "relire"}, headers)
        statuses.append(node.post(line.FORM, {**answers, "pas": "envoyer"}, headers)[0])
    counted("proposals of one address, A and B in turns", 200, 10, statuses)


def login_attempts(nodes, count):
    """A stranger tries codes as fast as both nodes answer, on both at once."""
    statuses, lock = [], threading.Lock()

    def tries(node, network):
        stranger = Browser(network)
        asks(stranger, node, SECRETARY)
        found = [stranger.post(node, "/connexion/code", {"code": f"{number:06d}"}).status for number in range(count // 2)]
        with lock:
            statuses.extend(found)

    threads = [threading.Thread(target=tries, args=(node, "10.7.2.1")) for node in nodes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    judged = statuses.count(422)
    row(f"{count} sign-in attempts, half on each node at once", "10 judged", f"{judged} judged, {statuses.count(429)} turned away",
        judged <= 10 and judged + statuses.count(429) == count)


def killed(a, b, browser, named):
    """The secretary publishes one after another on B, which is killed; they go on with A, from where they were."""
    where, answered = waiting(browser, a), []
    doomed = threading.Timer(0.6, lambda: os.kill(b.process.pid, signal.SIGKILL))
    doomed.start()
    try:
        for title in named:
            publishes(browser, b, where[title])
            answered.append(title)
    except (OSError, http.client.HTTPException):
        pass  # the node is gone
    b.process.wait()
    left = waiting(browser, a)
    online = set(a.sql("select title from live;").splitlines())
    lost = [title for title in answered if title not in online or title in left]
    halves = [title for title in named if (title in online) == (title in left)]
    row("B killed with -9 while it publishes", "all that was answered is online, nothing by halves",
        f"{len(answered)} answered, {len(lost)} lost, {len(halves)} by halves", not lost and not halves)
    for title in named:
        if title in left:
            publishes(browser, a, left[title])
    row("the same session goes on with A", "all published", f"{sum(title in left for title in named)} more, queue of "
        f"{sum(title in waiting(browser, a) for title in named)}", not any(title in waiting(browser, a) for title in named))


def table():
    width = [max(len(str(one[place])) for one in rows) for place in range(3)]
    print()
    for one in rows:
        print("| " + " | ".join(str(one[place]).ljust(width[place]) for place in range(3)) + f" | {'yes' if one[3] else 'NO'} |")


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--jar", type=pathlib.Path, default=BENCH.parent / "target" / "eterritoire" / "eterritoire.jar")
    asked.add_argument("--port", type=int, default=18131)
    asked.add_argument("--decisions", type=int, default=10)
    asked.add_argument("--attempts", type=int, default=10_000)
    options = asked.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="deux-noeuds-"))
    a = Server(options.jar, folder / "data", options.port, f"--eterritoire.adresse=http://localhost:{options.port}")
    nodes = [a]
    try:
        a.start()
        nodes.append(a.another(options.port + 1))
        seen, doomed = titles("Vu", options.decisions), titles("Coupure", 30)
        propose_all(nodes, seen + doomed, 1)
        browser = goes_on(*nodes)
        ends(*nodes, colleague(*nodes, browser, seen))
        limits(nodes)
        killed(*nodes, browser, doomed)
        nodes[1].start()
        login_attempts(nodes, options.attempts)
        table()
        sys.exit(0 if all(one[3] for one in rows) else 1)
    finally:
        for node in reversed(nodes):
            node.stop()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
