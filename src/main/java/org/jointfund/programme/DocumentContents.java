package org.jointfund.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;

/** Everything a programme document says at one moment, as the one who checks it reads it. */
public record DocumentContents(
        Programme programme,
        ProgrammeDocument document,
        Map<String, DocumentPart> parts,
        ResultsFramework results,
        WorkPlan workPlan,
        List<Risk> risks,
        List<Signatory> signatories,
        Budget budget,
        List<OutcomeShare> outcomes,
        Map<AgencyCode, Money> shares) {

    static Map<String, DocumentPart> byName(List<DocumentPart> parts) {
        return parts.stream().collect(Collectors.toMap(DocumentPart::name, Function.identity()));
    }

    public DocumentPart part(String name) {
        return Optional.ofNullable(parts.get(name)).orElseGet(() -> DocumentPart.untouched(programme.number(), name));
    }

    public String text(TextSection section) {
        return part(section.part()).text();
    }

    /** What the programme as a whole gives or asks for this agency, in US$. */
    public Money share(AgencyCode agency) {
        return shares.getOrDefault(agency, Money.ZERO);
    }

    /** What the agency's outcomes come to, in US$. */
    public Money ofOutcomes(AgencyCode agency) {
        return Money.sum(outcomesOf(agency).stream().map(OutcomeShare::amount).toList());
    }

    public List<OutcomeShare> outcomesOf(AgencyCode agency) {
        return outcomes.stream().filter(share -> share.agency().equals(agency)).toList();
    }

    /** The budget's programme years: a programme of 30 months has three. */
    public int years() {
        return BudgetYears.of(programme.durationMonths());
    }

    public Optional<Signatory> signatory(Signatory.Party kind, String party) {
        return signatories.stream()
                .filter(person -> person.kind() == kind && person.party().equals(party))
                .findFirst();
    }
}
