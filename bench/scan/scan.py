#!/usr/bin/env python3
"""Debian's wapiti on the running site over loopback: as a visitor and as an agent, by the rules of `dev` and of production.

See the README of the benches. Python 3 standard library and wapiti; bounded in time.
"""
import argparse
import collections
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

BENCH = pathlib.Path(__file__).resolve().parents[1]
sys.path += [str(BENCH)]
import line
from application import Server
from office import Browser, adds_an_application, signs_in, waiting

# all but those that need a server of wapiti's own elsewhere (ssrf, xxe) or its databases (wapp, nikto), or guess names (buster)
MODULES = ("backup,blindsql,cookieflags,crlf,csp,csrf,exec,file,htaccess,http_headers,methods,permanentxss,redirect,shellshock,"
           "sql,xss")
VISITED = ["/", "/communes?q=vou", "/vienne/vouille", "/vienne/vouille/proposer", "/vienne/vouille/agenda?type=fete", "/mes-donnees",
           "/vienne/vouille/agenda.json?nombre=5", "/embed/vienne/vouille/agenda?nombre=5", "/vienne/biard/ouvrir", "/connexion",
           "/autour?suite=/agenda", "/communes-membres", "/vienne/vouille/mentions-legales"]
OFFICE = ["/mairie", "/mairie/86294/annonces?etat=a-venir&q=bal", "/mairie/86294/annonces/nouvelle", "/mairie/86294/journal?par=1",
          "/mairie/86294/affiches", "/mairie/86294/reglages/courriel", "/mairie/86294/equipe", "/mairie/compte"]
# what would end the visit or the role
LEFT_OUT = ["/connexion/*", "/mairie/compte/*", "/mairie/86294/equipe/*", "/mairie/86294/delegation*"]
# Debian 12's wapiti writes a pattern that its Python no longer reads, and sends the words of a form with files as files
WAPITI = ["/usr/bin/python3", "-c", r"""
import re, sys
import requests.models
from wapitiCore.net import crawler
encode = requests.models.RequestEncodingMixin._encode_files
requests.models.RequestEncodingMixin._encode_files = staticmethod(
    lambda files, data: encode([(name, sent if isinstance(sent, (tuple, list)) else (None, sent)) for name, sent in files], data))
crawler.wildcard_translate = lambda left_out: re.compile("(?ms)" + re.escape(left_out).replace(r"\*", ".*") + r"\Z")
from wapitiCore.main.wapiti import wapiti_main
sys.argv[0] = "wapiti"
wapiti_main()
"""]


class Production(Server):
    """The same data folder, by the rules of production: behind nginx that speaks https, as it would stand."""

    def __init__(self, jar, folder, port, *more):
        self.front = port + 1
        super().__init__(jar, folder, port, "--spring.mail.host=127.0.0.1", "--spring.mail.port=9",
                         f"--eterritoire.adresse=https://127.0.0.1:{self.front}", "--eterritoire.hotes=127.0.0.1,localhost",
                         "--eterritoire.expediteur=ne-pas-repondre@eterritoire.test", "--eterritoire.exploitant.nom=Essai",
                         "--eterritoire.exploitant.courriel=exploitant@eterritoire.test",
                         "--eterritoire.exploitant.telephone=01 00 00 00 00", "--server.address=127.0.0.1",
                         "--eterritoire.decideurs.defaut=moderateurs@eterritoire.test", "--management.server.port=-1", *more)
        self.command.remove("--spring.profiles.active=dev")
        self.nginx = None

    def start(self):
        here = self.folder.parent
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
                        "-keyout", here / "key.pem", "-out", here / "certificate.pem"], check=True, capture_output=True)
        (here / "nginx.conf").write_text(f"""
            worker_processes 1; daemon off; pid {here}/nginx.pid; error_log {here}/nginx.log; user root;
            events {{ worker_connections 512; }}
            http {{
                access_log off; client_max_body_size 64m;
                client_body_temp_path {here}/sent; proxy_temp_path {here}/answers; fastcgi_temp_path {here}/f; uwsgi_temp_path {here}/u; scgi_temp_path {here}/s;
                server {{
                    listen 127.0.0.1:{self.front} ssl; ssl_certificate {here}/certificate.pem; ssl_certificate_key {here}/key.pem;
                    location / {{
                        proxy_pass http://127.0.0.1:{self.port}; proxy_set_header Host $http_host;
                        proxy_set_header X-Forwarded-Proto https; proxy_set_header X-Forwarded-For $remote_addr;
                    }}
                }}
            }}""")
        self.nginx = subprocess.Popen(["nginx", "-c", str(here / "nginx.conf")])
        return super().start()

    def stop(self):
        if self.nginx:
            self.nginx.terminate()
            self.nginx.wait(10)
        super().stop()


def logged(folder):
    return [f"--server.tomcat.basedir={folder}", "--server.tomcat.accesslog.enabled=true", "--server.tomcat.accesslog.pattern=%s %m %U",
            "--server.tomcat.accesslog.buffered=false"]


def requests(folder):
    return [one.split(" ", 2) for log in folder.glob("logs/*") for one in log.read_text().splitlines()]


def agent(node):
    """A moderator with something to decide, signed in with a second factor: their cookie."""
    for number, token in enumerate(line.tokens(node, 3)):
        line.confirmed(node, number, token, f"Annonce {number} à relire")
    browser = Browser("10.9.0.1")
    signs_in(browser, node, "maire@vouille.test")
    adds_an_application(browser, node)
    return browser.cookies["bureau"], list(waiting(browser, node).values())


def scan(node, who, cookie, starts, left_out, folder, options):
    behind = isinstance(node, Production)
    root = f"https://127.0.0.1:{node.front}" if behind else f"http://127.0.0.1:{node.port}"
    before = len(requests(folder))
    report, jar = folder / f"{who.replace(' ', '-')}.json", folder / "cookies.json"
    command = [*WAPITI, "-u", root + starts[0], "--scope", "domain", "-m", MODULES, "-d", "2" if cookie else "3", "--max-links-per-page", "20",
               "--max-files-per-dir", "4" if cookie else "12", "--max-scan-time", str(options.crawl), "--max-attack-time", str(options.attack), "-v", "1",
               "-S", "normal", "-f", "json", "-o", str(report), "--store-session", str(folder / who.replace(" ", "-")), "--flush-session",
               "--no-bugreport", "-t", "10", "--verify-ssl", "0"]
    if cookie:
        name = "__Host-bureau" if behind else "bureau"
        held = {"value": cookie, "expires": None, "secure": behind, "port": None, "version": 0}
        jar.write_text(json.dumps({"127.0.0.1": {"/": {name: held}}}))
        command += ["-c", str(jar)]
    for start in starts[1:]:
        command += ["-s", root + start]
    for pattern in left_out:
        command += ["-x", root + pattern]
    most = options.crawl + 2 * options.attack * (MODULES.count(",") + 1) + 60
    said = subprocess.run(["timeout", str(most), *command], capture_output=True, text=True)
    (folder.parent / f"{who.replace(' ', '-')}.txt").write_text(said.stdout + said.stderr)
    found = json.loads(report.read_text()) if report.exists() else {"vulnerabilities": {}, "anomalies": {}}
    made = requests(folder)[before:]
    statuses = collections.Counter(one[0] for one in made)
    addresses = {(one[1], one[2]) for one in made}
    print(f"\n{who}: {said.stdout.count('[+] ')} addresses and forms crawled, {len(made)} requests, {len(addresses)} addresses asked, "
          f"statuses {dict(sorted(statuses.items()))}, {'whole' if report.exists() else 'cut short'}", flush=True)
    for kind in ("vulnerabilities", "anomalies"):
        for category, findings in found[kind].items():
            for info in sorted({(one["method"], one["path"].split("?")[0], one["info"][:160]) for one in findings}):
                print(f"  {category}: {' '.join(info)}", flush=True)
    for one in sorted({" ".join(one) for one in made if one[0].startswith("5")})[:20]:
        print(f"  server error: {one}", flush=True)


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--jar", type=pathlib.Path, default=BENCH.parent / "target" / "eterritoire" / "eterritoire.jar")
    asked.add_argument("--port", type=int, default=18151)
    asked.add_argument("--crawl", type=int, default=60, help="seconds")
    asked.add_argument("--attack", type=int, default=20, help="seconds for each module")
    asked.add_argument("--who", nargs="*", default=["visitor", "agent"])
    asked.add_argument("--rules", nargs="*", default=["dev", "production"])
    asked.add_argument("--keep", type=pathlib.Path, help="a folder for what wapiti said")
    options = asked.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="scan-"))
    tomcat = folder / "tomcat"
    tomcat.mkdir()
    node = Server(options.jar, folder / "data", options.port, *logged(tomcat))
    try:
        node.start()
        cookie, proposals = agent(node)
        desks = OFFICE + proposals
        for kind in options.rules:
            if kind == "production":
                node.stop()
                node = Production(options.jar, folder / "data", options.port, *logged(tomcat))
                node.start()
            if "visitor" in options.who:
                scan(node, f"{kind} visitor", None, VISITED, [], tomcat, options)
            if "agent" in options.who:
                scan(node, f"{kind} agent", cookie, desks, LEFT_OUT, tomcat, options)
    finally:
        node.stop()
        if options.keep:
            shutil.copytree(folder, options.keep, ignore=lambda where, names: [n for n in names if n == "data"], dirs_exist_ok=True)
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
