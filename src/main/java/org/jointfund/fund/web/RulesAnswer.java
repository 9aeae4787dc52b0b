package org.jointfund.fund.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jointfund.fund.Call;
import org.jointfund.fund.DaySteps;
import org.jointfund.fund.EligibilityRule;
import org.jointfund.fund.Mark;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.ScoringSheet;
import org.jointfund.fund.Setting;
import org.jointfund.fund.ThematicArea;
import org.jointfund.shared.FundCode;

/** A version of a fund's rules for programs: what a case is held to, and what its forms let one choose from. */
record RulesAnswer(
        FundCode fund,
        int version,
        int present,
        List<Value> values,
        List<EligibilityRule> eligibility,
        List<Criterion> criteria,
        List<Area> areas,
        List<OpenCall> calls) {

    static RulesAnswer of(RuleSet rules, int present, Locale reader) {
        return new RulesAnswer(
                rules.fund().code(),
                rules.version(),
                present,
                rules.settings().entrySet().stream().map(Value::of).toList(),
                rules.eligibility(),
                rules.scoring().criteria().stream()
                        .map(each -> Criterion.of(each, reader))
                        .toList(),
                rules.areas().stream().map(each -> Area.of(each, reader)).toList(),
                rules.calls().calls().stream()
                        .map(each -> OpenCall.of(each, reader))
                        .toList());
    }

    /** A value by its key in the fund's files, with its mark and source; several where the value is a list. */
    record Value(String key, List<String> value, Mark mark, String source) {

        static Value of(Map.Entry<String, Setting<?>> entry) {
            Setting<?> setting = entry.getValue();
            return new Value(entry.getKey(), texts(setting.value()), setting.mark(), setting.source());
        }

        private static List<String> texts(Object value) {
            Object parts = value instanceof DaySteps steps ? steps.days() : value;
            Stream<?> each = parts instanceof List<?> list ? list.stream() : Stream.of(parts);
            return each.map(String::valueOf).toList();
        }
    }

    /** A criterion of the scoring sheet with the points it can bring. */
    record Criterion(String id, String name, int weight, boolean principle) {

        static Criterion of(ScoringSheet.Criterion criterion, Locale reader) {
            return new Criterion(
                    criterion.id(), criterion.name().in(reader), criterion.weight(), criterion.principle());
        }
    }

    /** A thematic area with the objectives it gathers. */
    record Area(int number, String title, List<Integer> objectives) {

        static Area of(ThematicArea area, Locale reader) {
            return new Area(
                    area.number(), area.title().in(reader), area.objectives().value());
        }
    }

    /** A call for ideas with its first and last day. */
    record OpenCall(String code, String name, LocalDate opensOn, LocalDate closesOn) {

        static OpenCall of(Call call, Locale reader) {
            return new OpenCall(call.code(), call.name().in(reader), call.opensOn(), call.closesOn());
        }
    }
}
