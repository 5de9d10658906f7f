package fr.eterritoire.outgoing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// A server of calendars on this machine that leads where it should not, and counts who came for
/// its secret.
final class OddServer implements AutoCloseable {
    static final int LONGEST = 1000;

    final AtomicInteger secrets = new AtomicInteger();
    private final HttpServer server;

    OddServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange asked) throws IOException {
        var path = asked.getRequestURI().getPath();
        var port = server.getAddress().getPort();
        switch (path) {
            case "/secret" -> secrets.incrementAndGet();
            case "/loopback" -> lead(asked, "http://127.0.0.1:" + port + "/secret");
            case "/inside" -> lead(asked, "http://interne.test/secret");
            case "/file" -> lead(asked, "file:///etc/passwd");
            case "/round" -> lead(asked, "/round");
            case "/once" -> lead(asked, "/agenda.ics");
            case "/long" -> say(asked, "x".repeat(LONGEST + 1));
            case "/endless" -> drip(asked);
            default ->
                    say(asked, "BEGIN:VCALENDAR for " + asked.getRequestHeaders().getFirst("Host"));
        }
    }

    private static void lead(HttpExchange asked, String to) throws IOException {
        asked.getResponseHeaders().set("Location", to);
        asked.sendResponseHeaders(302, -1);
        asked.close();
    }

    private static void say(HttpExchange asked, String words) throws IOException {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        asked.sendResponseHeaders(200, bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }

    private static void drip(HttpExchange asked) throws IOException {
        asked.sendResponseHeaders(200, 0);
        try (var body = asked.getResponseBody()) {
            for (var second = 0; second < 20; second++) {
                body.write('x');
                body.flush();
                Thread.sleep(200);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
