package fr.eterritoire.moderation;

import fr.eterritoire.content.Content;
import fr.eterritoire.submission.Submission;
import fr.eterritoire.submission.ThreadLine;

import java.util.List;

/// What the letter to whoever decides shows: the proposal whole, what was said about it, four
/// answers.
///
/// @param link leads to the decision page; `?reponse=…` opens one of its answers
/// @param words why it comes again, may be empty
public record DecisionLetterPage(
        Submission submission,
        Content proposed,
        List<ThreadLine> thread,
        String link,
        String words) {}
