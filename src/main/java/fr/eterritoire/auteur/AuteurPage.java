package fr.eterritoire.auteur;

import fr.eterritoire.content.Content;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.publication.Live;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.submission.ThreadLine;
import fr.eterritoire.territoire.Territoire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the author's private page shows.
///
/// @param opened the proposal of the link; `current` the one that speaks for it now
/// @param proposed what waits, or is live, or was proposed last
/// @param previews its pictures, as `data:` addresses
/// @param views how often its page was opened
/// @param follows what came of the last act
public record AuteurPage(
        Submission opened,
        Submission current,
        Territoire territoire,
        Content proposed,
        Optional<Live> live,
        List<ThreadLine> thread,
        List<String> previews,
        long views,
        Instant now,
        String token,
        String follows) {

    /// How many stones of the road are behind: proposée, confirmée, lue par la mairie, publiée.
    public int step() {
        return switch (current) {
            case Submission.Received _ -> 1;
            case Submission.Verified _ -> 2;
            case Submission.SentBack _, Submission.Declined _, Submission.Merged _ -> 3;
            case Submission.Lapsed _ -> 1;
            case Submission.Approved _ -> 4;
        };
    }

    /// What has become of it.
    public String stateInWords() {
        return switch (current) {
            case Submission.Received _ -> "Votre adresse n’est pas encore confirmée.";
            case Submission.Verified _ when live.isPresent() && !status().words().isEmpty() ->
                    "Votre annonce est en ligne, marquée « "
                            + status().words()
                            + " ». Le reste attend une réponse.";
            case Submission.Verified _ when live.isPresent() ->
                    "Votre modification attend une réponse. L’ancienne version reste en ligne.";
            case Submission.Verified _ ->
                    "Votre proposition est confirmée. Elle attend une réponse.";
            case Submission.SentBack _ -> "Une précision vous est demandée.";
            case Submission.Approved _ when live.isEmpty() -> "Votre annonce n’est plus en ligne.";
            case Submission.Approved _ when !status().words().isEmpty() ->
                    "Votre annonce est en ligne, marquée «\u00a0" + status().words() + "\u00a0».";
            case Submission.Approved _ -> "Votre annonce est en ligne.";
            case Submission.Declined _ when live.isPresent() ->
                    "Votre modification n’est pas retenue. La version d’avant reste en ligne.";
            case Submission.Declined _ ->
                    "Votre proposition n’est pas publiée. La raison est dans le courriel reçu.";
            case Submission.Merged _ ->
                    "Votre proposition est réunie avec une autre annonce du même événement.";
            case Submission.Lapsed _ -> "Votre proposition n’attend plus.";
        };
    }

    public boolean correctable() {
        return current instanceof Submission.Verified || current instanceof Submission.SentBack;
    }

    public boolean changeable() {
        return live.isPresent() && !correctable();
    }

    public EventStatus status() {
        return switch (live.map(Live::content).orElse(proposed)) {
            case Evenement evenement -> evenement.status();
        };
    }
}
