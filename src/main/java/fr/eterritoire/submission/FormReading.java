package fr.eterritoire.submission;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Accessibility;
import fr.eterritoire.content.Ages;
import fr.eterritoire.content.Booking;
import fr.eterritoire.content.Contact;
import fr.eterritoire.content.Content;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.EventStatus;
import fr.eterritoire.content.EventType;
import fr.eterritoire.content.Issuer;
import fr.eterritoire.content.Picture;
import fr.eterritoire.content.Place;
import fr.eterritoire.content.Prices;
import fr.eterritoire.content.Topic;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Fault;
import fr.eterritoire.text.RichText;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the whole form: an event that can be proposed, or every fault in it, each in words.
public final class FormReading {
    private static final int MOST_ORGANISERS = 30;
    private static final int LONGEST_TEXT = 10_000;

    private final EvenementForm form;
    private final Territoire territoire;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();
    private final FieldReading fields;
    private final Optional<Dates> kept;

    private FormReading(
            EvenementForm form, Territoire territoire, LocalDate today, Optional<Dates> kept) {
        this.form = form;
        this.territoire = territoire;
        this.today = today;
        this.kept = kept;
        this.fields = new FieldReading(form, faults);
    }

    /// @param today on the clocks of the territory
    public static Reading<Evenement> read(
            EvenementForm form, Territoire territoire, LocalDate today) {
        return new FormReading(form, territoire, today, Optional.empty()).read();
    }

    /// A correction: what was not touched stays as it is.
    ///
    /// @param base the edition the form was filled from; `now` the one that is corrected
    public static Reading<Evenement> correction(
            EvenementForm form,
            Territoire territoire,
            LocalDate today,
            Evenement base,
            Evenement now) {
        var keeping = Keeping.of(base, now, form);
        return switch (new FormReading(form, territoire, today, keeping.dates()).read()) {
            case Reading.Read<Evenement>(var read, var sender) ->
                    new Reading.Read<>(keeping.in(read), sender);
            case Reading.Faulty<Evenement> faulty -> faulty;
        };
    }

    /// The day from which dates are accepted when it is corrected: what has begun keeps its first
    /// date.
    public static LocalDate firstDay(Evenement now, LocalDate today) {
        return now.firstStart()
                .map(LocalDateTime::toLocalDate)
                .filter(first -> first.isBefore(today))
                .orElse(today);
    }

    private Reading<Evenement> read() {
        var title = fields.required("titre", Content.LONGEST_TITLE, words("submission.give-title"));
        var type = fields.required("type", 60, words("submission.choose-type")).flatMap(this::type);
        var dates = dates();
        var place = place();
        var organiser = fields.required("organisateur", 140, words("submission.give-organiser"));
        var issuer =
                fields.required("emetteur", 20, words("submission.say-who"))
                        .flatMap(this::issuerKind);
        var description = fields.optional("description", LONGEST_TEXT);
        var prices = new PricesReading(form, faults).read();
        var booking = booking();
        var ages = ages();
        var pictures = new PictureAnswers(form, fields, faults).read();
        var contact = fields.contact();
        var sender = fields.sender();
        fields.atMost(
                2,
                "autresTypes",
                form.all("autresTypes").stream().filter(key -> !form.has("type", key)).count(),
                words("submission.two-types"));
        fields.atMost(
                MOST_ORGANISERS,
                "autresOrganisateurs",
                organisers(form.get("organisateur")).size(),
                words("submission.few-organisers", MOST_ORGANISERS));
        if (!faults.isEmpty()) {
            return new Reading.Faulty<>(List.copyOf(faults));
        }
        return new Reading.Read<>(
                evenement(
                        title.orElseThrow(),
                        type.orElseThrow(),
                        dates.orElseThrow(),
                        place,
                        organiser.orElseThrow(),
                        issuer.orElseThrow(),
                        description,
                        prices,
                        booking,
                        ages,
                        pictures,
                        contact),
                sender.orElseThrow());
    }

    private Optional<Dates> dates() {
        if (form.has("datesGardees", "oui") && form.has("date")) {
            faults.add(new Fault("date", words("submission.both-dates")));
        }
        return kept.or(() -> new DatesReading(form, territoire.zone(), today, faults).read());
    }

    private Evenement evenement(
            String title,
            EventType type,
            Dates dates,
            Place place,
            String organiser,
            Issuer.Kind issuer,
            Optional<String> description,
            Prices prices,
            Booking booking,
            Ages ages,
            List<Picture> pictures,
            Optional<Contact> contact) {
        return new Evenement(
                title,
                type,
                otherTypes(type),
                dates,
                EventStatus.SCHEDULED,
                Optional.empty(),
                Optional.empty(),
                description.map(RichText::ofPlain).orElse(RichText.EMPTY),
                pictures,
                place,
                new Issuer(issuer, organiser),
                organisers(organiser),
                prices,
                booking,
                ages,
                form.all("acces").stream().flatMap(Accessibility::of).collect(Collectors.toSet()),
                fields.optional("siPluie", 300),
                contact,
                form.has("langue", "en") ? "en" : "fr",
                Optional.empty(),
                Topic.find(form.get("nature")));
    }

    private Optional<EventType> type(String key) {
        var type = EventType.find(key);
        if (type.isEmpty()) {
            faults.add(new Fault("type", words("submission.choose-listed-type")));
        }
        return type;
    }

    private List<EventType> otherTypes(EventType main) {
        return form.all("autresTypes").stream()
                .map(EventType::find)
                .flatMap(Optional::stream)
                .filter(type -> type != main)
                .distinct()
                .limit(2)
                .toList();
    }

    private Optional<Issuer.Kind> issuerKind(String name) {
        var kind = Stream.of(Issuer.Kind.values()).filter(k -> k.name().equals(name)).findFirst();
        if (kind.isEmpty()) {
            faults.add(new Fault("emetteur", words("submission.say-listed-who")));
        }
        return kind;
    }

    private List<String> organisers(String first) {
        var others =
                form.get("autresOrganisateurs")
                        .lines()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty());
        return Stream.concat(Stream.of(first), others).distinct().toList();
    }

    private Place place() {
        var online = fields.link("enLigne", words("submission.the-online-address"));
        var venue = fields.optional("lieu", 140).orElse("");
        var address = fields.optional("adresse", 200).orElse("");
        if (venue.isEmpty() && address.isEmpty() && !form.has("enLigne")) {
            faults.add(new Fault("lieu", words("submission.say-where")));
        }
        return new Place(venue, address, Optional.empty(), online);
    }

    private Booking booking() {
        var mail = fields.email("reserverCourriel", words("submission.the-booking-mail"));
        return new Booking(
                fields.link("reserverLien", words("submission.the-booking-link")),
                fields.phone("reserverTelephone", words("submission.the-booking-phone")),
                mail.map(Email::value));
    }

    private Ages ages() {
        var min = fields.age("ageMin");
        var max = fields.age("ageMax");
        if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
            faults.add(new Fault("ageMax", words("submission.ages-crossed")));
            return Ages.ALL;
        }
        return new Ages(min, max);
    }
}
