package fr.eterritoire.harvest;

/// Text of a source made to fit, cut between words.
final class Words {
    private Words() {}

    /// At most `longest` characters; « … » stands for what is left out.
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var end = text.lastIndexOf(' ', longest - 1);
        return text.substring(0, end > longest / 2 ? end : beforeSurrogate(text, longest - 1))
                        .replaceAll("[\\s,;:.–-]+$", "")
                + "…";
    }

    private static int beforeSurrogate(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    /// One line, single spaces.
    static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
