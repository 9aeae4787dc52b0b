package org.jointfund.lifecycle;

import static org.jointfund.lifecycle.Plot.AGENCIES;
import static org.jointfund.lifecycle.Plot.CONVENOR;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.Actor;
import org.jointfund.programme.Budget;
import org.jointfund.programme.Budgeting;
import org.jointfund.programme.CheckQuality;
import org.jointfund.programme.DocumentDrafting;
import org.jointfund.programme.DocumentSubmission;
import org.jointfund.programme.EnterBudget;
import org.jointfund.programme.EnterBudget.Cell;
import org.jointfund.programme.NameSignatories;
import org.jointfund.programme.PlanPeriod;
import org.jointfund.programme.QualityCheck;
import org.jointfund.programme.QualityItem;
import org.jointfund.programme.QualityResult;
import org.jointfund.programme.ResultLevel;
import org.jointfund.programme.Signatory;
import org.jointfund.programme.TextSection;
import org.jointfund.programme.WriteResults;
import org.jointfund.programme.WriteRisks;
import org.jointfund.programme.WriteText;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;

/** The agencies write the programme document, each its budget, and the secretariat finds it good. */
final class DocumentChapter {

    private final Cast cast;
    private final Plot plot;

    DocumentChapter(Cast cast, Plot plot) {
        this.cast = cast;
        this.plot = plot;
    }

    void written(CaseNumber number) {
        Actor convenor = cast.focalPoint(CONVENOR);
        DocumentDrafting drafting = cast.bean(DocumentDrafting.class);
        Arrays.stream(TextSection.values())
                .filter(TextSection::required)
                .forEach(section -> does(() -> drafting.write(number, section, text(), convenor)));
        does(() -> drafting.write(number, period(), convenor));
        does(() -> drafting.write(number, results(), convenor));
        does(() -> drafting.write(number, risks(), convenor));
        does(() -> drafting.write(number, signatories(), convenor));
        AGENCIES.forEach(agency -> enterBudget(number, agency));
        does(() -> cast.bean(DocumentSubmission.class).handIn(number, convenor));
    }

    private void does(Runnable step) {
        cast.does(cast.focalPoint(CONVENOR), "document", step);
    }

    private void enterBudget(CaseNumber number, AgencyCode agency) {
        Actor author = cast.focalPoint(agency);
        cast.does(author, "budget", () -> cast.bean(Budgeting.class).enter(number, agency, budget(agency), author));
    }

    void foundGood(CaseNumber number) {
        CheckQuality pass = new CheckQuality(EnumSet.allOf(QualityItem.class), QualityResult.PASS, "");
        Actor officer = cast.officer();
        cast.does(officer, "quality", () -> cast.bean(QualityCheck.class).check(number, pass, officer));
    }

    private static WriteText text() {
        return new WriteText(0, "Workers cross the river and pay for it.");
    }

    private PlanPeriod period() {
        LocalDate start = cast.bean(FundDays.class).today().plusMonths(3);
        return new PlanPeriod(0, start, start.plusMonths(Plot.MONTHS).minusDays(1), null);
    }

    private WriteResults results() {
        return new WriteResults(
                0,
                AGENCIES.stream()
                        .map(agency -> new WriteResults.Row(
                                ResultLevel.OUTPUT,
                                "Recruiters are licensed",
                                "Licensed recruiters",
                                "3",
                                "40",
                                "Registers",
                                agency,
                                plot.objective(),
                                null))
                        .toList());
    }

    private static WriteRisks risks() {
        WriteRisks.Row row = new WriteRisks.Row("Recruiters move away", 3, 2, "Both banks act at once", "ALDER", null);
        return new WriteRisks(0, List.of(row));
    }

    private static NameSignatories signatories() {
        return new NameSignatories(
                0,
                AGENCIES.stream()
                        .map(agency -> new NameSignatories.Row(
                                Signatory.Party.AGENCY, agency.value(), "Head of " + agency, "Representative"))
                        .toList());
    }

    private EnterBudget budget(AgencyCode agency) {
        return new EnterBudget(
                0,
                List.of(
                        new Cell(1, 1, plot.share(agency).minus(plot.overhead(agency))),
                        new Cell(Budget.INDIRECT, 1, plot.overhead(agency))),
                List.of());
    }
}
