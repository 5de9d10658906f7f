package fr.eterritoire.search;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A real OpenSearch of one node, in a process of its own: its libraries are not ours. Tests are
/// skipped where they could not be had.
final class OpenSearchNode implements AutoCloseable {
    private static final Path CLASS_PATH = Path.of("target/opensearch.classpath");

    private final Path folder;
    private final int port;
    private Process process;

    OpenSearchNode(Path folder) {
        assumeTrue(Files.exists(CLASS_PATH), "The libraries of OpenSearch are not there");
        this.folder = folder;
        try (var any = new ServerSocket(0)) {
            port = any.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /// On the data that it had.
    void start() {
        try {
            process =
                    new ProcessBuilder(
                                    System.getProperty("java.home") + "/bin/java",
                                    "-Xmx384m",
                                    "-XX:+UseSerialGC",
                                    "-cp",
                                    Files.readString(CLASS_PATH).strip(),
                                    "src/test/opensearch/Node.java",
                                    folder.toAbsolutePath().toString(),
                                    Integer.toString(port))
                            .redirectErrorStream(true)
                            .redirectOutput(new File("target/opensearch.log"))
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SearchNode.until(this::answers);
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new AssertionError("OpenSearch has stopped, see target/opensearch.log");
        }
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                                    HttpRequest.newBuilder(
                                                    URI.create(
                                                            address()
                                                                    + "/_cluster/health?wait_for_status=yellow"))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// At once, as when the machine goes.
    void stop() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        stop();
    }

    SearchSettings.Recherche settings() {
        return new SearchSettings.Recherche(List.of(address()), null, null);
    }
}
