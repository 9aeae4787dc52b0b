package org.jointfund.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jointfund.fund.FundDays;
import org.jointfund.shared.FundCode;
import org.jspecify.annotations.Nullable;

/** A step somebody must take: which one, for which business key, about what ({@code country/XA}), for whom, and by when. */
public record OpenTask(
        String id,
        String step,
        String businessKey,
        @Nullable String title,
        @Nullable String assignee,
        @Nullable String about,
        @Nullable String candidates,
        Instant since,
        Instant due) {

    /** The code of the country, agency or reviewer the step is about. */
    public @Nullable String subject() {
        return about == null ? null : subject(about);
    }

    /** The code alone; empty when a step is about nothing of its own. */
    static String subject(@Nullable String about) {
        return about == null ? "" : about.substring(about.indexOf('/') + 1);
    }

    /** What the step belongs to: a case, or for a voucher the fund. */
    String owner() {
        return businessKey.split("/", 2)[0];
    }

    public FundCode fund() {
        return new FundCode(owner().split("-", 2)[0]);
    }

    /** The step without the kind of its element: {@code draftIdea}. */
    public String name() {
        return step.substring(step.indexOf('_') + 1);
    }

    /** The candidate groups any of whose members can take the step. */
    public Set<String> groups() {
        return candidates == null ? Set.of() : Set.of(candidates.split(",", -1));
    }

    public boolean hasDue() {
        return due.isBefore(Position.NEVER);
    }

    /** The day on which it is due; a row keeps its day as the midnight it begins with. */
    public LocalDate due(FundDays days) {
        return isOfEngine() ? days.of(due, fund()) : FundDays.kept(due);
    }

    /** Whether it can be claimed and given back: reviews, positions, signatures and vouchers belong to one person or capacity anyway (N6). */
    public boolean canBeClaimed() {
        return isOfEngine() && candidates != null;
    }

    private boolean isOfEngine() {
        return step.startsWith("userTask_");
    }

    /** Where a page that ends with this step continues. */
    public Position position() {
        return new Position(due, id);
    }
}
