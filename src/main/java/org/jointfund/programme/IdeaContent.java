package org.jointfund.programme;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jointfund.shared.Problem;

/** Why and with what result: problem, summary, one to four outcomes (one a line), people reached, consultation, exit, exchange, request. */
public record IdeaContent(
        @Prose String problem,
        @Prose(max = 1_500) String summary,
        @Prose(max = 4_000) String outcomes,
        @Prose(max = 4_000) String targetGroups,
        @Size(max = 20) List<Stakeholder> stakeholders,
        @Prose(max = 4_000) String consultation,
        @Prose String exit,
        @Prose(max = 4_000) String exchange,
        @Prose(max = 500) String request,
        @Prose(max = 4_000) String similar)
        implements IdeaSection {

    private static final int MOST_OUTCOMES = 4;
    static final IdeaContent EMPTY = new IdeaContent("", "", "", "", List.of(), "", "", "", "", "");

    public IdeaContent {
        problem = Lines.orEmpty(problem);
        summary = Lines.orEmpty(summary);
        outcomes = Lines.orEmpty(outcomes);
        targetGroups = Lines.orEmpty(targetGroups);
        stakeholders = Lines.orNone(stakeholders);
        consultation = Lines.orEmpty(consultation);
        exit = Lines.orEmpty(exit);
        exchange = Lines.orEmpty(exchange);
        request = Lines.orEmpty(request);
        similar = Lines.orEmpty(similar);
    }

    public List<String> outcomeList() {
        return Lines.of(outcomes);
    }

    /** Whether it says who was consulted and how (rulebook E12). */
    public boolean consulted() {
        return !stakeholders.isEmpty() && !consultation.isBlank();
    }

    @Override
    public IdeaPart part() {
        return IdeaPart.CONTENT;
    }

    @Override
    public List<Problem> gaps() {
        return new Gaps()
                .text("problem", problem)
                .text("summary", summary)
                .text("outcomes", outcomes)
                .unless(outcomeList().size() <= MOST_OUTCOMES, "outcomes", "idea.tooManyOutcomes", MOST_OUTCOMES)
                .text("targetGroups", targetGroups)
                .some("stakeholders", stakeholders)
                .text("consultation", consultation)
                .text("exit", exit)
                .list();
    }
}
