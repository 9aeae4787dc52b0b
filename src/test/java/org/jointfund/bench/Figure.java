package org.jointfund.bench;

import java.util.List;
import java.util.Locale;

/** One line of a benchmark: what was measured, and whether it is what was asked for. */
record Figure(String name, double value, String unit, double target) {

    static Figure of(String name, double value, String unit) {
        return new Figure(name, value, unit, Double.POSITIVE_INFINITY);
    }

    void print() {
        boolean asked = Double.isFinite(target);
        String wanted = asked ? String.format(Locale.ROOT, "%.1f", target) : "-";
        String verdict = !asked || value <= target ? "pass" : "short";
        System.out.printf(Locale.ROOT, "%s %.1f %s %s %s%n", name, value, unit, wanted, verdict);
    }

    static double percentile(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }
}
