package fr.eterritoire.agenda;

import fr.eterritoire.publication.Live;

/// Says whether whoever announced something can be written to from its page. The room that relays
/// messages stands above and answers.
public interface Reachable {
    boolean isReachable(Live live);
}
