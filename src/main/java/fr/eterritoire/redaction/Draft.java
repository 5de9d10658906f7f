package fr.eterritoire.redaction;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.submission.ContentForm;
import fr.eterritoire.territoire.Territoire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a town hall is writing, as it was typed, complete or not.
///
/// @param said the text that came with a poster or in a mail, may be empty
/// @param toCheck fields that were read from that text and that nobody has looked at yet
/// @param also other territories whose lists it joins
/// @param revises what it corrects, when that is live
/// @param made what was made of it, once it was scheduled or published
/// @param publishAt when it goes online by itself
/// @param published whether it is online: it is kept until nobody can undo that
public record Draft(
        DraftId id,
        Territoire territoire,
        ContentForm<?> form,
        Origin origin,
        String said,
        List<String> toCheck,
        List<Territoire> also,
        Optional<Revision> revises,
        Optional<Made> made,
        Optional<Instant> publishAt,
        boolean published,
        Instant changedAt) {

    /// How it began.
    public enum Origin {
        TYPED,
        POSTER,
        MAIL
    }

    /// @param base the edition the form was filled from
    public record Revision(ContentId content, int base) {}

    public record Made(ContentId content, int edition) {}

    public String title() {
        return form.get("titre");
    }

    public boolean isScheduled() {
        return publishAt.isPresent() && !published;
    }
}
