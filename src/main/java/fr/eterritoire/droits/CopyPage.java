package fr.eterritoire.droits;

import java.util.List;

/// What the readable copy of somebody's data shows.
public record CopyPage(String mail, List<PersonalData.Part> parts) {}
