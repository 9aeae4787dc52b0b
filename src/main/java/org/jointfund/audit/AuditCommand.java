package org.jointfund.audit;

import java.util.List;
import org.jointfund.audit.Sealing.Verification;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * {@code --audit.verify}: walks the whole chain, says what it found and ends; exit code 1 when it is broken, or no longer has the seal
 * given with {@code --audit.kept} (U3).
 */
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
            System.out.println("The last seal, to be kept elsewhere: " + sealing.head());
            boolean gone = lost(arguments);
            ExitCodeGenerator code = () -> found.holds() && !gone ? 0 : 1;
            System.exit(SpringApplication.exit(context, code));
        }
    }

    private boolean lost(ApplicationArguments arguments) {
        List<String> kept = arguments.getOptionValues("audit.kept");
        boolean gone = kept != null && !kept.stream().allMatch(sealing::goesOnFrom);
        if (gone) {
            System.out.println("The audit trail does not go on from the seal that was kept: it was cut or made anew.");
        }
        return gone;
    }

    private static String sentence(Verification found) {
        return found.holds()
                ? "The audit trail holds: %d entries match their seals, %d are not sealed yet."
                        .formatted(found.checked(), found.unsealed())
                : "The audit trail is broken at entry %d; %d entries before it hold."
                        .formatted(found.brokenAt(), found.checked());
    }
}
