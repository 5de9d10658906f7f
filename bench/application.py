"""The packaged application as benchmarks start, ask, measure and stop it.

Python 3 standard library only; loopback only; ends only what it started.
"""
import http.client
import os
import pathlib
import signal
import subprocess
import time
import urllib.parse


# another collector, as in BENCH_COLLECTOR=G1
FLAGS = ["-Xmx256m", f"-XX:+Use{os.environ.get('BENCH_COLLECTOR', 'Parallel')}GC", "-XX:+UseCompactObjectHeaders", "-XX:MetaspaceSize=192m",
         "-XX:ReservedCodeCacheSize=512m"]


class Server:
    """The packaged application on a data folder of its own."""

    def __init__(self, jar, folder, port, *more):
        java = pathlib.Path(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
        self.command = [str(java), *FLAGS, "-jar", str(jar),
                        "--spring.profiles.active=dev", f"--eterritoire.data={folder}", f"--server.port={port}", *more]
        self.jar, self.folder, self.port, self.more, self.process = jar, folder, port, more, None

    def start(self):
        """Returns the seconds from nothing to the first page."""
        begun = time.monotonic()
        with open(self.folder.parent / "serveur.log", "ab") as log:
            self.process = subprocess.Popen(self.command, stdout=log, stderr=log)
        while time.monotonic() - begun < 180:
            if self.process.poll() is not None:
                raise SystemExit((self.folder.parent / "serveur.log").read_text()[-3000:])
            try:
                if self.get("/agenda")[0] == 200:
                    return time.monotonic() - begun
            except (OSError, http.client.HTTPException):
                time.sleep(0.1)
        raise SystemExit("The application does not start")

    def request(self, method, path, body=None, headers=None):
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            line.request(method, path, body, headers or {})
            answer = line.getresponse()
            return answer.status, answer.read().decode()
        finally:
            line.close()

    def get(self, path):
        return self.request("GET", path)

    def post(self, path, fields, headers=None):
        return self.request("POST", path, urllib.parse.urlencode(fields),
                            {"Content-Type": "application/x-www-form-urlencoded", **(headers or {})})

    def kill(self, with_postgres):
        doomed = [self.process.pid] + (self.postgres() if with_postgres else [])
        for pid in doomed:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        self.process.wait()

    def postgres(self):
        """The server this application started, which its own folder names, and its children."""
        found = list(self.folder.glob("postgresql-*/postmaster.pid"))
        if not found:
            return []
        postmaster = int(found[0].read_text().split()[0])
        return [postmaster] + [pid for pid, parent in parents() if parent == postmaster]

    def database(self):
        """The address of the database inside, for psql."""
        pid_file = next(self.folder.glob("postgresql-*/postmaster.pid"))
        return f"postgresql://postgres@127.0.0.1:{pid_file.read_text().splitlines()[3]}/postgres"

    def sql(self, text):
        return sql(self.database(), text)

    def another(self, port):
        """A second node on the same database, started."""
        node = Server(self.jar, self.folder, port, *self.more,
                      "--spring.datasource.url=" + self.database().replace("postgresql://postgres@", "jdbc:postgresql://"),
                      "--spring.datasource.username=postgres")
        node.start()
        return node

    def pids(self):
        return [self.process.pid] + self.postgres()

    def resident(self):
        """MiB of the JVM in memory."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return next(int(line.split()[1]) // 1024 for line in status.splitlines() if line.startswith("VmRSS"))

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(60)


def sql(database, text):
    """What psql prints, unaligned; `text` may be megabytes of COPY."""
    ran = subprocess.run(["psql", "-X", "-q", "-At", "-v", "ON_ERROR_STOP=1", database], input=text,
                         capture_output=True, text=True)
    if ran.returncode:
        raise SystemExit(ran.stderr)
    return ran.stdout.strip()


def cpu(pids):
    """Seconds of processor these processes have used, the ended children they waited for included."""
    ticks = 0
    for pid in pids:
        try:
            fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        ticks += sum(int(fields[place]) for place in (11, 12, 13, 14))
    return ticks / os.sysconf("SC_CLK_TCK")


def parents():
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            pid, rest = stat.read_text().split(" (", 1)
        except OSError:
            continue
        yield int(pid), int(rest.rsplit(")", 1)[1].split()[1])
