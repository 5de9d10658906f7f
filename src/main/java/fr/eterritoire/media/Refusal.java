package fr.eterritoire.media;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// Why a file is not taken: each names the fault, then what to do about it.
enum Refusal {
    EMPTY("Le fichier est vide. Choisissez de nouveau votre image, puis renvoyez le formulaire."),
    TOO_HEAVY(
            "Le fichier pèse plus de 15\u00a0Mo. Enregistrez l’image dans une taille plus petite,"
                    + " puis envoyez-la de nouveau."),
    TOO_LARGE(
            "L’image compte plus de 60\u00a0millions de pixels, ou plus de 20\u00a0000\u00a0pixels"
                    + " de côté. Enregistrez-la dans une taille plus petite, puis envoyez-la de"
                    + " nouveau."),
    HEIC(
            "Cette photo est au format HEIC, celui des iPhone, que beaucoup d’appareils ne savent"
                    + " pas afficher. Faites une capture d’écran de la photo et envoyez la capture."
                    + " Pour vos prochaines photos, ouvrez sur l’iPhone Réglages, Appareil photo,"
                    + " Formats, et choisissez «\u00a0Le plus compatible\u00a0»."),
    PDF(
            "Ce fichier est un document PDF et non une image. Faites une capture d’écran de la page"
                    + " ou enregistrez-la en JPEG ou en PNG, puis envoyez cette image."),
    SVG(
            "Ce fichier est un dessin SVG, que le site n’accepte pas par sécurité. Enregistrez-le"
                    + " en PNG, puis envoyez cette image."),
    UNKNOWN(
            "Ce fichier n’est pas une image que le site sait lire, quel que soit son nom. Envoyez"
                    + " une image JPEG, PNG, WebP ou GIF."),
    DAMAGED(
            "Le fichier est abîmé ou incomplet. Vérifiez que l’image s’ouvre sur votre appareil,"
                    + " puis envoyez-la de nouveau ou choisissez-en une autre."),
    BUSY(
            "Beaucoup d’images arrivent en ce moment. Patientez une minute, puis envoyez de nouveau"
                    + " la vôtre.");

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private final String words;

    Refusal(String words) {
        this.words = words;
    }

    /// In French.
    String words() {
        return words;
    }

    /// What to say of a file that is none of the pictures we read.
    static Refusal ofOther(byte[] sent) {
        var start = new String(sent, 0, Math.min(sent.length, 1024), StandardCharsets.ISO_8859_1);
        if (start.startsWith("ftyp", 4)) {
            return HEIC_BRANDS.contains(start.substring(8, Math.min(start.length(), 12)))
                    ? HEIC
                    : UNKNOWN;
        }
        if (start.startsWith("%PDF-")) {
            return PDF;
        }
        return start.toLowerCase(Locale.ROOT).contains("<svg") ? SVG : UNKNOWN;
    }
}
