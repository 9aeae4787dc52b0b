package org.jointfund.programme.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jointfund.fund.EligibilityRule;
import org.jointfund.fund.RuleSets;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.Role;
import org.jointfund.programme.Exemption;
import org.jointfund.programme.Exemptions;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.WaivableGuards;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Page;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the register of exceptions into words. */
@Component
class ExemptionPages {

    private final Exemptions exemptions;
    private final WaivableGuards guards;
    private final RuleSets ruleSets;
    private final Holders holders;
    private final Words words;

    ExemptionPages(Exemptions exemptions, WaivableGuards guards, RuleSets ruleSets, Holders holders, Words words) {
        this.exemptions = exemptions;
        this.guards = guards;
        this.ruleSets = ruleSets;
        this.holders = holders;
        this.words = words;
    }

    /** An entry as the register shows it. */
    record Row(CaseNumber number, String guard, String decision, String reason, String file, String at, String by) {}

    List<Row> of(Programme programme) {
        return rows(exemptions.of(programme.number()));
    }

    /** A page of the register; {@code next} is the value of {@code before} for the following one. */
    record Entries(List<Row> entries, @Nullable String next) {}

    /** The entries of the funds this person works for, newest first. */
    Entries register(Actor reader, @Nullable Long before) {
        var funds = reader.assignments().stream().map(Assignment::fund).collect(Collectors.toCollection(TreeSet::new));
        Page<Exemption> page = exemptions.of(funds, before);
        return new Entries(rows(page.rows()), page.next());
    }

    private List<Row> rows(List<Exemption> entries) {
        Map<PersonId, String> names = holders.names(
                entries.stream().map(Exemption::recordedBy).distinct().toList());
        return entries.stream()
                .map(entry -> row(entry, names.getOrDefault(entry.recordedBy(), "")))
                .toList();
    }

    private Row row(Exemption exemption, String by) {
        return new Row(
                exemption.number(),
                guard(exemption.number(), exemption.guard()),
                exemption.decision(),
                exemption.reason(),
                "/documents/" + exemption.fileId(),
                words.day(exemption.grantedAt(), exemption.number().fund()),
                by);
    }

    /** What an officer can still have passed. */
    List<Option> passable(Programme programme, Actor reader) {
        return reader.is(programme.fund(), Role.SECRETARIAT_OFFICER)
                ? guards.of(programme).stream()
                        .map(guard -> new Option(guard, guard(programme.number(), guard)))
                        .toList()
                : List.of();
    }

    /** Where an officer can have a case go on that is over. */
    Optional<ProgrammeStatus> reopensAs(Programme programme, Actor reader) {
        return reader.is(programme.fund(), Role.SECRETARIAT_OFFICER) ? guards.reopensAs(programme) : Optional.empty();
    }

    private String guard(CaseNumber number, String guard) {
        if (guard.startsWith("TRANCHE-")) {
            String[] parts = guard.substring("TRANCHE-".length()).split("\\.", 2);
            return words.get("exemption.guard." + parts[1], Integer.parseInt(parts[0]));
        }
        return guard.equals(Exemption.REOPENED) ? words.get("exemption.reopened") : rule(number, guard);
    }

    private String rule(CaseNumber number, String id) {
        return ruleSets.current(number.fund()).eligibility().stream()
                .filter(rule -> rule.id().equals(id))
                .map(EligibilityRule::message)
                .map(message -> id + ". " + words.get(message))
                .findFirst()
                .orElse(id);
    }
}
