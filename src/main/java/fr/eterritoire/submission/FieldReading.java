package fr.eterritoire.submission;

import static fr.eterritoire.text.Words.words;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

import fr.eterritoire.content.Contact;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.text.Fault;
import fr.eterritoire.text.TypedDates;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads single fields, and names what is wrong with them.
final class FieldReading {
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    private final ContentForm<?> form;
    private final List<Fault> faults;

    FieldReading(ContentForm<?> form, List<Fault> faults) {
        this.form = form;
        this.faults = faults;
    }

    Optional<String> required(String field, int longest, String missing) {
        return form.has(field) ? optional(field, longest) : fault(field, missing);
    }

    Optional<String> optional(String field, int longest) {
        var text = form.get(field);
        if (text.length() > longest) {
            return fault(field, words("submission.too-long", text.length(), longest));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /// What is too many is said, never left out in silence.
    void atMost(int most, String field, long given, String words) {
        if (given > most) {
            fault(field, words);
        }
    }

    /// Only `http` and `https`; a missing scheme is taken as `https`.
    Optional<URI> link(String field, String name) {
        return optional(field, 500).flatMap(text -> linkOf(field, text, name));
    }

    /// The same, of one line of a field.
    Optional<URI> linkOf(String field, String text, String name) {
        try {
            var link = new URI(text.contains("://") ? text : "https://" + text);
            var scheme = String.valueOf(link.getScheme());
            if (scheme.matches("(?i)https?")
                    && link.getHost() != null
                    && link.getHost().contains(".")) {
                return Optional.of(link);
            }
        } catch (URISyntaxException _) {
            // said below
        }
        return fault(field, words("submission.not-a-site", name));
    }

    Optional<Email> email(String field, String name) {
        return optional(field, 254)
                .flatMap(
                        text -> {
                            var email = Email.parse(text);
                            return email.isPresent()
                                    ? email
                                    : fault(field, words("submission.mail-incomplete", name));
                        });
    }

    /// As it is written in France: `05 49 51 00 00`.
    Optional<String> phone(String field, String name) {
        return optional(field, 30)
                .flatMap(
                        text -> {
                            try {
                                var number = PHONES.parse(text, "FR");
                                if (PHONES.isValidNumber(number)) {
                                    var format =
                                            number.getCountryCode() == 33
                                                    ? PhoneNumberFormat.NATIONAL
                                                    : PhoneNumberFormat.INTERNATIONAL;
                                    return Optional.of(PHONES.format(number, format));
                                }
                            } catch (NumberParseException _) {
                                // said below
                            }
                            return fault(field, words("submission.phone-incomplete", name));
                        });
    }

    Optional<Integer> age(String field) {
        return optional(field, 10)
                .flatMap(
                        text ->
                                text.matches("\\d{1,3}")
                                        ? Optional.of(Integer.parseInt(text))
                                        : fault(field, words("submission.give-age")));
    }

    /// Euros, as people type them: `85 000`, `11,88 €`, `30 euros`.
    Optional<BigDecimal> amount(String field) {
        return optional(field, 20)
                .flatMap(
                        text -> {
                            var digits =
                                    text.replaceAll("(?i)[\\s\u00a0\u202f€]|euros?$", "")
                                            .replace(',', '.');
                            return digits.matches("\\d{1,9}(\\.\\d{1,2})?")
                                    ? Optional.of(new BigDecimal(digits))
                                    : fault(field, words("submission.not-an-amount", text));
                        });
    }

    /// A whole number from 1 up.
    Optional<Integer> count(String field, int most) {
        return optional(field, 20)
                .flatMap(
                        text -> {
                            var digits = text.replaceAll("[\\s\u00a0\u202f]|m²?$", "");
                            return digits.matches("[1-9]\\d{0,7}")
                                            && Integer.parseInt(digits) <= most
                                    ? Optional.of(Integer.valueOf(digits))
                                    : fault(field, words("submission.not-a-count", text));
                        });
    }

    Optional<LocalDate> day(String field) {
        return optional(field, 40)
                .flatMap(
                        text -> {
                            var day = TypedDates.date(text);
                            return day.isPresent()
                                    ? day
                                    : fault(field, words("submission.not-a-day", text));
                        });
    }

    /// One of these, by its name.
    <E> Optional<E> oneOf(String field, E[] among, String unknown) {
        var chosen = anyOf(field, among);
        return chosen.isPresent() ? chosen : fault(field, unknown);
    }

    /// The same; empty when none was chosen.
    <E> Optional<E> anyOf(String field, E[] among) {
        return Stream.of(among).filter(one -> form.has(field, String.valueOf(one))).findFirst();
    }

    /// Whom to ask, as its author wants it shown.
    Optional<Contact> contact() {
        var name = optional("contactNom", 140);
        var phone = phone("contactTelephone", words("submission.the-contact-phone"));
        var site = link("contactSite", words("submission.the-contact-site"));
        return name.isEmpty() && phone.isEmpty() && site.isEmpty()
                ? Optional.empty()
                : Optional.of(new Contact(name.orElse(""), phone, site));
    }

    /// The address that is asked to confirm: never shown.
    Optional<Email> sender() {
        return required("courriel", 254, words("submission.give-mail"))
                .flatMap(_ -> email("courriel", words("submission.your-address")));
    }

    /// A number the page itself wrote; 0 when somebody tampered with it.
    int number(String field) {
        return form.get(field).matches("\\d{1,5}") ? Integer.parseInt(form.get(field)) : 0;
    }

    private <T> Optional<T> fault(String field, String words) {
        faults.add(new Fault(field, words));
        return Optional.empty();
    }
}
