package org.jointfund.programme;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Problem;

/** What the agencies say in their idea (rulebook 5.1 after A2), and who last saved which part. */
public record Idea(
        IdeaPartners partners,
        IdeaPlace place,
        IdeaContent content,
        IdeaMoney money,
        IdeaMarkers markers,
        Map<IdeaPart, Saved> saved) {

    /** The nth time a part was saved, by whom and when. */
    public record Saved(int version, PersonId by, Instant at) {}

    public Idea {
        saved = Map.copyOf(saved);
    }

    /** An idea nobody has saved yet says what its draft was started with. */
    public static Idea empty(Programme programme) {
        return new Idea(
                IdeaPartners.of(programme.convenor()),
                IdeaPlace.of(programme.title()),
                IdeaContent.EMPTY,
                IdeaMoney.EMPTY,
                IdeaMarkers.EMPTY,
                Map.of());
    }

    /** The money for the agencies that take part now, whoever it was entered for. */
    @Override
    public IdeaMoney money() {
        return money.among(partners.agencies());
    }

    /** The same idea with one part replaced. */
    public Idea with(IdeaSection section) {
        return new Idea(
                section instanceof IdeaPartners part ? part : partners,
                section instanceof IdeaPlace part ? part : place,
                section instanceof IdeaContent part ? part : content,
                section instanceof IdeaMoney part ? part : money,
                section instanceof IdeaMarkers part ? part : markers,
                saved);
    }

    public Idea savedAs(Map<IdeaPart, Saved> versions) {
        return new Idea(partners, place, content, money, markers, versions);
    }

    public IdeaSection section(IdeaPart part) {
        return switch (part) {
            case PARTNERS -> partners;
            case PLACE -> place;
            case CONTENT -> content;
            case MONEY -> money();
            case MARKERS -> markers;
        };
    }

    /** How often a part was saved: the version an edit starts from, 0 before the first. */
    public int version(IdeaPart part) {
        Saved last = saved.get(part);
        return last == null ? 0 : last.version();
    }

    /** Everything the parts still miss, part by part; the field names its part: {@code place.countries}. */
    public List<Problem> gaps() {
        return Arrays.stream(IdeaPart.values())
                .flatMap(part -> section(part).gaps().stream()
                        .map(gap -> new Problem(part.path() + "." + gap.field(), gap.key(), gap.args())))
                .toList();
    }
}
