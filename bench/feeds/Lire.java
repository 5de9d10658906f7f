import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;

import java.io.FileInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;

/** The times that ical4j finds in a calendar, one a line, each with the number of its event. */
class Lire {
    public static void main(String[] arguments) throws Exception {
        var calendar = new CalendarBuilder().build(new FileInputStream(arguments[0]));
        for (VEvent event : calendar.<VEvent>getComponents(Component.VEVENT)) {
            var number = event.getUid().get().getValue().replaceAll("^evenement-(\\d+).*", "$1");
            Temporal start = event.getDateTimeStart().getDate();
            var years =
                    start instanceof LocalDate
                            ? new Period<Temporal>(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1))
                            : new Period<Temporal>(midnight(2020), midnight(2040));
            for (Period<Temporal> time : event.<Temporal>calculateRecurrenceSet(years)) {
                System.out.println(written(time.getStart()) + " " + number);
            }
        }
    }

    private static ZonedDateTime midnight(int year) {
        return LocalDateTime.of(year, 1, 1, 0, 0).atZone(ZoneId.of("Europe/Paris"));
    }

    private static String written(Temporal start) {
        return start instanceof LocalDate day
                ? day + "T00:00"
                : DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").format(start);
    }
}
