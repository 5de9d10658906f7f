package fr.eterritoire;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A test of the whole product: HTTP in, pages and letters out, on real PostgreSQL, with all of
/// France. All such tests share one application; a test makes its own proposals and does not mind
/// those of others. After each test the clock tells the time again, and no try is counted.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@Import({PostOffice.class, Visitor.class, Village.class, Office.class, SignIns.class, Ledger.class})
@ExtendWith(BackToNow.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
public @interface LineTest {}
