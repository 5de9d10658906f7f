package fr.eterritoire.content;

/// For whom the event is made accessible; `code` is OpenAgenda's.
public enum Accessibility {
    HI("hi", "Accessible aux personnes sourdes ou malentendantes"),
    II("ii", "Accessible aux personnes ayant un handicap intellectuel"),
    MI("mi", "Accessible en fauteuil roulant"),
    PI("pi", "Accessible aux personnes ayant un handicap psychique"),
    VI("vi", "Accessible aux personnes aveugles ou malvoyantes");

    private final String code;
    private final String words;

    Accessibility(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }
}
