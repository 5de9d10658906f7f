package fr.eterritoire.text;

import org.apache.commons.csv.CSVFormat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tables that leave as CSV (S-5.9): RFC 4180, in UTF-8 with a mark by which spreadsheets know it.
/// A cell that a spreadsheet would take for a formula is made words by an apostrophe (ASVS 1.2.10).
public final class Csv {
    private static final String MARK = "\uFEFF";
    private static final Pattern FORMULA =
            Pattern.compile("^[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private Csv() {}

    public static String of(List<String> headings, List<List<String>> rows) {
        return MARK + line(headings) + rows.stream().map(Csv::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return CSVFormat.RFC4180.format(cells.stream().map(Csv::cell).toArray()) + "\r\n";
    }

    static String cell(String words) {
        return FORMULA.matcher(words.replace("\0", "")).matches() ? "'" + words : words;
    }
}
