package org.jointfund.change.web;

import org.jointfund.change.ClosureReading;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.ReferenceLists;
import org.jointfund.partner.Actor;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Reads what the pages on closure show. */
@Component
class ClosurePages {

    private final ClosureReading reading;
    private final Programmes programmes;
    private final ReferenceLists lists;
    private final FundDays days;

    ClosurePages(ClosureReading reading, Programmes programmes, ReferenceLists lists, FundDays days) {
        this.reading = reading;
        this.programmes = programmes;
        this.lists = lists;
        this.days = days;
    }

    ClosurePage of(CaseNumber number, Actor actor) {
        return new ClosurePage(
                reading.file(number, actor),
                programmes.budget(number),
                lists.categories(),
                LocaleContextHolder.getLocale(),
                actor,
                days.today(number.fund()));
    }

    /** The view, with the page and the agency it is about; an agency that does not take part is not found. */
    String show(String view, CaseNumber number, AgencyCode agency, Actor actor, Model model) {
        ClosurePage page = of(number, actor);
        model.addAttribute("page", page);
        model.addAttribute("agency", page.file().agency(agency));
        return view;
    }
}
