package org.jointfund.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jointfund.fund.Scope;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.Problem;
import org.jspecify.annotations.Nullable;

/** Where and what: title, countries and region, thematic areas, objectives, SDG targets, start and months, the authorities engaged (one a line), and the call it answers by its code, if any. */
public record IdeaPlace(
        @NotBlank @Prose(max = 150) String title,
        @NotNull Scope scope,
        @Size(max = 60) List<CountryCode> countries,
        @Nullable Integer primaryArea,
        @Size(max = 60) List<Integer> objectives,
        @Size(max = 200) List<@Size(max = 10) String> sdgTargets,
        @Prose(max = 1_000) String frameworkOutcome,
        @Nullable @Min(1) @Max(120) Integer durationMonths,
        @Prose(max = 4_000) String lineEntities,
        @Prose(max = 4_000) String localAuthorities,
        @Size(max = 8) String region,
        @Size(max = 60) List<Integer> secondaryAreas,
        @Size(max = 60) List<Integer> otherObjectives,
        @Nullable LocalDate plannedStart,
        @Size(max = 40) String call)
        implements IdeaSection {

    public IdeaPlace {
        title = Lines.orEmpty(title).strip();
        countries = Lines.orNone(countries);
        objectives = Lines.orNone(objectives);
        sdgTargets = Lines.orNone(sdgTargets);
        frameworkOutcome = Lines.orEmpty(frameworkOutcome);
        lineEntities = Lines.orEmpty(lineEntities);
        localAuthorities = Lines.orEmpty(localAuthorities);
        region = Lines.orEmpty(region);
        secondaryAreas = Lines.orNone(secondaryAreas);
        otherObjectives = Lines.orNone(otherObjectives);
        call = Lines.orEmpty(call);
    }

    static IdeaPlace of(String title) {
        return new IdeaPlace(
                title,
                Scope.COUNTRY,
                List.of(),
                null,
                List.of(),
                List.of(),
                "",
                null,
                "",
                "",
                "",
                List.of(),
                List.of(),
                null,
                "");
    }

    /** The ministries and offices of government engaged (rulebook E11). */
    public List<String> lineEntityList() {
        return Lines.of(lineEntities);
    }

    public List<String> localAuthorityList() {
        return Lines.of(localAuthorities);
    }

    @Override
    public IdeaPart part() {
        return IdeaPart.PLACE;
    }

    @Override
    public List<Problem> gaps() {
        return new Gaps()
                .unless(enoughCountries(), "countries", "idea.missing.countries." + scope)
                .unless(primaryArea != null, "primaryArea", "idea.missing.primaryArea")
                .some("objectives", objectives)
                .some("sdgTargets", sdgTargets)
                .unless(
                        scope != Scope.COUNTRY || !frameworkOutcome.isBlank(),
                        "frameworkOutcome",
                        "idea.missing.frameworkOutcome")
                .unless(durationMonths != null, "durationMonths", "idea.missing.durationMonths")
                .unless(
                        scope == Scope.GLOBAL || !lineEntityList().isEmpty(),
                        "lineEntities",
                        "idea.missing.lineEntities")
                .list();
    }

    private boolean enoughCountries() {
        return switch (scope) {
            case COUNTRY -> countries.size() == 1;
            case MULTI_COUNTRY -> countries.size() > 1;
            case REGIONAL -> !countries.isEmpty();
            case GLOBAL -> true;
        };
    }
}
