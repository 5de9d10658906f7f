package fr.eterritoire.content;

/// An event would take place more often than {@link Dates#MOST_OCCURRENCES} times in the window
/// kept. Forms ask {@link Occurrences#count} beforehand and say it in words.
public final class TooManyOccurrences extends RuntimeException {
    private final int count;

    TooManyOccurrences(int count) {
        super(count + " occurrences, at most " + Dates.MOST_OCCURRENCES);
        this.count = count;
    }

    public int count() {
        return count;
    }
}
