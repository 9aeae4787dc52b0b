package org.jointfund.workflow;

import java.util.Map;
import java.util.stream.Collectors;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.Role;
import org.jointfund.programme.ConvenorChanged;
import org.jointfund.programme.CoordinatorAnswered;
import org.jointfund.programme.IdeaHandedIn;
import org.jointfund.programme.IdeaLapseDecided;
import org.jointfund.programme.ThirdReturnDecided;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the concept note when agencies, coordinators and the secretariat have done their step. */
@Component
class ConceptNoteListener {

    private final Processes processes;

    ConceptNoteListener(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(IdeaHandedIn event) {
        String countries =
                event.askedCoordinators().stream().map(CountryCode::value).collect(Collectors.joining(","));
        processes.completeEither(
                "userTask_draftIdea",
                "userTask_completeIdea",
                event.subject(),
                Map.of("coordinatorNeeded", !countries.isEmpty(), "countries", countries));
    }

    @EventListener
    void on(CoordinatorAnswered event) {
        processes.complete(
                "userTask_endorseIdea",
                event.subject(),
                "country",
                event.country().value(),
                Map.of("endorsed", event.endorsed()));
    }

    @EventListener
    void on(IdeaLapseDecided event) {
        processes.complete("userTask_decideLapse", event.subject(), Map.of("lapse", event.lapse()));
    }

    @EventListener
    void on(ThirdReturnDecided event) {
        processes.complete(
                "userTask_decideThirdReturn", event.subject(), Map.of("thirdReturnAllowed", event.allowed()));
    }

    /** The task is the new convening agency's from now on. */
    @EventListener
    void on(ConvenorChanged event) {
        processes.handOver(
                event.subject(),
                focalPoints(event.number(), event.from().value()),
                focalPoints(event.number(), event.to().value()));
    }

    private static String focalPoints(CaseNumber number, String agency) {
        return Assignment.group(number.fund(), Role.FOCAL_POINT, agency);
    }
}
