package fr.eterritoire;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The site of somebody else, on another port, that allows nothing but what its policy says.
final class OtherSite implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, String> policies = new ConcurrentHashMap<>();

    OtherSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// Pastes lines into a page.
    ///
    /// @param policy besides `default-src 'none'`
    /// @return its address
    String paste(String name, String policy, String lines) {
        policies.put("/" + name, "default-src 'none'; " + policy);
        pages.put(
                "/" + name,
                """
                <!doctype html><html lang="fr"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width"><title>Notre site</title></head>
                <body><main><h1>Notre site</h1><h2>Agenda</h2>%s</main></body></html>
                """
                        .formatted(lines));
        return address() + "/" + name;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var page = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
        var policy = policies.getOrDefault(path, "default-src 'none'");
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        exchange.sendResponseHeaders(page.length == 0 ? 404 : 200, Math.max(page.length, 1));
        try (var body = exchange.getResponseBody()) {
            body.write(page.length == 0 ? new byte[1] : page);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
