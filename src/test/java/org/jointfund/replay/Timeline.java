package org.jointfund.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Acts of several programmes in the order of their days. */
final class Timeline {

    private final TreeMap<LocalDate, List<Runnable>> acts = new TreeMap<>();

    void at(LocalDate day, Runnable act) {
        acts.computeIfAbsent(day, none -> new ArrayList<>()).add(act);
    }

    /** Moves the date to each day and plays what belongs to it. */
    void play(Play play) {
        for (Map.Entry<LocalDate, List<Runnable>> day : acts.entrySet()) {
            play.on(day.getKey());
            day.getValue().forEach(Runnable::run);
        }
    }
}
