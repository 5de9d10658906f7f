package fr.eterritoire.opposition;

/// Where a group writes.
///
/// @param typed what stands in the field; `fault` what is wrong with it
/// @param written whether it was just shown to the public
public record WritingPage(Group group, String token, String typed, String fault, boolean written) {
    public int most() {
        return Opposition.LONGEST_TEXT;
    }
}
