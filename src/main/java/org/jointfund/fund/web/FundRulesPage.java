package org.jointfund.fund.web;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointfund.fund.DaySteps;
import org.jointfund.fund.EligibilityRule;
import org.jointfund.fund.HolderNames;
import org.jointfund.fund.Holiday;
import org.jointfund.fund.Label;
import org.jointfund.fund.Mark;
import org.jointfund.fund.Rule;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.Rules;
import org.jointfund.fund.Scope;
import org.jointfund.fund.Seat;
import org.jointfund.fund.Setting;
import org.jointfund.shared.Share;

/** A fund's rules as the page prints them: a text for every value, its mark and its source. */
record FundRulesPage(RuleSet rules, int present, HolderNames names, Locale locale) {

    private static final Set<String> KEPT =
            Rules.all().stream().filter(rule -> !rule.inForce()).map(Rule::key).collect(Collectors.toSet());

    /** One value, in one or more parts; {@code key} names the message that says what it is. */
    record Line(String key, List<Part> value, Mark mark, String source) {}

    /** A value, and the message that writes it. */
    record Part(String message, Object value) {}

    public String fund() {
        return in(rules.fund().name());
    }

    /** Whether a decision with its file can pass the rule or the release test (D14). */
    public boolean waivable(String guard) {
        return rules.fund().waivable().contains(guard);
    }

    /** Whether a rule asks the same of programmes of every scope. */
    public boolean everywhere(EligibilityRule rule) {
        return rule.scopes().containsAll(Set.of(Scope.values()));
    }

    public boolean older() {
        return rules.version() != present;
    }

    /** A table of values; {@code name} names the message of its caption. */
    record Table(String name, List<Line> lines) {}

    public List<Table> tables() {
        return List.of(
                new Table("values", values()), new Table("tranches", tranches()), new Table("committee", committee()));
    }

    private List<Line> values() {
        return rules.settings().entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Line> tranches() {
        var plan = rules.tranches();
        return List.of(
                line("tranches.split", plan.split()),
                line("tranches.threshold", plan.threshold()),
                line("tranches.thresholdScope", plan.thresholdScope()),
                line("tranches.minimumDaysToEnd", plan.minimumDaysToEnd()),
                line("tranches.claimAlertMonths", plan.claimAlertMonths()),
                line("tranches.releaseOrder", plan.releaseOrder()));
    }

    private List<Line> committee() {
        var committee = rules.committee();
        return List.of(
                line("committee.rule", committee.rule()),
                line("committee.quorumShare", committee.quorum().share()),
                line("committee.presidingOfficer", committee.quorum().presidingOfficer()),
                line("committee.everyGroup", committee.quorum().everyGroup()),
                line("review.passMark", rules.scoring().passMark()),
                line("review.spread", rules.scoring().spread()));
    }

    /** Whether the value is only written down so far. */
    public boolean onlyKept(Line line) {
        return KEPT.contains(line.key());
    }

    public String in(Label label) {
        return label.in(locale);
    }

    /** The name of the seat's group; empty for who presides. */
    public String group(Seat seat) {
        return rules.committee().groups().stream()
                .filter(group -> group.code().equals(seat.group()))
                .map(group -> in(group.name()))
                .findFirst()
                .orElse("");
    }

    public String holder(Seat seat) {
        return names.of(seat, locale);
    }

    public List<Holiday> holidays() {
        return List.copyOf(rules.calendar().holidays().values());
    }

    private Line line(String key, Setting<?> setting) {
        return new Line(key, parts(setting.value()), setting.mark(), setting.source());
    }

    private List<Part> parts(Object value) {
        if (value instanceof DaySteps steps) {
            return parts(steps.days());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::part).toList();
        }
        return List.of(part(value));
    }

    private Part part(Object value) {
        if (value instanceof Share share) {
            return new Part("percent", share);
        }
        if (value instanceof MonthDay day) {
            return new Part("number", day.format(DateTimeFormatter.ofPattern("d MMMM", locale)));
        }
        return new Part(value instanceof Enum<?> || value instanceof Boolean ? "word." + value : "number", value);
    }
}
