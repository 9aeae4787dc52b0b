package org.jointfund.partner;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointfund.partner.Mou.Status;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.DemoSettings;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.SeedTable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the organisations, and in the demonstration its fictitious agencies, memoranda and cast (N26-N28). */
@Component
class PartnerSeeds {

    private final Organisations organisations;
    private final People people;
    private final DemoSettings demo;

    PartnerSeeds(Organisations organisations, People people, DemoSettings demo) {
        this.organisations = organisations;
        this.people = people;
        this.demo = demo;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void load() {
        organisations("reference", false);
        if (demo.enabled()) {
            organisations("demo", true);
            SeedTable.rows("demo/mous.csv").stream()
                    .map(PartnerSeeds::mou)
                    .filter(mou -> organisations.mou(mou.fund(), mou.agency()).isEmpty())
                    .forEach(organisations::save);
            SeedTable.rows("demo/people.csv").forEach(row -> people.save(person(row), assignments(row)));
        }
    }

    private void organisations(String folder, boolean fictitious) {
        Set<String> members = SeedTable.rows(folder + "/network.csv").stream()
                .map(row -> row.getField("agency"))
                .collect(Collectors.toSet());
        SeedTable.rows(folder + "/organisations.csv")
                .forEach(row -> organisations.save(organisation(row, members, fictitious)));
    }

    private static Organisation organisation(NamedCsvRecord row, Set<String> members, boolean fictitious) {
        String code = row.getField("code");
        return new Organisation(
                new AgencyCode(code),
                row.getField("name"),
                row.getField("gateway_code"),
                members.contains(code),
                fictitious);
    }

    private static Mou mou(NamedCsvRecord row) {
        String signedOn = row.getField("signed_on");
        return new Mou(
                new FundCode(row.getField("fund")),
                new AgencyCode(row.getField("agency")),
                Status.valueOf(row.getField("status")),
                signedOn.isEmpty() ? null : LocalDate.parse(signedOn),
                row.getField("mark"),
                null,
                0);
    }

    private static Person person(NamedCsvRecord row) {
        return new Person(
                new PersonId(row.getField("id")),
                row.getField("name"),
                row.getField("email"),
                row.getField("language"));
    }

    private static List<Assignment> assignments(NamedCsvRecord row) {
        return Arrays.stream(row.getField("roles").split("\\|", -1))
                .map(PartnerSeeds::assignment)
                .toList();
    }

    private static Assignment assignment(String written) {
        String[] parts = written.split("[@:]", -1);
        return new Assignment(Role.valueOf(parts[0]), new FundCode(parts[1]), parts.length > 2 ? parts[2] : "");
    }
}
