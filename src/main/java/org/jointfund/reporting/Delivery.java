package org.jointfund.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointfund.fund.FundDays;
import org.jointfund.ledger.Balances;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.reporting.DeliveryFigure.Source;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much of their money agencies have used: from financial reports, or typed in between and provisional (B2). */
@Service
@Transactional
public class Delivery {

    private static final long TIMES_TRANSFERRED = 100;

    private final CaseAccess access;
    private final DeliveryFigures figures;
    private final Balances balances;
    private final ApplicationEventPublisher events;
    private final FundDays days;
    private final Clock clock;

    Delivery(
            CaseAccess access,
            DeliveryFigures figures,
            Balances balances,
            ApplicationEventPublisher events,
            FundDays days,
            Clock clock) {
        this.access = access;
        this.figures = figures;
        this.balances = balances;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    /** Gives provisional figures on any day while the programme runs; refused for a day to come or amounts below zero. */
    public void update(CaseNumber number, AgencyCode agency, UpdateDelivery update, Actor actor) {
        Programme programme = access.asAgency(number, agency, Role.AGENCY_FINANCE, actor);
        if (!programme.is(ProgrammeStatus.ACTIVE, ProgrammeStatus.SUSPENDED, ProgrammeStatus.ENDED)) {
            throw Stale.step();
        }
        ReportIncomplete.unlessEmpty(problems(programme, agency, update));
        add(new DeliveryFigure(
                number,
                agency,
                update.asOf(),
                update.spent(),
                update.committed(),
                Source.INTERIM,
                Objects.requireNonNullElse(update.note(), ""),
                Instant.now(clock),
                actor.id()));
    }

    private List<Problem> problems(Programme programme, AgencyCode agency, UpdateDelivery update) {
        List<Problem> problems = new ArrayList<>();
        LocalDate start = Objects.requireNonNull(programme.startOn());
        LocalDate today = days.today(programme.fund());
        if (update.asOf().isBefore(start) || update.asOf().isAfter(today)) {
            problems.add(Problem.at("asOf", "report.asOf", start, today));
        }
        for (Map.Entry<String, Money> field :
                Map.of("spent", update.spent(), "committed", update.committed()).entrySet()) {
            if (field.getValue().isNegative()) {
                problems.add(Problem.at(field.getKey(), "report.negative"));
            }
        }
        problems.addAll(implausible("spent", programme.number(), agency, update.spent(), update.committed()));
        return problems;
    }

    List<Problem> problems(CaseNumber number, AgencyCode agency, Figures reported) {
        List<Problem> problems = new ArrayList<>(reported.negative());
        problems.addAll(implausible("spent[0]", number, agency, reported.total(), reported.committed()));
        return problems;
    }

    /** A hundred times what was transferred is a slip of the keyboard; a little more than was transferred is not (T14). */
    private List<Problem> implausible(
            String field, CaseNumber number, AgencyCode agency, Money spent, Money committed) {
        Money transferred = balances.netTransferred(number, agency);
        boolean slip =
                transferred.isPositive() && spent.plus(committed).cents() / TIMES_TRANSFERRED > transferred.cents();
        return slip ? List.of(Problem.at(field, "report.implausible", transferred)) : List.of();
    }

    /** A financial report gives the figures of the end of its year; once more when it is accepted. */
    void reported(Report report, Figures reported, Source source, PersonId by) {
        add(new DeliveryFigure(
                report.number(),
                report.agency(),
                LocalDate.of(report.year(), Month.DECEMBER, 31),
                reported.total(),
                reported.committed(),
                source,
                reported.note(),
                Instant.now(clock),
                by));
    }

    /** An accepted final statement gives the last figures of an agency, US$; nothing is committed any more. */
    public void certified(CaseNumber number, AgencyCode agency, LocalDate asOf, Money spent, PersonId by) {
        add(new DeliveryFigure(number, agency, asOf, spent, Money.ZERO, Source.CERTIFIED, "", Instant.now(clock), by));
    }

    private void add(DeliveryFigure figure) {
        figures.add(figure);
        events.publishEvent(new DeliveryUpdated(
                figure.number(), figure.agency(), figure.spent(), figure.committed(), figure.source(), figure.by()));
    }

    /** How far every agency of the programme is, in its order; an agency without figures has used nothing. */
    @Transactional(readOnly = true)
    public List<AgencyDelivery> of(Programme programme) {
        Map<AgencyCode, DeliveryFigure> latest = figures.latest(programme.number()).stream()
                .collect(Collectors.toMap(DeliveryFigure::agency, Function.identity()));
        Map<AgencyCode, Money> transferred = balances.netTransferred(programme.number());
        return programme.agencies().stream()
                .map(agency -> delivery(agency, transferred.getOrDefault(agency, Money.ZERO), latest.get(agency)))
                .toList();
    }

    private static AgencyDelivery delivery(AgencyCode agency, Money transferred, @Nullable DeliveryFigure latest) {
        return latest == null
                ? new AgencyDelivery(agency, transferred, Money.ZERO, Money.ZERO, null, true)
                : new AgencyDelivery(
                        agency, transferred, latest.spent(), latest.committed(), latest.asOf(), latest.isProvisional());
    }
}
