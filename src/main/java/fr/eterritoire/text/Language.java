package fr.eterritoire.text;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Locale;

/// A language that pages speak. Their address alone chooses it: `/en` stands before every English
/// one. What is spoken outside a page, letters and feeds, is French, but for letters that somebody
/// asked for in English.
public enum Language {
    FRENCH("fr", Locale.FRANCE, "", "Français", '\u202f'),
    ENGLISH("en", Locale.UK, "/en", "English", ',');

    private static final ScopedValue<Language> SPOKEN = ScopedValue.newInstance();

    private final String tag;
    private final Locale locale;
    private final String prefix;
    private final String ownName;
    private final char thousands;

    Language(String tag, Locale locale, String prefix, String ownName, char thousands) {
        this.tag = tag;
        this.locale = locale;
        this.prefix = prefix;
        this.ownName = ownName;
        this.thousands = thousands;
    }

    /// The one that is being spoken.
    public static Language spoken() {
        return SPOKEN.orElse(FRENCH);
    }

    /// Works while speaking it, whatever was spoken before.
    public <T, X extends Throwable> T speaking(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(SPOKEN, this).call(work);
    }

    /// The language of an address as it was asked for.
    public static Language of(String path) {
        return path.equals(ENGLISH.prefix) || path.startsWith(ENGLISH.prefix + "/")
                ? ENGLISH
                : FRENCH;
    }

    /// The address of a page in the language spoken; only for pages that speak it.
    ///
    /// @param path as in French, begins with `/` or is empty
    public static String link(String path) {
        return spoken().at(path);
    }

    /// @param path as in French, begins with `/` or is empty
    /// @return the same page in this language: `/en/vienne/vouille`, and `/en` for the first page
    public String at(String path) {
        return this == FRENCH ? path : prefix + (path.equals("/") ? "" : path);
    }

    /// A page in this language.
    ///
    /// @param page its whole address in any language
    public String of(URI page) {
        var path = page.getRawPath();
        return page.resolve(at(of(path).inFrench(path))).toString();
    }

    /// What an address in this language is in French.
    public String inFrench(String path) {
        var rest = path.substring(prefix.length());
        return rest.isEmpty() ? "/" : rest;
    }

    /// For `lang`: the language of some words where it is not the page's, else nothing to say.
    ///
    /// @param words a tag such as `fr`
    public static @Nullable String other(String words) {
        return words.equals(spoken().tag) ? null : words;
    }

    /// The one a page's link leads to.
    public Language other() {
        return this == FRENCH ? ENGLISH : FRENCH;
    }

    /// `fr`
    public String tag() {
        return tag;
    }

    /// `fr_FR`, as Open Graph writes it.
    public String locality() {
        return locale.toString();
    }

    public Locale locale() {
        return locale;
    }

    /// « Français »
    public String ownName() {
        return ownName;
    }

    /// « 3 702 », “3,702”
    public String number(long value) {
        var digits = new StringBuilder(Long.toString(Math.abs(value)));
        for (var at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, thousands);
        }
        return (value < 0 ? "−" : "") + digits;
    }

    /// Whether so many are said as one.
    boolean isOne(long value) {
        return this == FRENCH ? Math.abs(value) < 2 : value == 1;
    }
}
