package org.jointfund.reporting.web;

import org.jointfund.fund.FundDays;
import org.jointfund.fund.ReferenceLists;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Programmes;
import org.jointfund.reporting.AgencyDelivery;
import org.jointfund.reporting.Delivery;
import org.jointfund.reporting.DeliveryFigures;
import org.jointfund.reporting.ReportFile;
import org.jointfund.reporting.ReportReading;
import org.jointfund.reporting.ReportRef;
import org.jointfund.reporting.ReportStep;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.Share;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads what the pages on reports show. */
@Component
class ReportPages {

    private final ReportReading reading;
    private final Delivery delivery;
    private final DeliveryFigures figures;
    private final Programmes programmes;
    private final CaseAccess access;
    private final People people;
    private final ReferenceLists lists;
    private final FundDays days;

    ReportPages(
            ReportReading reading,
            Delivery delivery,
            DeliveryFigures figures,
            Programmes programmes,
            CaseAccess access,
            People people,
            ReferenceLists lists,
            FundDays days) {
        this.reading = reading;
        this.delivery = delivery;
        this.figures = figures;
        this.programmes = programmes;
        this.access = access;
        this.people = people;
        this.lists = lists;
        this.days = days;
    }

    ReportsPage list(CaseNumber number, Actor actor) {
        Programme programme = access.visible(number, actor);
        return new ReportsPage(
                programme, reading.of(number, actor), delivery.of(programme), actor, days.today(programme.fund()));
    }

    ReportPage report(ReportRef ref, Actor actor) {
        ReportFile file = reading.file(ref, actor);
        return new ReportPage(
                file,
                programmes.budget(ref.number()),
                of(file.programme(), ref.agency()),
                lists.categories(),
                LocaleContextHolder.getLocale(),
                actor,
                people.names(file.steps().stream().map(ReportStep::by).toList()),
                days);
    }

    DeliveryPage delivery(CaseNumber number, AgencyCode agency, Actor actor) {
        Programme programme = access.visible(number, actor);
        return new DeliveryPage(
                programme,
                of(programme, agency),
                figures.of(number).stream()
                        .filter(figure -> figure.agency().equals(agency))
                        .toList(),
                actor,
                days.today(programme.fund()));
    }

    private AgencyDelivery of(Programme programme, AgencyCode agency) {
        return delivery.of(programme).stream()
                .filter(one -> one.agency().equals(agency))
                .findFirst()
                .orElseThrow(() -> new NotFound("agency", agency.value()));
    }

    boolean isAboveTransfers(ReportRef ref) {
        return ref.kind().isFinancial() && delivered(ref).isAboveTransfers();
    }

    Share deliveryRate(ReportRef ref) {
        return delivered(ref).deliveryRate();
    }

    private AgencyDelivery delivered(ReportRef ref) {
        return of(programmes.get(ref.number()), ref.agency());
    }
}
