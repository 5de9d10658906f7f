package fr.eterritoire.text;

import java.util.regex.Pattern;

/// Typed words as a French printer sets them: no line begins with a high sign or a unit, nor ends
/// with « n° » or an opening quotation mark.
public final class Typesetting {
    private static final Pattern TO_BIND =
            Pattern.compile(" (?=[:;!?»€%])|(?<=«) |(?<=[nN]°) (?=\\d)");

    private Typesetting() {}

    /// With blanks that do not break.
    public static String bound(String typed) {
        return TO_BIND.matcher(typed).replaceAll("\u00a0");
    }
}
