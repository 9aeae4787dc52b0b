package org.jointfund.contribution;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import org.jointfund.ledger.Earmark;
import org.jointfund.ledger.Vouching;
import org.jointfund.shared.Amount;
import org.jointfund.shared.CurrencyAmount;
import org.jointfund.shared.DemoSettings;
import org.jointfund.shared.ExchangeRate;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.SeedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads, in the demonstration only and once, the real donors with what they said in public, and the demonstration deposit (N26, W2, W3). */
@Component
class ContributionSeeds {

    private static final PersonId OFFICER = new PersonId("agent-officer");
    private static final PersonId MANAGER = new PersonId("agent-manager");

    private final Contributions contributions;
    private final Depositing depositing;
    private final Vouching vouching;
    private final DemoSettings demo;

    ContributionSeeds(Contributions contributions, Depositing depositing, Vouching vouching, DemoSettings demo) {
        this.contributions = contributions;
        this.depositing = depositing;
        this.vouching = vouching;
        this.demo = demo;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void load() {
        if (demo.enabled()) {
            SeedTable.rows("demo/donors.csv").forEach(row -> contributions.save(donor(row)));
            SeedTable.rows("demo/contributions.csv").forEach(this::announce);
            SeedTable.rows("demo/deposits.csv").forEach(this::deposit);
        }
    }

    private static Donor donor(NamedCsvRecord row) {
        return new Donor(
                new DonorCode(row.getField("code")),
                row.getField("name_en"),
                row.getField("name_fr"),
                row.getField("name_ar"),
                row.getField("country").isEmpty());
    }

    private void announce(NamedCsvRecord row) {
        FundCode fund = new FundCode(row.getField("fund"));
        String reference = "PUBLIC-%02d".formatted(row.getStartingLineNumber() - 1);
        if (!contributions.hasPledge(fund, reference)) {
            contributions.add(pledge(fund, reference, row));
        }
    }

    private static Pledge pledge(FundCode fund, String reference, NamedCsvRecord row) {
        String announcedOn = row.getField("announced_on");
        return new Pledge(
                0,
                fund,
                new DonorCode(row.getField("donor")),
                reference,
                announcedOn.isEmpty() ? null : LocalDate.parse(announcedOn),
                row.getField("date_note"),
                original(row),
                null,
                null,
                Earmark.parse(row.getField("earmark_areas")),
                "",
                row.getField("wording"),
                row.getField("source"));
    }

    private static @Nullable CurrencyAmount original(NamedCsvRecord row) {
        return row.getField("amount").isEmpty()
                ? null
                : new CurrencyAmount(row.getField("currency"), Amount.of(row.getField("amount")));
    }

    private void deposit(NamedCsvRecord row) {
        FundCode fund = new FundCode(row.getField("fund"));
        if (!contributions.hasDeposit(fund, row.getField("reference"))) {
            vouching.release(fund, depositing.record(fund, command(row), OFFICER), MANAGER);
        }
    }

    private static RecordDeposit command(NamedCsvRecord row) {
        Earmark earmark = Earmark.parse(row.getField("earmark_areas"));
        return new RecordDeposit(
                row.getField("donor"),
                row.getField("reference"),
                LocalDate.parse(row.getField("received_on")),
                row.getField("currency"),
                Amount.of(row.getField("amount")),
                ExchangeRate.of(row.getField("rate")),
                null,
                earmark.isNone() ? EarmarkChoice.NONE : EarmarkChoice.AREAS,
                List.copyOf(earmark.themes()),
                row.getField("label"));
    }
}
