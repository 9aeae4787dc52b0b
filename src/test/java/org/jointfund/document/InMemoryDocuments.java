package org.jointfund.document;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Documents in a list, for tests of what stores them. */
public final class InMemoryDocuments implements Documents {

    private final List<StoredFile> files = new ArrayList<>();
    private final Map<ContentHash, Content> contents = new HashMap<>();
    private final Clock clock;

    public InMemoryDocuments(Clock clock) {
        this.clock = clock;
    }

    @Override
    public StoredFile store(NewFile file) {
        int version =
                latest(file.kind(), file.subject()).map(StoredFile::version).orElse(0) + 1;
        StoredFile stored = new StoredFile(
                DocumentId.random(),
                file.kind(),
                file.subject(),
                version,
                file.title(),
                file.language(),
                file.type(),
                file.content().size(),
                file.content().hash(),
                file.code(),
                Instant.now(clock),
                file.by());
        files.add(stored);
        contents.put(stored.hash(), file.content());
        return stored;
    }

    @Override
    public Optional<StoredFile> find(DocumentId id) {
        return last(file -> file.id().equals(id));
    }

    @Override
    public Optional<StoredFile> find(VerificationCode code) {
        return last(file -> file.code().equals(code));
    }

    @Override
    public Optional<StoredFile> latest(DocumentKind kind, String subject) {
        return last(file -> file.kind() == kind && file.subject().equals(subject));
    }

    @Override
    public List<StoredFile> ofCase(CaseNumber number, @Nullable DocumentId before, int limit) {
        throw new UnsupportedOperationException("pages of files are tested on the database");
    }

    @Override
    public List<StoredFile> of(String subject) {
        return files.stream().filter(file -> file.subject().equals(subject)).toList();
    }

    @Override
    public Content open(StoredFile file) {
        return Objects.requireNonNull(contents.get(file.hash()));
    }

    private Optional<StoredFile> last(Predicate<StoredFile> wanted) {
        return files.stream().filter(wanted).reduce((one, next) -> next);
    }
}
