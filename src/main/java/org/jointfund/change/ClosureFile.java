package org.jointfund.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointfund.change.AgencyClosure.State;
import org.jointfund.programme.Programme;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.Problem;

/** Everything a programme's closure rests on. */
public record ClosureFile(
        Programme programme,
        Optional<ClosureDates> dates,
        List<AgencyClosure> agencies,
        List<FinalNarrative> narratives,
        List<NarrativeCheck> narrativeChecks) {

    public ClosureFile {
        agencies = List.copyOf(agencies);
        narratives = List.copyOf(narratives);
        narrativeChecks = List.copyOf(narrativeChecks);
    }

    public AgencyClosure agency(AgencyCode agency) {
        return agencies.stream()
                .filter(one -> one.agency().equals(agency))
                .findFirst()
                .orElseThrow(() -> new NotFound("agency", agency.value()));
    }

    public Optional<FinalNarrative> narrative() {
        return narratives.stream().reduce((earlier, later) -> later);
    }

    /** What was found on the latest attempt. */
    public Optional<NarrativeCheck> narrativeCheck() {
        return narrative().flatMap(latest -> narrativeChecks.stream()
                .filter(check -> check.attempt() == latest.attempt())
                .findFirst());
    }

    public boolean isNarrativeSubmitted() {
        return narrative().isPresent() && narrativeCheck().isEmpty();
    }

    public boolean isNarrativeAccepted() {
        return narrativeCheck().filter(NarrativeCheck::accepted).isPresent();
    }

    /** What is still missing before the programme can close financially (10.2 rows 19 and 20). */
    public List<Problem> missing() {
        Stream<Problem> narrative =
                isNarrativeAccepted() ? Stream.of() : Stream.of(Problem.of("closure.narrativeMissing"));
        Stream<Problem> parts = agencies.stream()
                .filter(agency -> agency.state() != State.DONE)
                .map(agency -> Problem.of(
                        "closure.missing." + agency.state(), agency.agency().value()));
        return Stream.concat(narrative, parts).toList();
    }
}
