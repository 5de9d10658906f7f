package fr.eterritoire.site;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.DefaultCookieSerializer;

import java.net.URI;

/// How our few cookies are named and kept: for this host alone, never on a line that can be read
/// (S-7.4). On a developer's machine, without https, they go without the prefix that demands it.
@Configuration
@ConditionalOnWebApplication
class SessionCookie {
    private final boolean secure;

    SessionCookie(@Value("${eterritoire.adresse}") URI address) {
        secure = "https".equals(address.getScheme());
    }

    boolean isSecure() {
        return secure;
    }

    String named(String name) {
        return secure ? "__Host-" + name : name;
    }

    /// The cookie of the session: of this visit of the browser, sent by links but not by forms of
    /// other sites.
    @Bean
    DefaultCookieSerializer cookieSerializer() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(named("bureau"));
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        return cookie;
    }
}
