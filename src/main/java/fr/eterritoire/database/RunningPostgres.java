package fr.eterritoire.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A PostgreSQL that a `postmaster.pid` tells of, alive: perhaps an orphan that outlived a killed
/// process.
record RunningPostgres(long pid, int port) {

    /// @return empty when there is none, or only the trace of a dead one
    static Optional<RunningPostgres> read(Path folder) throws IOException {
        var file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.size() < 4) {
            return Optional.empty();
        }
        var found =
                new RunningPostgres(
                        Long.parseLong(lines.getFirst().strip()),
                        Integer.parseInt(lines.get(3).strip()));
        return found.isAlive() ? Optional.of(found) : Optional.empty();
    }

    /// A zombie is dead but not reaped yet; another program may have taken the number of a dead
    /// one.
    private boolean isAlive() throws IOException {
        var handle = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        var stat = Path.of("/proc/" + pid + "/stat");
        if (handle.isPresent() && Files.exists(stat)) {
            var words = Files.readString(stat);
            return words.contains("(postgres)") && !words.contains(") Z");
        }
        return handle.flatMap(h -> h.info().command())
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    /// Asks it to stop fast (SIGINT) and waits.
    void stop() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor();
            for (var tries = 0; isAlive(); tries++) {
                if (tries == 300) {
                    throw new IllegalStateException(
                            "Le processus PostgreSQL " + pid + " ne s’arrête pas.");
                }
                Thread.sleep(100);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
