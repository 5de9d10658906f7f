package fr.eterritoire;

import java.time.Duration;
import java.util.Map;

/// Somebody who writes to whoever announced something, or to a town hall.
///
/// @param path of what they write about
/// @param mail their own address, never shown
record Correspondence(Village village, String path, String mail) {
    static final String NAME = "Paul Repreneur";

    /// The form, filled in as people do, and sent.
    Page sends(String words) {
        var typed = village.visitor().get(path + "/ecrire").form();
        typed.set("message", words);
        typed.set("nom", NAME);
        typed.set("courriel", mail);
        village.waits(Duration.ofSeconds(4));
        return village.visitor().post(path + "/ecrire", typed);
    }

    String confirmLink() {
        return village.letters().last(mail, "Confirmez votre message").link("Relire et envoyer");
    }

    Page confirms() {
        return village.visitor().post(confirmLink(), Map.of());
    }

    /// Sent and confirmed; the address of the conversation as its writer holds it.
    String writes(String words) {
        var sent = sends(words);
        if (sent.status() != 200) {
            throw new AssertionError("Not sent: " + sent);
        }
        var confirmed = confirms();
        if (!confirmed.location().startsWith("/conversation/")) {
            throw new AssertionError("Not passed on: " + confirmed);
        }
        return confirmed.location().replaceFirst("\\?.*", "");
    }

    /// The conversation as somebody opens it from the last letter they had.
    String linkOf(String reader) {
        return village.letters().last(reader, "à propos de").link("Lire et répondre");
    }

    Page answers(String conversation, String words) {
        return village.visitor().post(conversation + "/reponse", Map.of("message", words));
    }
}
