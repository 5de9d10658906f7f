package fr.eterritoire.confiance;

import fr.eterritoire.content.Content;

/// What the letter to a town hall shows of something that went online unread.
///
/// @param revises it replaces what was online before
/// @param page where the public sees it; `withdraw` where it is taken offline; `screen` where the
///   trust is
public record UnreadLetterPage(
        Trust trust,
        Content online,
        boolean revises,
        String page,
        String withdraw,
        String screen) {}
