package org.jointfund.fund.seeds;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jointfund.fund.Mark;
import org.jointfund.fund.Objective;
import org.jointfund.fund.Setting;
import org.jointfund.fund.ThematicArea;

/** Reads the thematic areas: every objective of the fund stands in exactly one. */
final class AreasReader {

    private AreasReader() {}

    static List<ThematicArea> areas(Entry file, List<Objective> objectives) {
        Entry list = file.only("areas").get("areas");
        Set<Integer> left = objectives.stream().map(Objective::number).collect(Collectors.toCollection(TreeSet::new));
        List<ThematicArea> areas = list.items().map(item -> area(item, left)).toList();
        if (!left.isEmpty()) {
            throw list.mistake("Objectives " + left + " stand in no area.");
        }
        return areas;
    }

    private static ThematicArea area(Entry item, Set<Integer> left) {
        item.only("number", "title", "titleMark", "objectives", "mark", "source");
        List<Integer> objectives =
                Values.<Integer>list(entry -> objective(entry, left)).apply(item.get("objectives"));
        return new ThematicArea(
                Values.whole(item.get("number")),
                Values.label(item.get("title")),
                Values.word(Mark.class).apply(item.get("titleMark")),
                new Setting<>(objectives, Values.mark(item), item.get("source").text()));
    }

    private static int objective(Entry entry, Set<Integer> left) {
        int number = Values.whole(entry);
        if (!left.remove(number)) {
            throw entry.mistake(
                    "Objective " + number + " is not in the fund's list, or stands in another area already.");
        }
        return number;
    }
}
