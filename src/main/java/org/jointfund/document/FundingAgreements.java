package org.jointfund.document;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jointfund.document.FundingAgreement.Signatory;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Makes the funding agreement in two steps (N25): the text for signature with hash H, then the executed document that carries H. */
@Service
public class FundingAgreements {

    private final Rendering rendering;
    private final Documents documents;
    private final JsonMapper json;
    private final Clock clock;

    public FundingAgreements(Rendering rendering, Documents documents, JsonMapper json, Clock clock) {
        this.rendering = rendering;
        this.documents = documents;
        this.json = json;
        this.clock = clock;
    }

    /** What a layout prints: the agreement, and once executed the hash its parties signed. */
    public record Sheet(FundingAgreement agreement, Optional<ContentHash> signedText) {}

    /** What the text for signature was made from. */
    public record Draft(Layout layout, String language, FundingAgreement agreement) {}

    /** Stores the text for signature; its {@link StoredFile#hash()} is H, what each party signs. */
    @Transactional
    public StoredFile prepare(Draft draft, PersonId by) {
        documents.store(new NewFile(
                DocumentKind.AGREEMENT_DATA,
                subject(draft),
                draft.agreement().programme().title(),
                Locale.ROOT,
                FileType.JSON,
                Content.of(json.writeValueAsBytes(draft)),
                VerificationCode.random(),
                by));
        return store(DocumentKind.AGREEMENT_TEXT, draft, Optional.empty(), by);
    }

    /**
     * Stores the executed document. It is made from the data that was signed, never from today's;
     * refused while a signature is missing; so many governments are enough (rulebook 1.6.3).
     */
    @Transactional
    public StoredFile execute(CaseNumber number, List<Signatory> signed, int governmentsNeeded, PersonId by) {
        StoredFile text = latest(DocumentKind.AGREEMENT_TEXT, number);
        Draft draft = json.readValue(
                documents.open(latest(DocumentKind.AGREEMENT_DATA, number)).bytes(), Draft.class);
        List<Signatory> missing = draft.agreement().missingFrom(signed, governmentsNeeded);
        if (!missing.isEmpty()) {
            throw new SignatureMissing(missing);
        }
        Draft executed =
                new Draft(draft.layout(), draft.language(), draft.agreement().signedBy(signed));
        return store(DocumentKind.AGREEMENT_EXECUTED, executed, Optional.of(text.hash()), by);
    }

    private StoredFile latest(DocumentKind kind, CaseNumber number) {
        return documents.latest(kind, number.value()).orElseThrow(() -> new NoSuchDocument(kind, number.value()));
    }

    private StoredFile store(DocumentKind kind, Draft draft, Optional<ContentHash> signed, PersonId by) {
        Info info = info(draft, signed.isPresent());
        Content pdf = rendering.render(draft.layout(), new Sheet(draft.agreement(), signed), info);
        return documents.store(
                new NewFile(kind, subject(draft), info.title(), info.language(), FileType.PDF, pdf, info.code(), by));
    }

    private Info info(Draft draft, boolean executed) {
        Locale language = Locale.forLanguageTag(draft.language());
        FundingAgreement agreement = draft.agreement();
        String key = executed ? "document.agreement.executedTitle" : "document.agreement.textTitle";
        return new Info(
                rendering.text(
                        key,
                        language,
                        agreement.fund().title(),
                        subject(draft),
                        agreement.fund().subtitle()),
                agreement.fund().name(),
                agreement.programme().title(),
                language,
                Instant.now(clock).truncatedTo(ChronoUnit.SECONDS),
                VerificationCode.random());
    }

    private static String subject(Draft draft) {
        return draft.agreement().programme().number().value();
    }
}
