package fr.eterritoire.droits;

import java.util.List;

/// Somebody's own data, behind the link in their letter.
public record MinePage(String token, List<PersonalData.Part> parts) {}
