package fr.eterritoire.connexion;

import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Where somebody was going when they were asked to sign in: a page of the office, and nothing
/// else. Whatever is written in another way leads to the office's first page, so that no address of
/// ours sends anybody to another site.
record Onward(String path) {
    static final Onward OFFICE = new Onward("/mairie");

    private static final String WORD = "[A-Za-z0-9_~-]+";
    private static final Pattern LOCAL =
            Pattern.compile(
                    "/mairie(?:/%1$s(?:\\.%1$s)*)*(?:\\?[A-Za-z0-9_.~=&%%+-]{0,400})?"
                            .formatted(WORD));

    static Onward of(String typed) {
        return typed.length() <= 500 && LOCAL.matcher(typed).matches() ? new Onward(typed) : OFFICE;
    }

    /// As the value of `suite` in an address of ours.
    String encoded() {
        return UriUtils.encode(path, StandardCharsets.UTF_8);
    }

    String redirect() {
        return "redirect:" + path;
    }
}
