package org.jointfund.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Period;
import org.jointfund.shared.Share;

/**
 * What the signature page, budget and tranche annex of a joint programme document says (D4, rulebook 5.2 and 5.4.1):
 * amounts in US$, each agency's budget in the eight UNSDG categories (4.4), its tranches adding up to its budget.
 */
public record FundingAgreement(
        Fund fund,
        Programme programme,
        List<Party> parties,
        List<Outcome> outcomes,
        List<Tranche> tranches,
        List<String> conditions,
        List<Signatory> signatories) {

    public static final int CATEGORIES = 8;
    private static final int WIDEST_UPRIGHT = 5;

    public FundingAgreement {
        parties = List.copyOf(parties);
        outcomes = List.copyOf(outcomes);
        tranches = List.copyOf(tranches);
        conditions = List.copyOf(conditions);
        signatories = List.copyOf(signatories);
        for (int party = 0; party < parties.size(); party++) {
            requireTranchesAddUp(parties.get(party), party, tranches);
        }
    }

    private static void requireTranchesAddUp(Party party, int index, List<Tranche> tranches) {
        Money paid = Money.sum(
                tranches.stream().map(tranche -> tranche.amounts().get(index)).toList());
        if (!paid.equals(party.total())) {
            throw new IllegalArgumentException(
                    "The tranches of %s add up to %s, its budget is %s".formatted(party.agency(), paid, party.total()));
        }
    }

    /** The fund on whose behalf the administrative agent passes the money through, and how it words its agreements (D4). */
    public record Fund(
            FundCode code, String name, String administrativeAgent, String title, String subtitle, String standing) {

        /** What was issued before funds worded it themselves is read without their words. */
        public Fund {
            title = Objects.requireNonNullElse(title, "");
            subtitle = Objects.requireNonNullElse(subtitle, "");
            standing = Objects.requireNonNullElse(standing, "");
        }
    }

    /** The joint programme as approved; duration in months from the first transfer (rulebook 2.9.7). */
    public record Programme(
            CaseNumber number,
            String title,
            List<String> countries,
            String thematicArea,
            List<String> objectives,
            int months,
            Optional<Period> planned,
            String decision,
            LocalDate approvedOn) {}

    /** How far a memorandum of understanding is. */
    public enum Memorandum {
        SIGNED,
        IN_PROCESS
    }

    /** A participating organisation, its memorandum with the day it was signed where recorded, its budget by category 1 to 8 in order. */
    public record Party(
            AgencyCode agency,
            String name,
            boolean convening,
            Memorandum mou,
            Optional<LocalDate> mouSignedOn,
            List<Money> budget) {

        public Party {
            mou = Objects.requireNonNullElse(mou, Memorandum.SIGNED);
            budget = List.copyOf(budget);
            if (budget.size() != CATEGORIES) {
                throw new IllegalArgumentException("A budget has eight categories, not " + budget.size());
            }
        }

        public Money direct() {
            return Money.sum(budget.subList(0, CATEGORIES - 1));
        }

        public Money total() {
            return Money.sum(budget);
        }
    }

    /** What each party, in the order of the parties, spends on one outcome of the results framework (rulebook 5.2 D3). */
    public record Outcome(String statement, List<Money> amounts) {

        public Outcome {
            amounts = List.copyOf(amounts);
        }

        public Money total() {
            return Money.sum(amounts);
        }
    }

    /** One instalment: its share of the whole, each party's amount in the order of the parties, and when it is released. */
    public record Tranche(int number, Share share, List<Money> amounts, String release) {

        public Tranche {
            amounts = List.copyOf(amounts);
        }

        public Money total() {
            return Money.sum(amounts);
        }
    }

    /** In what capacity somebody signs (rulebook 2.8.1); the chair signs last (F2). */
    public enum Capacity {
        AGENCY,
        GOVERNMENT,
        COORDINATOR,
        CHAIR
    }

    /** How a signature was given: in the application, on a paper page, or by a government's letter in its place (F2). */
    public enum Way {
        HERE,
        PAPER,
        LETTER
    }

    /** Who signs for whom; how and when once signed. */
    public record Signatory(
            Capacity capacity,
            String organization,
            String name,
            String title,
            Optional<Way> way,
            Optional<Instant> signedAt) {

        /** Whether the hour is known too: on paper only the day is. */
        public boolean toTheHour() {
            return way.filter(Way.HERE::equals).isPresent();
        }

        boolean signsFor(Signatory other) {
            return capacity == other.capacity && organization.equals(other.organization);
        }
    }

    /** The same agreement with its signatures in place of the empty boxes. */
    FundingAgreement signedBy(List<Signatory> signed) {
        return new FundingAgreement(fund, programme, parties, outcomes, tranches, conditions, signed);
    }

    /** The signatories named here for whom no signature is among those given; no government once enough of them have signed. */
    List<Signatory> missingFrom(List<Signatory> signed, int governmentsNeeded) {
        boolean enough = governments(signed) >= governmentsNeeded;
        return signatories.stream()
                .filter(named -> !(enough && named.capacity() == Capacity.GOVERNMENT))
                .filter(named -> signed.stream()
                        .noneMatch(one -> one.signsFor(named) && one.signedAt().isPresent()))
                .toList();
    }

    private static long governments(List<Signatory> signed) {
        return signed.stream()
                .filter(one ->
                        one.capacity() == Capacity.GOVERNMENT && one.signedAt().isPresent())
                .count();
    }

    /** Each party's amount in a category; categories count from 1. */
    public List<Money> ofCategory(int category) {
        return parties.stream().map(party -> party.budget().get(category - 1)).toList();
    }

    public Money categoryTotal(int category) {
        return Money.sum(ofCategory(category));
    }

    /** What a party, by its place, receives in each tranche. */
    public List<Money> instalments(int party) {
        return tranches.stream().map(tranche -> tranche.amounts().get(party)).toList();
    }

    /** Whether the budget has more columns than a page holds upright. */
    public boolean wide() {
        return parties.size() > WIDEST_UPRIGHT;
    }

    /** The numbers of the direct categories, 1 to 7. */
    public List<Integer> directCategories() {
        return IntStream.range(1, CATEGORIES).boxed().toList();
    }

    public Money direct() {
        return Money.sum(parties.stream().map(Party::direct).toList());
    }

    public Money total() {
        return Money.sum(parties.stream().map(Party::total).toList());
    }
}
