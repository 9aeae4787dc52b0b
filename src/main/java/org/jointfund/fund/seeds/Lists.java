package org.jointfund.fund.seeds;

import java.util.ArrayList;
import java.util.List;
import org.jointfund.fund.Countries;
import org.jointfund.fund.Country;
import org.jointfund.fund.ExpenseCategory;
import org.jointfund.fund.Label;
import org.jointfund.fund.Objective;
import org.jointfund.fund.Principle;
import org.jointfund.fund.ReferenceLists;
import org.jointfund.fund.Region;
import org.jointfund.fund.SdgGoal;
import org.jointfund.fund.SdgTarget;
import org.jointfund.shared.CountryCode;

/** Reads the lists every fund shares. */
final class Lists {

    private final SeedFolder seeds;

    Lists(SeedFolder seeds) {
        this.seeds = seeds;
    }

    Countries countries() {
        return new Countries(shared("countries.csv").stream()
                .map(row -> new Country(
                        new CountryCode(row.text("code")),
                        row.text("m49"),
                        row.text("region"),
                        row.text("subregion"),
                        row.label("name"),
                        row.label("footnote")))
                .toList());
    }

    ReferenceLists others() {
        return new ReferenceLists(regions(), goals(), targets(), categories(), principles());
    }

    List<Objective> objectives(Entry list) {
        String file = "reference/objectives/" + list.text() + ".csv";
        if (!seeds.has(file)) {
            throw list.mistake("There is no list seeds/" + file + ".");
        }
        return seeds.list(file).stream()
                .map(row -> new Objective(row.whole("no"), row.label("name"), row.mark("mark")))
                .toList();
    }

    private List<Region> regions() {
        return shared("regions.csv").stream()
                .map(row -> new Region(row.text("code"), row.text("parent"), row.label("name")))
                .toList();
    }

    private List<SdgGoal> goals() {
        return seeds.list("reference/sdg_goals.csv").stream()
                .map(row -> new SdgGoal(row.whole("code"), row.label("name")))
                .toList();
    }

    private List<SdgTarget> targets() {
        return seeds.list("reference/sdg_targets.csv").stream()
                .map(row -> new SdgTarget(
                        row.text("code"),
                        row.whole("goal"),
                        new Label(row.text("name_en"), "", ""),
                        row.text("migration")))
                .toList();
    }

    private List<ExpenseCategory> categories() {
        return seeds.list("reference/expense_categories.csv").stream()
                .map(row -> new ExpenseCategory(
                        row.whole("no"), "INDIRECT".equals(row.text("kind")), row.label("name"), row.mark("mark")))
                .toList();
    }

    private List<Principle> principles() {
        return seeds.list("reference/principles.csv").stream()
                .map(row -> new Principle(row.text("letter"), row.label("name"), row.mark("mark")))
                .toList();
    }

    /** A shared list; in a demonstration the fictitious rows follow. */
    private List<Row> shared(String name) {
        List<Row> rows = new ArrayList<>(seeds.list("reference/" + name));
        if (seeds.demonstration()) {
            rows.addAll(seeds.list("demo/" + name));
        }
        return rows;
    }
}
