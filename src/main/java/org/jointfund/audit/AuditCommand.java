package org.jointfund.audit;

import org.jointfund.audit.Sealing.Verification;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** {@code --audit.verify}: walks the whole chain, says what it found and ends; exit code 1 when it is broken. */
@Component
class AuditCommand implements ApplicationRunner {

    private final Sealing sealing;
    private final ConfigurableApplicationContext context;

    AuditCommand(Sealing sealing, ConfigurableApplicationContext context) {
        this.sealing = sealing;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("audit.verify")) {
            Verification found = sealing.verify();
            System.out.println(sentence(found));
            ExitCodeGenerator code = () -> found.holds() ? 0 : 1;
            System.exit(SpringApplication.exit(context, code));
        }
    }

    private static String sentence(Verification found) {
        return found.holds()
                ? "The audit trail holds: %d entries match their seals, %d are not sealed yet."
                        .formatted(found.checked(), found.unsealed())
                : "The audit trail is broken at entry %d; %d entries before it hold."
                        .formatted(found.brokenAt(), found.checked());
    }
}
