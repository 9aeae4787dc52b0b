package org.jointfund;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a context at the one throw-away database of this test run, or at {@code JOINTFUND_DB_URL}. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (System.getenv("JOINTFUND_DB_URL") == null) {
            TestPropertyValues.of(Server.ONE.settings()).applyTo(context);
        }
    }

    private static final class Server {

        private static final EmbeddedDatabase ONE = EmbeddedDatabase.throwAway();
    }
}
