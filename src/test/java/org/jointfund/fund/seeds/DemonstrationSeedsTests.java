package org.jointfund.fund.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.fund.Seat;
import org.jointfund.shared.FundCode;
import org.junit.jupiter.api.Test;

/** The demonstration is openly fictitious, and real programmes show real facts only (N26, N27, W2, W3). */
class DemonstrationSeedsTests {

    private final SeedFolder seeds = SeedFixtures.seeds(true);

    @Test
    void inventedCountriesAgenciesAndDonorsSaySo() {
        assertThat(column("demo/countries.csv", "name_en")).hasSize(8).allMatch(name -> name.endsWith("(fictitious)"));
        assertThat(column("demo/organisations.csv", "name")).hasSize(6).allMatch(name -> name.endsWith("(fictitious)"));
        assertThat(column("reference/countries.csv", "code"))
                .doesNotContainAnyElementsOf(column("demo/countries.csv", "code"));
        assertThat(column("demo/deposits.csv", "label")).containsExactly("Demonstration deposit, not a real figure");
        assertThat(column("demo/deposits.csv", "amount")).containsExactly("5000000.00");
    }

    @Test
    void theCastIsNamedByRole() {
        assertThat(column("demo/people.csv", "id"))
                .doesNotHaveDuplicates()
                .contains("secretariat-officer-1", "secretariat-officer-2", "secretariat-head", "agent-officer")
                .contains("agent-manager", "chair", "alternate-chair", "member-a1", "member-d3", "reviewer-3")
                .contains("alder-focal-point", "elm-signatory", "hazel-finance", "northland-coordinator")
                .contains("coastland-government", "donor", "auditor", "observer", "administrator");
    }

    @Test
    void everyoneActsForSomethingThereIs() {
        Set<String> scopes = new HashSet<>(column("demo/organisations.csv", "code"));
        scopes.addAll(column("demo/countries.csv", "code"));
        scopes.addAll(column("demo/donors.csv", "code"));
        assertThat(column("demo/people.csv", "roles").stream().flatMap(roles -> Arrays.stream(roles.split("\\|", -1))))
                .allSatisfy(
                        role -> assertThat(union(scopes, seats(role))).contains(role.substring(role.indexOf(':') + 1)));
    }

    @Test
    void theTwelveRealProgrammesLeaveEmptyWhatIsUnknown() {
        assertThat(column("demo/portfolio.csv", "no")).hasSize(12);
        assertThat(column("demo/portfolio.csv", "title"))
                .filteredOn(String::isEmpty)
                .hasSize(2);
        assertThat(column("demo/portfolio.csv", "budget_total"))
                .filteredOn(budget -> !budget.isEmpty())
                .hasSize(3);
        assertThat(column("demo/portfolio.csv", "agencies").stream()
                        .flatMap(list -> Arrays.stream(list.split("\\|", -1))))
                .allSatisfy(agency -> assertThat(union(Set.of(""), column("reference/organisations.csv", "code")))
                        .contains(agency));
    }

    @Test
    void aDonorWithoutAKnownAmountHasNone() {
        assertThat(column("demo/contributions.csv", "amount"))
                .filteredOn(amount -> !amount.isEmpty())
                .containsExactly("15000000", "4000000");
        assertThat(new HashSet<>(column("demo/contributions.csv", "donor"))).hasSize(15);
    }

    private List<String> seats(String role) {
        FundCode fund = new FundCode(role.substring(role.indexOf('@') + 1, role.indexOf(':')));
        return SeedFixtures.rules(fund).committee().seats().stream()
                .map(Seat::code)
                .toList();
    }

    private static Set<String> union(Set<String> known, List<String> more) {
        return Stream.of(known.stream(), more.stream(), Stream.of(""))
                .flatMap(all -> all)
                .collect(Collectors.toSet());
    }

    private List<String> column(String file, String column) {
        return seeds.list(file).stream().map(row -> row.text(column)).toList();
    }
}
