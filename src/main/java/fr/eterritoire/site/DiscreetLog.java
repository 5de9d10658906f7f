package fr.eterritoire.site;

import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

import java.util.regex.Pattern;

/// What must not be read in the log, whoever wrote it there: mail addresses, and links that open
/// something. Libraries say more than we would, a mail server's refusal names its recipient.
public final class DiscreetLog implements StructuredLoggingJsonMembersCustomizer<Object> {
    private static final Pattern MAIL = Pattern.compile("[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern LINK =
            Pattern.compile(
                    "(?<=/(?:auteur|connexion/lien|decision|mes-donnees|proposition|signalement"
                        + "|ouverture|contestation|rejoindre|invitation|ecrire|message|conversation)/)[\\w-]{20,}");

    @Override
    public void customize(Members<Object> members) {
        members.applyingValueProcessor(ValueProcessor.of(String.class, DiscreetLog::masked));
    }

    static String masked(String words) {
        return LINK.matcher(MAIL.matcher(words).replaceAll("(courriel)")).replaceAll("(lien)");
    }
}
