package org.jointfund.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.Documents;
import org.jointfund.document.NewFile;
import org.jointfund.document.Upload;
import org.jointfund.document.UploadedFile;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSets;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Mou;
import org.jointfund.partner.Organisation;
import org.jointfund.partner.Organisations;
import org.jointfund.partner.Role;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of a fund's memoranda of understanding: who signed, when, on which paper (rulebook 1.1.7, N28). */
@Service
@Transactional
public class Memoranda {

    private static final String ON_FILE = "S";

    private final Organisations organisations;
    private final RuleSets ruleSets;
    private final Documents documents;
    private final Upload upload;
    private final ApplicationEventPublisher events;
    private final FundDays days;

    Memoranda(
            Organisations organisations,
            RuleSets ruleSets,
            Documents documents,
            Upload upload,
            ApplicationEventPublisher events,
            FundDays days) {
        this.organisations = organisations;
        this.ruleSets = ruleSets;
        this.documents = documents;
        this.upload = upload;
        this.events = events;
        this.days = days;
    }

    /** All entries of the fund, by code of the organisation. */
    @Transactional(readOnly = true)
    public List<Memorandum> of(FundCode fund) {
        Map<AgencyCode, Organisation> names = organisations.participating(fund).stream()
                .collect(Collectors.toMap(Organisation::code, Function.identity()));
        return organisations.mous(fund).stream()
                .map(mou -> new Memorandum(Objects.requireNonNull(names.get(mou.agency())), mou))
                .toList();
    }

    /** The secretariat enters where a memorandum stands; signed only with its day and its paper, at field {@code file}; stale when the entry changed since it was read. */
    public void record(FundCode fund, RecordMemorandum command, UploadedFile paper, Actor actor) {
        actor.require(fund, Role.SECRETARIAT_OFFICER);
        ruleSets.current(fund);
        AgencyCode agency = command.organisation();
        if (organisations.find(agency).isEmpty()) {
            throw new NotFound("organisation", command.agency());
        }
        check(command, days.today(fund));
        if (organisations.mou(fund, agency).map(Mou::version).orElse(0) != command.read()) {
            throw Stale.row();
        }
        String file = command.signed() ? store(fund, agency, paper, actor) : null;
        organisations.save(new Mou(fund, agency, command.status(), day(command), ON_FILE, file, command.read()));
        events.publishEvent(new MemorandumRecorded(fund, agency, command.status(), actor.id()));
    }

    private static void check(RecordMemorandum command, LocalDate today) {
        LocalDate day = command.signedOn();
        if (command.signed() && (day == null || day.isAfter(today))) {
            throw new SigningDayMissing(today);
        }
    }

    private static @Nullable LocalDate day(RecordMemorandum command) {
        return command.signed() ? command.signedOn() : null;
    }

    private String store(FundCode fund, AgencyCode agency, UploadedFile paper, Actor actor) {
        String subject = fund + "/MOU-" + agency;
        return documents
                .store(NewFile.of(DocumentKind.MEMORANDUM, subject, upload.accept(paper), actor.id()))
                .id()
                .value();
    }
}
