package fr.eterritoire.content;

import static fr.eterritoire.text.Words.wordsOf;

import java.util.Optional;
import java.util.stream.Stream;

/// What an announcement is about when that asks for particular care: its author says so, and
/// whoever decides may correct it. It is never published unread (PRODUCT.md 4.5).
public enum Topic {
    /// a meeting of a candidate, a list or a party
    POLITICAL("politique"),
    /// wellness, care or therapy, by whoever is no health professional
    WELLBEING("bien-etre");

    private final String key;

    Topic(String key) {
        this.key = key;
    }

    /// As the form names it.
    public String key() {
        return key;
    }

    public String label() {
        return wordsOf("content.topic", this);
    }

    public static Optional<Topic> find(String key) {
        return Stream.of(values()).filter(topic -> topic.key.equals(key)).findFirst();
    }
}
