package org.jointfund.reporting.web;

import java.time.LocalDate;
import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.reporting.AgencyDelivery;
import org.jointfund.reporting.DeliveryFigure;

/** An agency's use of funds: the latest figures, all earlier ones, and the form for new ones. */
record DeliveryPage(
        Programme programme, AgencyDelivery delivery, List<DeliveryFigure> figures, Actor actor, LocalDate today) {

    public boolean writable() {
        return programme.is(ProgrammeStatus.ACTIVE, ProgrammeStatus.SUSPENDED, ProgrammeStatus.ENDED)
                && actor.is(
                        programme.fund(), Role.AGENCY_FINANCE, delivery.agency().value());
    }
}
