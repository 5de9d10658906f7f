package fr.eterritoire.connexion;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// The two cookies of this room beside that of the session: which sign-in this browser has begun,
/// and that its owner trusts it. For this host alone, out of reach of scripts (S-7.4).
@Component
class BrowserCookies {
    static final String SIGN_IN = "connexion";
    static final String TRUSTED = "ordinateur";

    private final boolean secure;

    BrowserCookies(@Value("${eterritoire.adresse}") URI address) {
        secure = "https".equals(address.getScheme());
    }

    Optional<String> read(String name, HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, named(name)))
                .map(cookie -> cookie.getValue());
    }

    void give(String name, String value, Duration lasts, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(named(name), value)
                        .path("/")
                        .secure(secure)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(lasts)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    void takeBack(String name, HttpServletResponse response) {
        give(name, "", Duration.ZERO, response);
    }

    private String named(String name) {
        return secure ? "__Host-" + name : name;
    }
}
