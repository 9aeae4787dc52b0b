package org.jointfund.fund.seeds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jointfund.fund.Calls;
import org.jointfund.fund.Committee;
import org.jointfund.fund.Fund;
import org.jointfund.fund.Label;
import org.jointfund.fund.Objective;
import org.jointfund.fund.RefundFloor;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.Setting;
import org.jointfund.fund.Words;
import org.jointfund.shared.AgencyCode;

/** Puts a fund's files together into its rule set. */
final class RuleSetReader {

    private static final List<String> WORDS = List.of(
            "position.NO_OBJECTION",
            "position.NO_OBJECTION_WITH_COMMENT",
            "position.OBJECTION",
            "position.NOT_TAKING_PART",
            "committee",
            "administrativeAgent",
            "agreement.title",
            "agreement.subtitle",
            "agreement.standing",
            "statement.title");

    private final Lists lists;

    RuleSetReader(Lists lists) {
        this.lists = lists;
    }

    RuleSet read(FundFiles files, int version) {
        noOtherFile(files);
        Fund fund = fund(files);
        List<Objective> objectives = lists.objectives(files.file("fund.yaml").get("objectives"));
        Committee committee = new CommitteeReader(files).committee();
        return new RuleSet(
                fund,
                version,
                files.hash(),
                RulesReader.settings(files.file("rules.yaml")),
                AppraisalReader.eligibility(files.file("eligibility.yaml")),
                AppraisalReader.scoring(files.file("scoring.yaml")),
                objectives,
                AreasReader.areas(files.file("areas.yaml"), objectives),
                files.find("calls.yaml").map(CallsReader::calls).orElse(Calls.NONE),
                committee,
                CalendarReader.calendar(files.file("calendar.yaml")),
                TranchesReader.plan(files.file("tranches.yaml")),
                floors(files.file("refund-floors.yaml")),
                StatementReader.layout(files.file("statement.yaml")),
                words(files.file("words.yaml"), committee));
    }

    private static void noOtherFile(FundFiles files) {
        files.texts().keySet().stream()
                .filter(name -> !FundFiles.NAMES.contains(name))
                .forEach(name -> {
                    throw new ConfigurationMistake(
                            "seeds/funds/" + files.fund() + "/" + name, 0, name, "This file is not known here.");
                });
    }

    private static Fund fund(FundFiles files) {
        Entry file = files.file("fund.yaml")
                .only("name", "shortName", "demonstration", "objectives", "languages", "waivable");
        return new Fund(
                files.fund(),
                Values.label(file.get("name")),
                Values.label(file.get("shortName")),
                Values.yes(file.get("demonstration")),
                file.get("objectives").text(),
                file.find("languages").map(Values.list(Values::language)).orElse(List.of(Locale.ENGLISH)),
                file.find("waivable").map(Values.list(Values::guard)).orElse(List.of()));
    }

    private static List<RefundFloor> floors(Entry file) {
        return file.only("floors")
                .get("floors")
                .items()
                .map(RuleSetReader::floor)
                .toList();
    }

    private static RefundFloor floor(Entry item) {
        item.only("agency", "amount", "mark", "source");
        return new RefundFloor(
                new AgencyCode(item.get("agency").text()),
                new Setting<>(
                        Values.money(item.get("amount")),
                        Values.mark(item),
                        item.get("source").text()));
    }

    private static Words words(Entry file, Committee committee) {
        String[] keys = Stream.concat(WORDS.stream(), outcomes(committee)).toArray(String[]::new);
        Map<String, Label> labels = new LinkedHashMap<>();
        Stream.of(keys).forEach(key -> labels.put(key, Values.label(file.get(key))));
        file.only(keys);
        return new Words(labels);
    }

    private static Stream<String> outcomes(Committee committee) {
        return Stream.of(committee.ideaOutcomes(), committee.documentOutcomes(), committee.cancellationOutcomes())
                .flatMap(outcomes -> outcomes.value().stream())
                .distinct()
                .map(outcome -> "outcome." + outcome);
    }
}
