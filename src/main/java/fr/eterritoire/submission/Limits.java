package fr.eterritoire.submission;

import fr.eterritoire.courrier.Email;
import fr.eterritoire.database.Tries;
import fr.eterritoire.database.Tries.Limit;
import fr.eterritoire.territoire.Territoire;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// How often one may propose, or report (S-7.12). A whole village may stand behind one IP address,
/// a school or a library too, so that limit is wide; a mail address, whose owner nobody has asked,
/// has a narrow one. Call it outside of a transaction (see [Tries]).
@Component
public class Limits {
    private static final Limit PER_ADDRESS = anHour(300);
    private static final Limit PER_SENDER = aDay(10);
    private static final Limit PER_TERRITORY = aDay(500);
    private static final Limit ACTS_PER_LINK = anHour(20);
    private static final Limit CLAIMS_PER_ADDRESS = anHour(30);
    private static final Limit REPORTS_PER_ADDRESS = anHour(30);
    private static final Limit MESSAGES_PER_ADDRESS = anHour(30);
    private static final Limit PER_ADDRESSEE = aDay(30);
    private static final Limit OFFERS_PER_PROJECT = aDay(3);
    private static final Limit DATA_PER_SENDER = aDay(3);

    private final Tries tries;

    Limits(Tries tries) {
        this.tries = tries;
    }

    private static Limit anHour(long most) {
        return new Limit(most, Duration.ofHours(1));
    }

    private static Limit aDay(long most) {
        return new Limit(most, Duration.ofDays(1));
    }

    /// @return whether one more proposal is allowed; it is counted if so
    boolean allow(String address, Email sender, Territoire to) {
        return take("ip " + address, PER_ADDRESS)
                && take("mail " + named(sender), PER_SENDER)
                && take("territoire " + to.id(), PER_TERRITORY);
    }

    /// The same for a report, counted apart.
    ///
    /// @param sender empty for what may be reported without saying who one is
    public boolean allowReport(String address, Optional<Email> sender, Territoire of) {
        return take("report ip " + address, REPORTS_PER_ADDRESS)
                && sender.map(mail -> take("report mail " + named(mail), PER_SENDER)).orElse(true)
                && take("report territoire " + of.id(), PER_TERRITORY);
    }

    /// The same for a claim to a town hall's pages, which happens once in years.
    public boolean allowClaim(String address, Email sender, Territoire to) {
        return take("claim ip " + address, CLAIMS_PER_ADDRESS)
                && take("claim mail " + named(sender), PER_SENDER)
                && take("claim territoire " + to.id(), PER_SENDER);
    }

    /// Somebody asks for their own data: each time a letter leaves.
    public boolean allowDataRequest(String address, Email of) {
        return take("data ip " + address, REPORTS_PER_ADDRESS)
                && take("data mail " + named(of), DATA_PER_SENDER);
    }

    /// Somebody asks to be told of a search: each time a letter leaves.
    public boolean allowWatch(String address, Email by) {
        return take("watch ip " + address, REPORTS_PER_ADDRESS)
                && take("watch mail " + named(by), DATA_PER_SENDER);
    }

    /// Somebody writes a first message, and will be asked to confirm it. Whoever it is for does not
    /// know of it, so that it is not counted with them.
    ///
    /// @return how long to wait; empty when it is allowed, and counted
    public Optional<Duration> waitToWrite(String address, Email writer) {
        return waitFor("message ip " + address, MESSAGES_PER_ADDRESS)
                .or(() -> waitFor("message mail " + named(writer), PER_SENDER));
    }

    /// A first message was confirmed and reaches somebody, who is not to find thirty in a morning.
    ///
    /// @param addressee whatever names them
    public Optional<Duration> waitToReach(String addressee) {
        return waitFor("message to " + addressee.toLowerCase(Locale.ROOT), PER_ADDRESSEE);
    }

    /// An office begins to write to whoever plans what it needs.
    ///
    /// @param project id of what they have posted
    public Optional<Duration> waitToOffer(Territoire office, long project) {
        return waitFor("offer " + office.id() + " " + project, OFFERS_PER_PROJECT)
                .or(() -> waitFor("offers " + office.id(), PER_ADDRESSEE));
    }

    /// What both sides write in a conversation: each time a letter leaves.
    public Optional<Duration> waitToAnswer(long conversation) {
        return waitFor("conversation " + conversation, ACTS_PER_LINK);
    }

    /// What authors do with their private link: each act may write to whoever decides.
    public boolean allowAuthor(SubmissionId proposal) {
        return take("author " + proposal.value(), ACTS_PER_LINK);
    }

    /// Whatever its capitals.
    private static String named(Email mail) {
        return mail.value().toLowerCase(Locale.ROOT);
    }

    private boolean take(String under, Limit limit) {
        return waitFor(under, limit).isEmpty();
    }

    private Optional<Duration> waitFor(String under, Limit limit) {
        return tries.take(under, limit).map(Tries.Refused::waiting);
    }
}
