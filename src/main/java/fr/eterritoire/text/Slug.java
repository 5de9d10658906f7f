package fr.eterritoire.text;

/// The part of an address made from a name: `Saint-Rémy-en-Bouzemont` gives
/// `saint-remy-en-bouzemont`.
public final class Slug {
    private static final int LONGEST = 80;

    private Slug() {}

    /// Lower-case letters, digits and single hyphens, at most 80 characters, cut between words;
    /// `sans-titre` when nothing is left.
    public static String of(String name) {
        var slug = Folding.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > LONGEST) {
            var end = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, end > 20 ? end : LONGEST);
        }
        return slug.isEmpty() ? "sans-titre" : slug;
    }
}
