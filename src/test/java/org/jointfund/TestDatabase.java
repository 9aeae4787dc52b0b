package org.jointfund;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a context the test run's identity provider, and points it at the one throw-away database of this test run, or at {@code JOINTFUND_DB_URL}. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(TestIdentityProvider.ONE.settings()).applyTo(context);
        if (System.getenv("JOINTFUND_DB_URL") == null) {
            TestPropertyValues.of(Server.ONE.settings()).applyTo(context);
        }
    }

    private static final class Server {

        private static final EmbeddedDatabase ONE = EmbeddedDatabase.throwAway();
    }
}
