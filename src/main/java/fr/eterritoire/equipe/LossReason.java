package fr.eterritoire.equipe;

import static fr.eterritoire.text.Words.wordsOf;

/// Why somebody can no longer prove a second time who they are. The journal keeps it: a constant,
/// so that nothing personal is written there.
public enum LossReason {
    PHONE_LOST,
    CARD_LOST,
    DEVICE_CHANGED;

    public String words() {
        return wordsOf("equipe.loss", this);
    }
}
