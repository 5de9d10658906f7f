package fr.eterritoire.connexion;

import static fr.eterritoire.text.Words.words;

import java.util.List;

/// A browser as its owner would name it: « Firefox sur Windows ». Nothing finer is kept.
record Browser(String name, String system) {
    private static final String OTHER = "";

    private record Sign(String sign, String name) {}

    /// The first that is found is it: each also calls itself by names that stand below its own.
    private static final List<Sign> NAMES =
            List.of(
                    new Sign("Edg", "Edge"),
                    new Sign("OPR/", "Opera"),
                    new Sign("Firefox", "Firefox"),
                    new Sign("FxiOS", "Firefox"),
                    new Sign("Chrome", "Chrome"),
                    new Sign("CriOS", "Chrome"),
                    new Sign("Safari", "Safari"));

    private static final List<Sign> SYSTEMS =
            List.of(
                    new Sign("iPhone", "iPhone"),
                    new Sign("iPad", "iPad"),
                    new Sign("Android", "Android"),
                    new Sign("Windows", "Windows"),
                    new Sign("Macintosh", "Mac"),
                    new Sign("Linux", "Linux"));

    static Browser of(String userAgent) {
        return new Browser(first(NAMES, userAgent), first(SYSTEMS, userAgent));
    }

    private static String first(List<Sign> known, String in) {
        return known.stream()
                .filter(sign -> in.contains(sign.sign))
                .map(Sign::name)
                .findFirst()
                .orElse(OTHER);
    }

    @Override
    public String toString() {
        if (name.isEmpty() || system.isEmpty()) {
            return words("connexion.some-browser");
        }
        return words("connexion.browser", name, system);
    }
}
