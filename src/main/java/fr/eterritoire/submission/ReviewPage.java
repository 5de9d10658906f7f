package fr.eterritoire.submission;

import fr.eterritoire.content.Evenement;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Territoire;

import java.util.List;

/// What « Vérifiez avant d’envoyer » shows: the event as it will look, and what to know before.
///
/// @param published live events it resembles; `sameDay` others that day within 20 km
/// @param previews its pictures, as `data:` addresses
/// @param notice something went wrong with sending, in words
public record ReviewPage(
        Territoire territoire,
        String action,
        EvenementForm form,
        Evenement evenement,
        List<Live> published,
        List<Live> sameDay,
        List<String> previews,
        String token,
        String notice) {}
