package org.jointfund.programme.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointfund.partner.Actor;
import org.jointfund.programme.Activity;
import org.jointfund.programme.DocumentCheck;
import org.jointfund.programme.DocumentPart;
import org.jointfund.programme.WorkPlan;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

/** The work plan on its page: quarters in words, what each agency plans for, and the total. */
record WorkPlanPage(DocumentPartPage part, WorkPlan workPlan, DocumentWords words) {

    private static final int QUARTERS = 4;

    /** What the activities of one agency come to, beside its budget. */
    record Planned(String agency, Money planned, Money budget) {}

    static WorkPlanPage of(DocumentCheck check, Actor reader, DocumentWords words) {
        DocumentPartPage part = new DocumentPartPage(check, DocumentPart.WORK_PLAN, reader, words);
        return new WorkPlanPage(part, check.contents().workPlan(), words);
    }

    public List<Activity> activities() {
        return workPlan.activities();
    }

    public List<Option> quarters() {
        return IntStream.rangeClosed(1, WorkPlan.quarters(part.programme()))
                .mapToObj(quarter -> new Option(Integer.toString(quarter), quarter(quarter)))
                .toList();
    }

    private String quarter(int quarter) {
        return words.get("document.quarter", (quarter - 1) / QUARTERS + 1, (quarter - 1) % QUARTERS + 1);
    }

    /** From the first to the last quarter, or the one there is; empty while neither is chosen. */
    public String period(Activity activity) {
        List<String> ends = Stream.of(activity.firstQuarter(), activity.lastQuarter())
                .filter(Objects::nonNull)
                .distinct()
                .map(this::quarter)
                .toList();
        return String.join(" – ", ends);
    }

    public List<Planned> planned() {
        return part.programme().agencies().stream()
                .map(agency -> new Planned(
                        agency.value(),
                        workPlan.of(agency),
                        part.contents().budget().total(agency)))
                .toList();
    }

    public Money total() {
        return Money.sum(activities().stream().map(Activity::amount).toList());
    }

    /** The amount as the form shows it: nothing for zero. */
    public @Nullable Money typed(@Nullable Activity row) {
        return row == null || row.amount().isZero() ? null : row.amount();
    }
}
