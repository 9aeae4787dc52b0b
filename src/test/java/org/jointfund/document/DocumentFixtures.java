package org.jointfund.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointfund.document.FundingAgreement.Capacity;
import org.jointfund.document.FundingAgreement.Fund;
import org.jointfund.document.FundingAgreement.Party;
import org.jointfund.document.FundingAgreement.Programme;
import org.jointfund.document.FundingAgreement.Signatory;
import org.jointfund.document.FundingAgreement.Tranche;
import org.jointfund.document.FundingAgreement.Way;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Period;
import org.jointfund.shared.Share;

/** A fictitious agreement of four agencies over US$ 2,000,000.00. */
public final class DocumentFixtures {

    public static final CaseNumber NUMBER = new CaseNumber("MIG00-2026-0042");
    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final List<String> TREES =
            List.of("Alder", "Birch", "Cedar", "Elm", "Fir", "Hazel", "Larch", "Maple", "Oak");

    private DocumentFixtures() {}

    public static FundingAgreement anAgreement() {
        return anAgreement("700000.00", "610000.00", "390000.00", "300000.00");
    }

    public static FundingAgreement anAgreement(String... totals) {
        List<Party> parties = IntStream.range(0, totals.length)
                .mapToObj(i -> party(i, Money.usd(totals[i])))
                .toList();
        return new FundingAgreement(
                new Fund(
                        new FundCode("MIG00"),
                        "Start-up Fund for Safe, Orderly and Regular Migration",
                        "Multi-Partner Trust Fund Office",
                        "Joint Programme Document",
                        "Signature page, budget and tranche annex",
                        "It creates no obligation beyond those instruments."),
                aProgramme(),
                parties,
                List.of(),
                tranches(parties),
                List.of(
                        "Before the first transfer, Agency Birch files the endorsement of the local authority of the port district.",
                        "The risk register is reviewed with the interim report of the first year."),
                signatories(parties));
    }

    /** The same, half of each budget spent on either of two outcomes. */
    public static FundingAgreement onTwoOutcomes(FundingAgreement agreement) {
        List<Money> half = agreement.parties().stream()
                .map(party -> party.total().times(Share.percent(50)))
                .toList();
        return new FundingAgreement(
                agreement.fund(),
                agreement.programme(),
                agreement.parties(),
                List.of(
                        new FundingAgreement.Outcome("Workers pay no fees for their recruitment", half),
                        new FundingAgreement.Outcome("يعمل المهاجرون في ظروف لائقة", half)),
                agreement.tranches(),
                agreement.conditions(),
                agreement.signatories());
    }

    private static Programme aProgramme() {
        return new Programme(
                NUMBER,
                "Safe journeys: recruitment without fees between Northland and Southland",
                List.of("Northland (fictitious)", "Southland (fictitious)"),
                "Facilitating regular migration, decent work and the positive development effects of human mobility",
                List.of(
                        "5. Enhance availability and flexibility of pathways for regular migration",
                        "6. Facilitate fair and ethical recruitment and safeguard conditions that ensure decent work"),
                36,
                Optional.of(new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2029, 12, 31))),
                "SC-2026-03/2",
                LocalDate.of(2026, 11, 9));
    }

    private static Party party(int index, Money total) {
        Money indirect = Money.ofCents(total.cents() * 7 / 107);
        Money direct = total.minus(indirect);
        List<Money> six = IntStream.of(3100, 600, 400, 1900, 800, 1700)
                .mapToObj(part -> direct.times(new Share(part)))
                .toList();
        Money other = direct.minus(Money.sum(six));
        String name = TREES.get(index);
        return new Party(
                new AgencyCode(name.toUpperCase(Locale.ROOT)),
                "Agency " + name + " (fictitious)",
                index == 0,
                index == 3 ? FundingAgreement.Memorandum.IN_PROCESS : FundingAgreement.Memorandum.SIGNED,
                index >= 2 ? Optional.empty() : Optional.of(LocalDate.of(2019, 5, 7 + index)),
                Stream.of(six, List.of(other, indirect)).flatMap(List::stream).toList());
    }

    private static List<Tranche> tranches(List<Party> parties) {
        List<Money> first = parties.stream()
                .map(party -> party.total().times(Share.percent(70)))
                .toList();
        List<Money> second = IntStream.range(0, parties.size())
                .mapToObj(i -> parties.get(i).total().minus(first.get(i)))
                .toList();
        return List.of(
                new Tranche(1, Share.percent(70), first, "once this document is signed by all."),
                new Tranche(
                        2,
                        Share.percent(30),
                        second,
                        "when at least 75% of the first tranche is spent or committed by the organizations combined, and every report due is filed."));
    }

    private static List<Signatory> signatories(List<Party> parties) {
        Stream<Signatory> agencies = parties.stream()
                .map(party -> signatory(Capacity.AGENCY, party.name(), "Signatory of " + party.name(), "Director"));
        Stream<Signatory> others = Stream.of(
                signatory(
                        Capacity.GOVERNMENT,
                        "Ministry of Labour of Northland (fictitious)",
                        "Authority of Northland",
                        "Permanent Secretary"),
                signatory(
                        Capacity.GOVERNMENT,
                        "وزارة الداخلية في ساوثلاند (بلد خيالي)",
                        "Authority of Southland",
                        "Secretary of State"),
                signatory(
                        Capacity.COORDINATOR,
                        "United Nations in Northland",
                        "Coordinator of Northland",
                        "Resident Coordinator"),
                signatory(Capacity.CHAIR, "Steering Committee", "Chair", "Chair"));
        return Stream.concat(agencies, others).toList();
    }

    private static Signatory signatory(Capacity capacity, String organization, String name, String title) {
        return new Signatory(capacity, organization, name, title, Optional.empty(), Optional.empty());
    }

    /** The same signatories, each having signed an hour after the one before. */
    public static List<Signatory> signed(FundingAgreement agreement) {
        return IntStream.range(0, agreement.signatories().size())
                .mapToObj(i -> signedAt(agreement.signatories().get(i), NOON.plusSeconds(3600L * i)))
                .toList();
    }

    private static Signatory signedAt(Signatory one, Instant at) {
        return new Signatory(
                one.capacity(), one.organization(), one.name(), one.title(), Optional.of(way(one)), Optional.of(at));
    }

    private static Way way(Signatory one) {
        return switch (one.capacity()) {
            case GOVERNMENT -> Way.LETTER;
            case COORDINATOR -> Way.PAPER;
            default -> Way.HERE;
        };
    }

    public static FundingAgreements.Sheet forSignature(FundingAgreement agreement) {
        return new FundingAgreements.Sheet(agreement, Optional.empty());
    }

    public static FundingAgreements.Sheet executed(FundingAgreement agreement) {
        return new FundingAgreements.Sheet(
                agreement.signedBy(signed(agreement)), Optional.of(ContentHash.of(new byte[] {1, 2, 3})));
    }

    public static Info anInfo(Locale language) {
        return new Info(
                "Joint Programme Document " + NUMBER,
                "Start-up Fund for Safe, Orderly and Regular Migration",
                "Safe journeys",
                language,
                NOON,
                new VerificationCode("7KQM2XWD9RTA"));
    }
}
