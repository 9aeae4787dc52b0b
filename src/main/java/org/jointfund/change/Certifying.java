package org.jointfund.change;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointfund.change.AgencyClosure.State;
import org.jointfund.change.Settlement.Outcome;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.reporting.Delivery;
import org.jointfund.reporting.Figures;
import org.jointfund.reporting.ReasonMissing;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes each agency's certified final statement and settles its balance (rulebook 10.4 Close, 2.13.5, D8). */
@Service
@Transactional
public class Certifying {

    private final CaseAccess access;
    private final ClosureReading reading;
    private final FinalStatements statements;
    private final RuleSets ruleSets;
    private final Delivery delivery;
    private final ApplicationEventPublisher events;
    private final FundDays days;
    private final Clock clock;

    Certifying(
            CaseAccess access,
            ClosureReading reading,
            FinalStatements statements,
            RuleSets ruleSets,
            Delivery delivery,
            ApplicationEventPublisher events,
            FundDays days,
            Clock clock) {
        this.access = access;
        this.reading = reading;
        this.statements = statements;
        this.ruleSets = ruleSets;
        this.delivery = delivery;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    /** Submits a statement; what was spent above the money received needs a note that the agency bears it. */
    public void submit(CaseNumber number, AgencyCode agency, SubmitStatement command, Actor actor) {
        Programme programme = access.asAgency(number, agency, Role.AGENCY_FINANCE, actor);
        AgencyClosure before = reading.file(programme).agency(agency);
        if (!closing(programme) || !before.isStatementWithAgency()) {
            throw Stale.step();
        }
        Figures figures = command.figures();
        refuse(problems(before, command, days.today(programme.fund())));
        int attempt = before.statement().map(FinalStatement::attempt).orElse(0) + 1;
        statements.add(new FinalStatement(
                number,
                agency,
                attempt,
                figures,
                command.officer(),
                command.certifiedOn(),
                Instant.now(clock),
                actor.id()));
        events.publishEvent(new FinalStatementSubmitted(number, agency, actor.id()));
    }

    private static boolean closing(Programme programme) {
        return programme.is(
                ProgrammeStatus.OPERATIONALLY_CLOSED,
                ProgrammeStatus.FINANCIAL_CLOSURE,
                ProgrammeStatus.CANCELLED_CLOSING);
    }

    private static List<Problem> problems(AgencyClosure agency, SubmitStatement command, LocalDate today) {
        Figures figures = command.figures();
        List<Problem> problems = new ArrayList<>(figures.negative());
        if (command.certifiedOn().isAfter(today)) {
            problems.add(Problem.at("certifiedOn", "closure.certifiedOn"));
        }
        if (agency.transferred().compareTo(figures.total()) < 0
                && figures.note().isBlank()) {
            problems.add(Problem.at("note", "closure.overspent", figures.total().minus(agency.transferred())));
        }
        return problems;
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new StatementImpossible(problems);
        }
    }

    /** Accepts a statement, which settles the balance, or returns it for a reason. */
    public void check(CaseNumber number, AgencyCode agency, boolean accepted, String reason, Actor actor) {
        Programme programme = access.asOfficer(number, actor);
        ClosureFile file = reading.file(programme);
        AgencyClosure found = file.agency(agency);
        if (found.state() != State.STATEMENT_SUBMITTED) {
            throw Stale.step();
        }
        if (!accepted && reason.isBlank()) {
            throw new ReasonMissing();
        }
        Settlement settlement = settlement(programme, found, accepted, reason, actor);
        statements.add(settlement);
        if (accepted) {
            certify(file, settlement);
        }
        boolean refundDue = settlement.outcome() == Outcome.REFUND_DUE;
        events.publishEvent(
                new FinalStatementChecked(number, agency, accepted, refundDue, settlement.reason(), actor.id()));
    }

    private void certify(ClosureFile file, Settlement settlement) {
        LocalDate asOf = file.dates().orElseThrow().closedOn();
        delivery.certified(settlement.number(), settlement.agency(), asOf, settlement.spent(), settlement.by());
    }

    private Settlement settlement(
            Programme programme, AgencyClosure found, boolean accepted, String reason, Actor actor) {
        FinalStatement statement = found.statement().orElseThrow();
        Money spent = statement.figures().total();
        Outcome outcome = accepted ? Outcome.of(found.transferred().minus(spent), found.floor()) : Outcome.RETURNED;
        return new Settlement(
                programme.number(),
                found.agency(),
                statement.attempt(),
                outcome,
                accepted ? "" : reason,
                found.transferred(),
                spent,
                found.floor(),
                outcome == Outcome.REFUND_DUE ? days.today(programme.fund()).plusDays(refundDays(programme)) : null,
                Instant.now(clock),
                actor.id());
    }

    private int refundDays(Programme programme) {
        return ruleSets.version(programme.fund(), programme.ruleSetVersion()).get(Rules.CLOSURE_REFUND_DAYS);
    }
}
