package org.jointfund.change.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jointfund.change.AgencyClosure;
import org.jointfund.change.AgencyClosure.State;
import org.jointfund.change.ClosureFile;
import org.jointfund.change.Settlement;
import org.jointfund.fund.ExpenseCategory;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.Budget;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;

/** A programme's closure as its pages show it to one person. */
record ClosurePage(
        ClosureFile file,
        Budget budget,
        List<ExpenseCategory> categories,
        Locale locale,
        Actor actor,
        LocalDate today) {

    /** A line of the check list: what it is, where it stands, who has it, where it is done. */
    record Item(AgencyClosure agency, String state, String tone, String holder, String href) {}

    /** A category with what the agency may spend, US$. */
    record Line(String field, String name, Money budget, Money spent) {}

    public Programme programme() {
        return file.programme();
    }

    /** Every agency still has to notify, or has: the closure itself has not begun. */
    public boolean running() {
        return programme().is(ProgrammeStatus.ACTIVE, ProgrammeStatus.SUSPENDED, ProgrammeStatus.ENDED);
    }

    public boolean closing() {
        return programme()
                .is(
                        ProgrammeStatus.OPERATIONALLY_CLOSED,
                        ProgrammeStatus.FINANCIAL_CLOSURE,
                        ProgrammeStatus.CANCELLED_CLOSING);
    }

    public boolean closed() {
        return programme().is(ProgrammeStatus.FINANCIALLY_CLOSED);
    }

    public List<Item> items() {
        return file.agencies().stream().map(this::item).toList();
    }

    private Item item(AgencyClosure agency) {
        State state = shown(agency);
        return new Item(agency, state.name(), tone(state), holder(state), href(agency, state));
    }

    /** While the programme runs, an agency that has notified waits for the others. */
    private State shown(AgencyClosure agency) {
        boolean notified = agency.notice().isPresent();
        return agency.state() == State.NOTICE_DUE && !running()
                ? State.STATEMENT_DUE
                : running() && notified ? State.DONE : agency.state();
    }

    private static String tone(State state) {
        return switch (state) {
            case NOTICE_DUE, STATEMENT_DUE -> "yellow";
            case STATEMENT_SUBMITTED -> "blue";
            case STATEMENT_RETURNED, REFUND_DUE -> "orange";
            case DONE -> "green";
        };
    }

    /** The message that names who has to act. */
    private static String holder(State state) {
        return switch (state) {
            case NOTICE_DUE -> "FOCAL_POINT";
            case STATEMENT_DUE, STATEMENT_RETURNED -> "AGENCY_FINANCE";
            case STATEMENT_SUBMITTED -> "SECRETARIAT_OFFICER";
            case REFUND_DUE -> "AGENT_OFFICER";
            case DONE -> "";
        };
    }

    private String href(AgencyClosure agency, State state) {
        String step =
                switch (state) {
                    case NOTICE_DUE -> "completion/";
                    case STATEMENT_DUE, STATEMENT_RETURNED, STATEMENT_SUBMITTED -> "final-statement/";
                    case REFUND_DUE -> "refund/";
                    case DONE -> running() ? "completion/" : "final-statement/";
                };
        return "/cases/" + programme().number() + "/" + step + agency.agency();
    }

    /** Where the final narrative is. */
    public String narrativeState() {
        if (file.isNarrativeAccepted()) {
            return "ACCEPTED";
        }
        if (file.isNarrativeSubmitted()) {
            return "SUBMITTED";
        }
        return file.narrative().isPresent() ? "RETURNED" : "DUE";
    }

    public String narrativeTone() {
        return switch (narrativeState()) {
            case "ACCEPTED" -> "green";
            case "SUBMITTED" -> "blue";
            case "RETURNED" -> "orange";
            default -> "yellow";
        };
    }

    /** Why the latest narrative came back; empty otherwise. */
    public String narrativeReason() {
        return file.narrativeCheck()
                .filter(check -> !check.accepted())
                .map(check -> check.reason())
                .orElse("");
    }

    public boolean mayWriteNarrative() {
        return programme().is(ProgrammeStatus.OPERATIONALLY_CLOSED, ProgrammeStatus.CANCELLED_CLOSING)
                && (narrativeState().equals("DUE") || narrativeState().equals("RETURNED"))
                && actor.is(
                        programme().fund(),
                        Role.FOCAL_POINT,
                        programme().convenor().value());
    }

    public boolean mayCheckNarrative() {
        return file.isNarrativeSubmitted() && officer();
    }

    public boolean officer() {
        return actor.is(programme().fund(), Role.SECRETARIAT_OFFICER);
    }

    public boolean mayClose() {
        return closing() && file.missing().isEmpty() && actor.is(programme().fund(), Role.AGENT_MANAGER);
    }

    public boolean mayNotify(AgencyCode agency) {
        return running()
                && file.agency(agency).notice().isEmpty()
                && actor.is(programme().fund(), Role.FOCAL_POINT, agency.value());
    }

    public boolean mayCertify(AgencyCode agency) {
        return closing()
                && file.agency(agency).isStatementWithAgency()
                && actor.is(programme().fund(), Role.AGENCY_FINANCE, agency.value());
    }

    public boolean mayCheckStatement(AgencyCode agency) {
        return file.agency(agency).state() == State.STATEMENT_SUBMITTED && officer();
    }

    public boolean mayRecordRefund(AgencyCode agency) {
        return file.agency(agency).state() == State.REFUND_DUE
                && actor.is(programme().fund(), Role.AGENT_OFFICER);
    }

    /** What is left of the submitted statement. */
    public Money balance(AgencyClosure agency) {
        Money spent = agency.statement().map(one -> one.figures().total()).orElse(Money.ZERO);
        return agency.transferred().minus(spent);
    }

    /** What accepting the submitted statement leads to. */
    public String foreseen(AgencyClosure agency) {
        return Settlement.Outcome.of(balance(agency), agency.floor()).name();
    }

    public List<Line> lines(AgencyCode agency) {
        return categories.stream()
                .map(category -> new Line(
                        "spent[%d]".formatted(category.number() - 1),
                        category.name().in(locale),
                        budget.of(agency, category.number()),
                        file.agency(agency)
                                .statement()
                                .map(statement -> statement.figures().spent(category.number()))
                                .orElse(Money.ZERO)))
                .toList();
    }
}
