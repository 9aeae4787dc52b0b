package org.jointfund.document;

import java.util.List;
import java.util.Optional;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/** The stored files. Bytes are kept once by their hash; a file is never changed or deleted, only followed by a version. */
public interface Documents {

    /** Stores the file as the next version of its kind and subject, and tells so. */
    StoredFile store(NewFile file);

    Optional<StoredFile> find(DocumentId id);

    Optional<StoredFile> find(VerificationCode code);

    Optional<StoredFile> latest(DocumentKind kind, String subject);

    /** Everything filed on a subject, in the order in which it was stored. */
    List<StoredFile> of(String subject);

    /** What is filed on a case and its children, the newest first, at most so many; before a file if one is given. */
    List<StoredFile> ofCase(CaseNumber number, @Nullable DocumentId before, int limit);

    Content open(StoredFile file);
}
