package fr.eterritoire.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The PostgreSQL that comes with the program: one server per folder and per process, durable, on
/// the loopback alone. A second process that opens the same folder joins the server of the first.
final class EmbeddedServer {
    static final int MAJOR = 18;

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Map<Path, String> RUNNING = new ConcurrentHashMap<>();

    /// Locks are kept here for as long as the process lives: one held by a local variable alone is
    /// lost to the garbage collector.
    private static final Map<Path, FileChannel> LOCKS = new ConcurrentHashMap<>();

    private EmbeddedServer() {}

    /// Starts or joins the server of this folder.
    ///
    /// @return its JDBC address
    static String open(Path data) {
        return RUNNING.computeIfAbsent(
                data.toAbsolutePath().normalize(), EmbeddedServer::startOrJoin);
    }

    /// Whether another process runs on this folder.
    static boolean isTaken(Path data) {
        var folder = data.toAbsolutePath().normalize();
        return !LOCKS.containsKey(folder) && !lock(folder);
    }

    private static String startOrJoin(Path data) {
        try {
            var folder = Files.createDirectories(data.resolve("postgresql-" + MAJOR));
            if (!LOCKS.containsKey(data) && !lock(data)) {
                return address(
                        RunningPostgres.read(folder)
                                .orElseThrow(
                                        () ->
                                                new IllegalStateException(
                                                        "Le dossier "
                                                                + data
                                                                + " est ouvert par un autre"
                                                                + " processus qui démarre ou"
                                                                + " s’arrête. Réessayez dans"
                                                                + " quelques secondes."))
                                .port());
            }
            RunningPostgres.read(folder).ifPresent(RunningPostgres::stop);
            Files.deleteIfExists(folder.resolve("postmaster.pid"));
            return start(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean lock(Path data) {
        try {
            Files.createDirectories(data);
            var channel =
                    FileChannel.open(
                            data.resolve("eterritoire.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                return false;
            }
            LOCKS.put(data, channel);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String start(Path folder) throws IOException {
        requireUnshareForRoot();
        var server =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder)
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setPort(port(folder))
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("unix_socket_directories", "")
                        .setServerConfig("shared_buffers", "128MB")
                        .setServerConfig("max_connections", "60")
                        .setServerConfig("timezone", "UTC")
                        .setLocaleConfig("locale-provider", "icu")
                        .setLocaleConfig("icu-locale", "fr-FR")
                        .start();
        SpringApplication.getShutdownHandlers().add(() -> close(server));
        LOG.info("PostgreSQL {} runs in {} on port {}", MAJOR, folder, server.getPort());
        return address(server.getPort());
    }

    /// PostgreSQL refuses to run as root; under Linux it is then started in a user namespace.
    private static void requireUnshareForRoot() {
        if ("root".equals(System.getProperty("user.name")) && !hasUnshare()) {
            throw new IllegalStateException(
                    "PostgreSQL ne démarre pas sous le compte root sans la commande « unshare »"
                        + " (paquet util-linux). Lancez eTerritoire sous un autre compte, ou donnez"
                        + " une base avec --spring.datasource.url=jdbc:postgresql://…");
        }
    }

    private static boolean hasUnshare() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "unshare")));
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The port is chosen once and kept beside the data, so that a server found later is the same
    /// one.
    private static int port(Path folder) throws IOException {
        var file = folder.resolveSibling("postgresql.port");
        if (Files.exists(file)) {
            var kept = Integer.parseInt(Files.readString(file).strip());
            if (isFree(kept)) {
                return kept;
            }
        }
        try (var socket = new ServerSocket(0)) {
            Files.writeString(file, Integer.toString(socket.getLocalPort()));
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static String address(int port) {
        return "jdbc:postgresql://127.0.0.1:"
                + port
                + "/postgres?user=postgres&options=-c%20TimeZone=UTC";
    }
}
