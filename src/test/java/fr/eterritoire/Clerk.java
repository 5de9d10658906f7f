package fr.eterritoire;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;

import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/// Somebody of a town hall before a screen: keeps cookies, and sends forms with what the last page
/// held for them.
final class Clerk {
    private final MockMvcTester web;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String token = "";
    private String network = "127.0.0.1";
    private String browser = "";

    Clerk(MockMvcTester web) {
        this.web = web;
    }

    /// Behind that address of the network.
    Clerk from(String address) {
        network = address;
        return this;
    }

    /// In front of that browser, as it calls itself.
    Clerk with(String userAgent) {
        browser = userAgent;
        return this;
    }

    /// What a cookie holds; empty when there is none.
    String cookie(String name) {
        return cookies.containsKey(name) ? cookies.get(name).getValue() : "";
    }

    /// The token that its next form carries: another one, or none.
    void carries(String otherToken) {
        token = otherToken;
    }

    void holds(Cookie cookie) {
        cookies.put(cookie.getName(), cookie);
    }

    /// As one who has a form of ours open, without having read a page.
    Clerk withToken() {
        var secret = "jeton".repeat(7);
        var mask = new byte[secret.length()];
        var masked = ByteBuffer.allocate(2 * mask.length).put(mask).put(secret.getBytes(UTF_8));
        holds(new Cookie("jeton", secret));
        token = Base64.getUrlEncoder().withoutPadding().encodeToString(masked.array());
        return this;
    }

    Page get(String address) {
        return answer(HttpMethod.GET, address, new LinkedMultiValueMap<>());
    }

    /// All that a list says, its pages one after the other.
    String wholeList(String address) {
        var said = new StringBuilder();
        for (var next = address; !next.isEmpty(); ) {
            var page = get(next);
            said.append(page.words()).append('\n');
            next = page.html().select("a[rel=next]").attr("href");
        }
        return said.toString();
    }

    /// As mail scanners ask.
    Page head(String address) {
        return answer(HttpMethod.HEAD, address, new LinkedMultiValueMap<>());
    }

    /// Opens an address and goes where it leads.
    Page open(String address) {
        var page = get(address);
        for (var hops = 0; hops < 5 && page.status() / 100 == 3; hops++) {
            page = get(page.location());
        }
        return page;
    }

    /// Sends a form with the token of the last page seen.
    Page post(String address, Map<String, String> answers) {
        return post(address, MultiValueMap.fromSingleValue(answers));
    }

    Page post(String address, MultiValueMap<String, String> answers) {
        var all = new LinkedMultiValueMap<>(answers);
        all.set("_csrf", token);
        return answer(HttpMethod.POST, address, all);
    }

    /// Sends a form that carries a picture.
    Page send(String address, Map<String, String> answers, byte[] picture) {
        var all = new LinkedMultiValueMap<>(MultiValueMap.fromSingleValue(answers));
        all.set("_csrf", token);
        var request =
                MockMvcRequestBuilders.multipart(URI.create("http://localhost" + address))
                        .file(new MockMultipartFile("image", "photo.jpg", "image/jpeg", picture));
        request.params(all);
        return answer(address, request);
    }

    private Page answer(HttpMethod method, String address, MultiValueMap<String, String> answers) {
        return answer(
                address,
                MockMvcRequestBuilders.request(method, URI.create("http://localhost" + address))
                        .params(answers));
    }

    private Page answer(String address, AbstractMockHttpServletRequestBuilder<?> request) {
        request.header("User-Agent", browser).remoteAddress(network);
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        var result = web.perform(request);
        if (result.getUnresolvedException() != null) {
            throw new AssertionError(address, result.getUnresolvedException());
        }
        for (var cookie : result.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        var page = new Page(address, result.getResponse());
        if (page.header("Content-Type").startsWith("text/html")) {
            var field = page.html().selectFirst("input[name=_csrf]");
            token = field == null ? token : field.val();
        }
        return page;
    }
}
