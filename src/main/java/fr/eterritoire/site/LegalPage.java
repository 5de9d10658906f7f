package fr.eterritoire.site;

import fr.eterritoire.courrier.OperatorSettings;
import fr.eterritoire.territoire.MapSettings;

/// Who publishes the platform, and to whom a browser speaks when it shows a map.
public record LegalPage(OperatorSettings operator, MapSettings map) {}
