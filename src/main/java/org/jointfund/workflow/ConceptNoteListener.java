package org.jointfund.workflow;

import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.Role;
import org.jointfund.programme.ConvenorChanged;
import org.jointfund.programme.CoordinatorAnswered;
import org.jointfund.programme.IdeaHandedIn;
import org.jointfund.programme.IdeaLapseDecided;
import org.jointfund.programme.Programmes;
import org.jointfund.programme.Returns;
import org.jointfund.programme.ThirdReturnDecided;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the concept note when agencies, coordinators and the secretariat have done their step. */
@Component
class ConceptNoteListener {

    private final Processes processes;
    private final Programmes programmes;
    private final Returns returns;
    private final Counting counting;

    ConceptNoteListener(Processes processes, Programmes programmes, Returns returns, Counting counting) {
        this.processes = processes;
        this.programmes = programmes;
        this.returns = returns;
        this.counting = counting;
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

    /** What a coordinator returns is to be answered in time once the fund has had it; before that it is the agencies' own draft. */
    @EventListener
    void on(CoordinatorAnswered event) {
        processes.complete(
                "userTask_endorseIdea",
                event.subject(),
                "country",
                event.country().value(),
                Map.of("endorsed", event.endorsed(), "sentBack", isSentBack(event)));
    }

    private boolean isSentBack(CoordinatorAnswered event) {
        return returns.isSentBack(programmes.get(event.number()));
    }

    @EventListener
    void on(IdeaLapseDecided event) {
        processes.complete("userTask_decideLapse", event.subject(), Map.of("lapse", event.lapse()));
        if (!event.lapse()) {
            Date due = counting.today(event.number()).endOf(returns.answerDue(programmes.get(event.number())));
            processes.postpone("userTask_completeIdea", event.subject(), due.toInstant());
        }
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
