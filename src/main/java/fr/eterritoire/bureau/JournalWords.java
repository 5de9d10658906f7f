package fr.eterritoire.bureau;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Person;
import fr.eterritoire.accounts.PersonId;
import fr.eterritoire.elections.PoliticalRule;
import fr.eterritoire.journal.Entry;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.journal.Who;
import fr.eterritoire.moderation.Motif;
import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.SpokenDates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Says rows of the journal in French. Names are looked up as they are now: the journal has none,
/// so that whoever was erased is named nowhere.
final class JournalWords {
    /// What an act may have noted in one word, and where its words are.
    private static final List<UnaryOperator<String>> KNOWN =
            List.of(
                    noted -> words("signalement.reason-" + noted),
                    noted -> words("accounts.role-" + noted),
                    noted -> words("connexion.kind-" + noted),
                    noted -> words("content.status-" + noted),
                    noted -> words("equipe.loss-" + noted),
                    noted -> words("redaction.ground-" + noted),
                    noted -> words("bureau.why-" + noted));

    private final People people;
    private final Territoires territoires;
    private final Map<Journal.Subject, Live> online;
    private final Map<Long, String> names = new HashMap<>();

    /// @param online what can be read now of what these rows are about
    JournalWords(People people, Territoires territoires, Map<Journal.Subject, Live> online) {
        this.people = people;
        this.territoires = territoires;
        this.online = online;
    }

    String who(Who who) {
        return switch (who.kind()) {
            case PERSON -> person(who.id());
            case DECIDER -> words("bureau.journal-decider", who.id() + "");
            case AUTHOR -> words("bureau.journal-author", who.id() + "");
            case REPORTER -> words("bureau.journal-reporter", who.id() + "");
            case CONCERNED -> words("bureau.journal-concerned", who.id() + "");
            case TRUST -> words("bureau.journal-trust", who.id() + "");
            case GROUP -> words("bureau.journal-group", who.id() + "");
            case FOLLOWER -> words("bureau.journal-follower", who.id() + "");
            case CORRESPONDENT -> words("bureau.journal-correspondent", who.id() + "");
            case SIGNING_IN -> words("bureau.journal-signing-in");
            case CLAIMANT -> words("bureau.journal-claimant", who.id() + "");
            case KNOWN_ADDRESS -> words("bureau.journal-known-address");
            case MACHINE -> words("bureau.journal-machine");
            case OPERATOR -> words("bureau.journal-operator");
        };
    }

    /// Each is looked up once for all rows.
    String person(long id) {
        return names.computeIfAbsent(id, this::name);
    }

    private String name(long id) {
        return people.find(new PersonId(id))
                .map(Person::name)
                .map(name -> name.isBlank() ? words("bureau.journal-person", id + "") : name)
                .orElseGet(() -> words("bureau.journal-erased", id + ""));
    }

    /// « sent back » is under `bureau.act-sent-back`. An act without words yet is shown as noted.
    String act(String act) {
        try {
            return words("bureau.act-" + key(act));
        } catch (IllegalArgumentException _) {
            return act;
        }
    }

    private static String key(String noted) {
        return noted.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    String subject(Journal.Subject subject) {
        var number = subject.id() + "";
        return live(subject)
                .map(live -> live.content().title())
                .orElseGet(() -> named(subject, number));
    }

    private String named(Journal.Subject subject, String number) {
        return switch (subject.kind().toLowerCase(Locale.ROOT)) {
            case "content" -> words("bureau.journal-content", number);
            case "submission" -> words("bureau.journal-submission", number);
            case "person" -> person(subject.id());
            case "territoire" -> territoires.territoire((int) subject.id()).name().name();
            case "claim" -> words("bureau.journal-claim", number);
            case "draft" -> words("bureau.journal-draft", number);
            case "request" -> words("bureau.journal-request", number);
            case "invitation" -> words("bureau.journal-invitation", number);
            case "trust" -> words("bureau.journal-trust-given", number);
            case "opposition group" -> words("bureau.journal-group", number);
            case "conversation" -> words("bureau.journal-conversation", number);
            case "mise en relation" -> words("bureau.journal-relation", number);
            case "poll" -> words("bureau.journal-poll", number);
            case "named decider" -> words("bureau.journal-named-decider", number);
            case String other -> other + " " + number;
        };
    }

    /// Where it can be read now, if it is public.
    Optional<String> link(Journal.Subject subject) {
        return live(subject).map(Live::path);
    }

    private Optional<Live> live(Journal.Subject subject) {
        return Optional.ofNullable(online.get(subject));
    }

    /// The motif's label, or what was written.
    String why(Entry entry) {
        return Arrays.stream(Motif.values())
                .filter(motif -> motif.name().equals(entry.why()))
                .map(Motif::label)
                .findFirst()
                .or(() -> rule(entry.why()))
                .orElseGet(() -> reason(entry.why()));
    }

    private static Optional<String> rule(String noted) {
        return Arrays.stream(PoliticalRule.values())
                .filter(rule -> rule.name().equals(noted))
                .map(PoliticalRule::label)
                .findFirst();
    }

    /// What an act noted in one word: a role, a way to sign in, a proof, a reason, a day.
    private String reason(String noted) {
        if (noted.matches("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z")) {
            var day = LocalDate.ofInstant(Instant.parse(noted), territoires.france().zone());
            return SpokenDates.date(day);
        }
        if (!noted.matches("[A-Za-z][A-Za-z_-]*")) {
            return noted;
        }
        for (var known : KNOWN) {
            try {
                return known.apply(key(noted));
            } catch (IllegalArgumentException _) {
                continue;
            }
        }
        return noted;
    }
}
