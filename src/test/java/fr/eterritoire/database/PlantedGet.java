package fr.eterritoire.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// An address that breaks the rule: whatever the method, it writes, in the transaction of each
/// statement.
@RestController
class PlantedGet {
    private final JdbcClient db;

    PlantedGet(JdbcClient db) {
        this.db = db;
    }

    @RequestMapping("/planted")
    String write() {
        db.sql("update atlas set version = version + 1").update();
        return "written";
    }
}
