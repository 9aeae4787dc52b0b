package org.jointfund.document.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jointfund.JointfundTest;
import org.jointfund.document.Content;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.DocumentStored;
import org.jointfund.document.Documents;
import org.jointfund.document.FileType;
import org.jointfund.document.NewFile;
import org.jointfund.document.StoredFile;
import org.jointfund.document.VerificationCode;
import org.jointfund.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@RecordApplicationEvents
@Transactional
class MyBatisDocumentsTests {

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEvents events;

    @Test
    void givesBackWhatWasStored() {
        StoredFile stored = documents.store(aFile("MIG00-2026-0901", "A letter — رسالة 🌍"));

        assertThat(documents.find(stored.id())).contains(stored);
        assertThat(documents.find(stored.code())).contains(stored);
        assertThat(documents.open(stored)).isEqualTo(content("A letter — رسالة 🌍"));
        assertThat(stored.hash()).isEqualTo(content("A letter — رسالة 🌍").hash());
    }

    @Test
    void keepsTheSameBytesOnce() {
        StoredFile one = documents.store(aFile("MIG00-2026-0902", "same"));
        StoredFile other = documents.store(aFile("MIG00-2026-0903", "same"));

        assertThat(other.id()).isNotEqualTo(one.id());
        assertThat(database.sql("select count(*) from document_content where hash = ?")
                        .param(one.hash().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void countsTheVersionsOfAKindAndSubject() {
        documents.store(aFile("MIG00-2026-0904", "first"));
        StoredFile second = documents.store(aFile("MIG00-2026-0904", "second"));

        assertThat(second.version()).isEqualTo(2);
        assertThat(documents.latest(DocumentKind.ENDORSEMENT, "MIG00-2026-0904"))
                .contains(second);
        assertThat(documents.of("MIG00-2026-0904"))
                .extracting(StoredFile::version)
                .containsExactly(1, 2);
    }

    @Test
    void tellsThatADocumentWasStored() {
        StoredFile stored = documents.store(aFile("MIG00-2026-0905", "told"));

        assertThat(events.stream(DocumentStored.class)
                        .filter(event -> event.subject().equals("MIG00-2026-0905")))
                .containsExactly(new DocumentStored(
                        "MIG00-2026-0905",
                        DocumentKind.ENDORSEMENT,
                        1,
                        stored.hash(),
                        new PersonId("secretariat-officer-1")));
    }

    @Test
    void theApplicationCanNeitherChangeNorDeleteContent() {
        StoredFile stored = documents.store(aFile("MIG00-2026-0906", "for ever"));

        assertThatThrownBy(() -> database.sql("update document_content set bytes = 'x' where hash = ?")
                        .param(stored.hash().value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("delete from document where id = ?")
                        .param(stored.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private static NewFile aFile(String subject, String text) {
        return new NewFile(
                DocumentKind.ENDORSEMENT,
                subject,
                "Letter of endorsement",
                Locale.ENGLISH,
                FileType.PDF,
                content(text),
                VerificationCode.random(),
                new PersonId("secretariat-officer-1"));
    }

    private static Content content(String text) {
        return Content.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
