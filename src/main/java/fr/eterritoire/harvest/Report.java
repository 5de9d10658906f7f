package fr.eterritoire.harvest;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// What became of the items of a file, or of all files, said in French.
class Report {
    private int read;
    private int imported;
    private int updated;
    private int unchanged;
    private final List<String> withdrawn = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private final List<String> duplicates = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    void add(Item item, Outcome outcome) {
        add(item.named(), outcome);
    }

    /// @param named how it says which one
    void add(String named, Outcome outcome) {
        read++;
        count(named, outcome);
    }

    /// What the file no longer has.
    void addGone(String id, Outcome outcome) {
        count(id, outcome);
    }

    private void count(String named, Outcome outcome) {
        switch (outcome) {
            case Outcome.Imported _ -> imported++;
            case Outcome.Updated _ -> updated++;
            case Outcome.Unchanged _ -> unchanged++;
            case Outcome.Kept(var why) -> kept.add(named + "\u00a0: " + why);
            case Outcome.Duplicate(var of) -> duplicates.add(named + " répète " + of);
            case Outcome.Withdrawn(var what) -> withdrawn.add(what + " (" + named + ")");
            case Outcome.Refused(var why) -> refused.add(named + "\u00a0: " + why);
        }
    }

    void add(Report other) {
        read += other.read;
        imported += other.imported;
        updated += other.updated;
        unchanged += other.unchanged;
        withdrawn.addAll(other.withdrawn);
        kept.addAll(other.kept);
        duplicates.addAll(other.duplicates);
        refused.addAll(other.refused);
    }

    /// « lus : 100, importés : 98, mis à jour : 0… »; what was withdrawn was not read.
    String counts() {
        return String.join(
                ", ",
                count("lus", read),
                count("importés", imported),
                count("mis à jour", updated),
                count("inchangés", unchanged),
                count("retirés", withdrawn.size()),
                count("laissés tels quels", kept.size()),
                count("doublons", duplicates.size()),
                count("refusés", refused.size()));
    }

    private static String count(String what, int number) {
        return what + "\u00a0: " + number;
    }

    /// What was left out, each line with its reason.
    String said() {
        return String.join("\n", withdrawn)
                + "\n"
                + String.join("\n", kept)
                + "\n"
                + String.join("\n", duplicates)
                + "\n"
                + String.join("\n", refused);
    }

    void print(String heading, PrintStream out) {
        out.println(heading + "\u00a0— " + counts());
        print("Retirés", withdrawn, out);
        print("Laissés tels quels", kept, out);
        print("Doublons", duplicates, out);
        print("Refusés", refused, out);
    }

    private static void print(String heading, List<String> lines, PrintStream out) {
        if (!lines.isEmpty()) {
            out.println("  " + heading + "\u00a0:");
            lines.forEach(line -> out.println("    - " + line));
        }
    }
}
