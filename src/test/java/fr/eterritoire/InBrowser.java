package fr.eterritoire;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A test that reads and touches the pages as people do, in a real browser. The application runs as
/// on a developer's computer, letters included; all such tests share it, and its database is nobody
/// else's: another application on it would carry its letters away, and a letter that was carried
/// away is empty.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "eterritoire.exemples=false",
            "spring.datasource.hikari.data-source-properties.options=-c synchronous_commit=off",
            "eterritoire.gabarits-changeants=false",
            "spring.flyway.clean-disabled=false",
            "eterritoire.data=target/in-browser-data"
        })
@ContextConfiguration(initializers = FreePort.class)
@ActiveProfiles("dev")
@DisplayNameGeneration(ReplaceUnderscores.class)
@interface InBrowser {}
