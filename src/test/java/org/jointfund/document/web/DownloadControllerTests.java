package org.jointfund.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jointfund.document.Content;
import org.jointfund.document.DocumentAccess;
import org.jointfund.document.DocumentId;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.Documents;
import org.jointfund.document.FileType;
import org.jointfund.document.InMemoryDocuments;
import org.jointfund.document.NewFile;
import org.jointfund.document.NoSuchDocument;
import org.jointfund.document.StoredFile;
import org.jointfund.document.VerificationCode;
import org.jointfund.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class DownloadControllerTests {

    private static final Principal READER = () -> "reader";
    private static final Content BYTES = Content.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

    private final Documents documents =
            new InMemoryDocuments(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
    private final StaticListableBeanFactory rules = new StaticListableBeanFactory();
    private final DownloadController downloads =
            new DownloadController(documents, rules.getBeanProvider(DocumentAccess.class));
    private final StoredFile letter = documents.store(new NewFile(
            DocumentKind.ENDORSEMENT,
            "MIG00-2026-0042",
            "Lettre d’appui.pdf",
            Locale.ROOT,
            FileType.PDF,
            BYTES,
            VerificationCode.random(),
            new PersonId("owner")));

    @Test
    void isNotThereWhenNoRuleOpensIt() {
        assertThatThrownBy(() -> downloads.download(letter.id(), READER)).isInstanceOf(NoSuchDocument.class);
    }

    @Test
    void isNotThereForWhomTheRulesDoNotKnow() {
        rules.addBean(
                "owners", (DocumentAccess) (reader, file) -> file.storedBy().equals(reader));

        assertThatThrownBy(() -> downloads.download(letter.id(), READER)).isInstanceOf(NoSuchDocument.class);
        assertThatThrownBy(() -> downloads.download(DocumentId.random(), () -> "owner"))
                .isInstanceOf(NoSuchDocument.class);
    }

    @Test
    void opensAsAFileOfItsOwnTypeWhenARuleSaysSo() {
        rules.addBean(
                "owners", (DocumentAccess) (reader, file) -> file.storedBy().equals(reader));

        var answer = downloads.download(letter.id(), () -> "owner");

        assertThat(answer.getBody()).isEqualTo(BYTES.bytes());
        assertThat(answer.getHeaders().getContentType()).hasToString("application/pdf");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("Lettre d’appui.pdf");
    }
}
