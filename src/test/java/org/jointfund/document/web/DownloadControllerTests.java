package org.jointfund.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
import org.jointfund.document.OpenFiles;
import org.jointfund.document.StoredFile;
import org.jointfund.document.VerificationCode;
import org.jointfund.shared.PersonId;
import org.junit.jupiter.api.Test;

class DownloadControllerTests {

    private static final Principal READER = () -> "reader";
    private static final Content BYTES = Content.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

    private final Documents documents =
            new InMemoryDocuments(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
    private final List<DocumentAccess> rules = new ArrayList<>();
    private final OpenFiles open = new OpenFiles(rules);
    private final DownloadController downloads = new DownloadController(documents, open);
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
        rules.add(DownloadControllerTests::ownersOnly);

        assertThatThrownBy(() -> downloads.download(letter.id(), READER)).isInstanceOf(NoSuchDocument.class);
        assertThatThrownBy(() -> downloads.download(DocumentId.random(), () -> "owner"))
                .isInstanceOf(NoSuchDocument.class);
    }

    private static List<StoredFile> ownersOnly(List<StoredFile> files, PersonId reader) {
        return files.stream().filter(file -> file.storedBy().equals(reader)).toList();
    }

    @Test
    void opensAsAFileOfItsOwnTypeWhenARuleSaysSo() {
        rules.add(DownloadControllerTests::ownersOnly);

        var answer = downloads.download(letter.id(), () -> "owner");

        assertThat(answer.getBody()).isEqualTo(BYTES.bytes());
        assertThat(answer.getHeaders().getContentType()).hasToString("application/pdf");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("Lettre d’appui.pdf");
    }
}
