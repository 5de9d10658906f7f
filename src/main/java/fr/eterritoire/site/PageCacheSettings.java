package fr.eterritoire.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What public pages may take of the memory.
///
/// @param memoire `eterritoire.pages.memoire`: all pages kept, compressed; a page of 50 events
///   takes about 10 kB
@ConfigurationProperties("eterritoire.pages")
record PageCacheSettings(@DefaultValue("32MB") DataSize memoire) {}
