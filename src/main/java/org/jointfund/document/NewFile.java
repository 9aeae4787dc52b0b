package org.jointfund.document;

import java.util.Locale;
import org.jointfund.shared.PersonId;

/** A file about to be stored: what it is, what it belongs to (a business key), its content, the code printed on it and who stores it. */
public record NewFile(
        DocumentKind kind,
        String subject,
        String title,
        Locale language,
        FileType type,
        Content content,
        VerificationCode code,
        PersonId by) {

    /** An uploaded file to be filed on a case, a child of a case or a fund. */
    public static NewFile of(DocumentKind kind, String subject, AcceptedFile file, PersonId by) {
        return new NewFile(
                kind, subject, file.name(), Locale.ROOT, file.type(), file.content(), VerificationCode.random(), by);
    }
}
