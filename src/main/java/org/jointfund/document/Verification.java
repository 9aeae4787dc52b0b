package org.jointfund.document;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Answers what the code printed on a document stands for. */
@Service
public class Verification {

    private final Documents documents;
    private final Standing standing;

    public Verification(Documents documents, Standing standing) {
        this.documents = documents;
        this.standing = standing;
    }

    public Optional<Verified> verify(VerificationCode code) {
        return documents
                .find(code)
                .filter(file -> file.kind().issued())
                .map(file -> new Verified(file.code(), file.title(), file.storedAt(), file.hash(), state(file)));
    }

    /** The state follows from what was stored later; nothing is ever rewritten. */
    public DocumentState state(StoredFile file) {
        if (file.kind().issued() && followed(file)) {
            return DocumentState.SUPERSEDED;
        }
        return switch (file.kind()) {
            case AGREEMENT_TEXT -> ofText(file);
            case AGREEMENT_EXECUTED -> DocumentState.EXECUTED;
            default -> DocumentState.ON_FILE;
        };
    }

    private DocumentState ofText(StoredFile text) {
        if (executed(text)) {
            return DocumentState.SUPERSEDED;
        }
        return standing.hasLapsed(text) ? DocumentState.LAPSED : DocumentState.FOR_SIGNATURE;
    }

    private boolean followed(StoredFile file) {
        return documents.latest(file.kind(), file.subject()).orElse(file).version() > file.version();
    }

    private boolean executed(StoredFile text) {
        return documents
                .latest(DocumentKind.AGREEMENT_EXECUTED, text.subject())
                .filter(executed -> !executed.storedAt().isBefore(text.storedAt()))
                .isPresent();
    }
}
