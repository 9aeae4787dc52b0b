package org.jointfund;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives a context the test run's identity provider, and points it at the one throw-away server of this test run, or at {@code JOINTFUND_DB_URL}.
 * A story that needs a fund, a clock and books of its own names its schema in {@code jointfund.test.schema}.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(TestIdentityProvider.ONE.settings()).applyTo(context);
        if (System.getenv("JOINTFUND_DB_URL") == null) {
            String schema = context.getEnvironment().getProperty("jointfund.test.schema", EmbeddedDatabase.SCHEMA);
            TestPropertyValues.of(Server.ONE.settings(schema)).applyTo(context);
        }
    }

    private static final class Server {

        private static final EmbeddedDatabase ONE = EmbeddedDatabase.throwAway();
    }
}
