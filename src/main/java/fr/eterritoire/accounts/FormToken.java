package fr.eterritoire.accounts;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// What every form of the office carries, so that no other site can send it in an agent's name.
public final class FormToken {
    private FormToken() {}

    /// The token of the page that is being written; templates put it in the hidden field `_csrf`.
    public static String value() {
        var token =
                RequestContextHolder.currentRequestAttributes()
                        .getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST);
        if (token instanceof CsrfToken csrf) {
            return csrf.getToken();
        }
        throw new IllegalStateException("No form token outside the office");
    }
}
