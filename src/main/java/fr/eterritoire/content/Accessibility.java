package fr.eterritoire.content;

import static fr.eterritoire.text.Words.wordsOf;

import java.util.stream.Stream;

/// For whom the event is made accessible; `code` is OpenAgenda's.
public enum Accessibility {
    HI("hi"),
    II("ii"),
    MI("mi"),
    PI("pi"),
    VI("vi");

    private final String code;

    Accessibility(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// None for a code that is not one.
    public static Stream<Accessibility> of(String code) {
        return Stream.of(values()).filter(access -> access.code.equals(code));
    }

    public String words() {
        return wordsOf("content.accessibility", this);
    }
}
