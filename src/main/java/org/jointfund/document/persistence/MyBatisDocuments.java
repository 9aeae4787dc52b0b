package org.jointfund.document.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jointfund.document.Content;
import org.jointfund.document.DocumentId;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.DocumentStored;
import org.jointfund.document.Documents;
import org.jointfund.document.NewFile;
import org.jointfund.document.StoredFile;
import org.jointfund.document.VerificationCode;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class MyBatisDocuments implements Documents {

    private final DocumentMapper mapper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MyBatisDocuments(DocumentMapper mapper, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public StoredFile store(NewFile file) {
        DocumentRow row = DocumentRow.of(file, Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        mapper.insertContent(row.hash(), file.content().bytes());
        mapper.insert(row);
        StoredFile stored = find(new DocumentId(row.id())).orElseThrow();
        events.publishEvent(
                new DocumentStored(stored.subject(), stored.kind(), stored.version(), stored.hash(), file.by()));
        return stored;
    }

    @Override
    public Optional<StoredFile> find(DocumentId id) {
        return Optional.ofNullable(mapper.byId(id.value())).map(DocumentRow::toFile);
    }

    @Override
    public Optional<StoredFile> find(VerificationCode code) {
        return Optional.ofNullable(mapper.byCode(code.value())).map(DocumentRow::toFile);
    }

    @Override
    public Optional<StoredFile> latest(DocumentKind kind, String subject) {
        return Optional.ofNullable(mapper.latest(kind.name(), subject)).map(DocumentRow::toFile);
    }

    @Override
    public List<StoredFile> of(String subject) {
        return mapper.bySubject(subject).stream().map(DocumentRow::toFile).toList();
    }

    @Override
    public List<StoredFile> ofCase(CaseNumber number, @Nullable DocumentId before, int limit) {
        return mapper.byCase(number.value(), before, limit).stream()
                .map(DocumentRow::toFile)
                .toList();
    }

    @Override
    public Content open(StoredFile file) {
        return Content.of(mapper.content(file.hash().value()).get(0));
    }
}
