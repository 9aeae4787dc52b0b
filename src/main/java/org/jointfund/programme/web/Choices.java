package org.jointfund.programme.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointfund.fund.Call;
import org.jointfund.fund.Countries;
import org.jointfund.fund.Country;
import org.jointfund.fund.ReferenceLists;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.ThematicArea;
import org.jointfund.partner.Organisation;
import org.jointfund.partner.Organisations;
import org.jointfund.programme.AnsweredCalls;
import org.jointfund.programme.Programme;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.FundCode;
import org.springframework.stereotype.Component;

/** What forms offer and pages name: agencies, countries, areas, objectives and targets, in the reader's language. */
@Component
class Choices {

    private final Countries countries;
    private final ReferenceLists lists;
    private final Organisations organisations;
    private final AnsweredCalls calls;
    private final Words words;

    Choices(Countries countries, ReferenceLists lists, Organisations organisations, AnsweredCalls calls, Words words) {
        this.countries = countries;
        this.lists = lists;
        this.organisations = organisations;
        this.calls = calls;
        this.words = words;
    }

    /** The calls to choose from, and answering none where the fund takes ideas at any time; nothing while there is no call. */
    List<Option> calls(Programme programme, RuleSet rules) {
        List<Call> offered = calls.choices(programme);
        if (offered.isEmpty()) {
            return List.of();
        }
        Stream<Option> none =
                rules.calls().rolling().value() ? Stream.of(new Option("", words.get("idea.noCall"))) : Stream.empty();
        return Stream.concat(none, offered.stream().map(call -> new Option(call.code(), call(call))))
                .toList();
    }

    /** The call by its name and days; its code where the fund no longer has it. */
    String call(Programme programme, String code) {
        return calls.of(programme, code).map(this::call).orElse(code);
    }

    private String call(Call call) {
        return words.get("idea.call", words.in(call.name()), words.day(call.opensOn()), words.day(call.closesOn()));
    }

    List<Option> agencies(FundCode fund) {
        return organisations.participating(fund).stream()
                .map(agency -> new Option(agency.code().value(), agency.name()))
                .toList();
    }

    String agency(AgencyCode code) {
        return organisations.find(code).map(Organisation::name).orElse(code.value());
    }

    /** The names of agencies by code; unknown codes are left out. */
    Map<AgencyCode, String> names(Collection<AgencyCode> codes) {
        return organisations.names(codes);
    }

    String country(CountryCode code) {
        return countries.find(code).map(Country::name).map(words::in).orElse(code.value());
    }

    /** The names of the countries of a case, with their footnotes. */
    List<String> cited(List<CountryCode> codes) {
        return codes.stream()
                .map(code -> countries
                        .find(code)
                        .map(country -> country.cited(Words.locale()))
                        .orElse(code.value()))
                .toList();
    }

    List<Option> countries() {
        return countries.all().stream().map(this::option).toList();
    }

    /** By region; those in which something is chosen stand open. */
    List<Option.Group> countriesByRegion(Collection<CountryCode> chosen) {
        return lists.regions().stream()
                .filter(region -> region.parent().isEmpty())
                .map(region -> new Option.Group(
                        words.in(region.name()),
                        countries.all().stream()
                                .filter(country -> country.region().equals(region.code()))
                                .map(this::option)
                                .toList(),
                        chosen.stream()
                                .flatMap(code -> countries.find(code).stream())
                                .anyMatch(country -> country.region().equals(region.code()))))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    private Option option(Country country) {
        return new Option(country.code().value(), words.in(country.name()));
    }

    List<Option> regions() {
        return lists.regions().stream()
                .map(region -> new Option(region.code(), words.in(region.name())))
                .toList();
    }

    String region(String code) {
        return lists.region(code).map(region -> words.in(region.name())).orElse(code);
    }

    List<Option> areas(RuleSet rules) {
        return rules.areas().stream()
                .map(area -> new Option(String.valueOf(area.number()), area.number() + ". " + words.in(area.title())))
                .toList();
    }

    String area(RuleSet rules, int number) {
        return rules.areas().stream()
                .filter(area -> area.number() == number)
                .map(area -> area.number() + ". " + words.in(area.title()))
                .findFirst()
                .orElse("");
    }

    /** The fund's objectives under their thematic areas. */
    List<Option.Group> objectives(RuleSet rules, Collection<Integer> chosen) {
        return rules.areas().stream()
                .map(area -> new Option.Group(
                        words.in(area.title()),
                        objectives(rules, area),
                        chosen.stream().anyMatch(area::holds)))
                .toList();
    }

    private List<Option> objectives(RuleSet rules, ThematicArea area) {
        return rules.objectives().stream()
                .filter(objective -> area.holds(objective.number()))
                .map(objective -> new Option(
                        String.valueOf(objective.number()), objective.number() + ". " + words.in(objective.title())))
                .toList();
    }

    String objective(RuleSet rules, int number) {
        return rules.objectives().stream()
                .filter(objective -> objective.number() == number)
                .map(objective -> number + ". " + words.in(objective.title()))
                .findFirst()
                .orElse(String.valueOf(number));
    }

    /** The targets under their goals. */
    List<Option.Group> targets(Collection<String> chosen) {
        return lists.goals().stream()
                .map(goal -> new Option.Group(
                        goal.number() + ". " + words.in(goal.name()),
                        lists.targets().stream()
                                .filter(target -> target.goal() == goal.number())
                                .map(target -> new Option(target.code(), target.code() + " " + words.in(target.text())))
                                .toList(),
                        chosen.stream().anyMatch(code -> code.startsWith(goal.number() + "."))))
                .toList();
    }

    String target(String code) {
        return lists.target(code)
                .map(target -> code + " " + words.in(target.text()))
                .orElse(code);
    }
}
