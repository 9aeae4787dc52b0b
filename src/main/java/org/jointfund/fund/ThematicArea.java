package org.jointfund.fund;

import java.util.List;

/** A thematic area and the objectives it holds; each objective of the fund stands in exactly one (rulebook 3.2.5). */
public record ThematicArea(int number, Label title, Mark titleMark, Setting<List<Integer>> objectives) {

    public boolean holds(int objective) {
        return objectives.value().contains(objective);
    }
}
