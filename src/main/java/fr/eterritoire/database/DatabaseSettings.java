package fr.eterritoire.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

/// Where the data is.
///
/// @param data `eterritoire.data`: the folder of the PostgreSQL that comes with the program; unused
///   when `spring.datasource.url` names another one
/// @param connexions `eterritoire.connexions`: size of the connection pool
@ConfigurationProperties("eterritoire")
record DatabaseSettings(@DefaultValue("data") Path data, @DefaultValue("10") int connexions) {}
