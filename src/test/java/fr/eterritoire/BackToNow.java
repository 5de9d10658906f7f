package fr.eterritoire;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// A test leaves no trace of the clock that it moved, nor of what was counted of its tries.
class BackToNow implements AfterEachCallback {
    @Override
    public void afterEach(ExtensionContext context) {
        var application = SpringExtension.getApplicationContext(context);
        application.getBean(TestClock.class).reset();
        application.getBean(JdbcClient.class).sql("delete from bucket").update();
    }
}
