package org.jointfund.document.web;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import org.jointfund.document.DocumentId;
import org.jointfund.document.Documents;
import org.jointfund.document.NoSuchDocument;
import org.jointfund.document.OpenFiles;
import org.jointfund.document.StoredFile;
import org.jointfund.shared.PersonId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands a stored file to those who may open it; to anyone else it is not there. */
@Controller
class DownloadController {

    private final Documents documents;
    private final OpenFiles open;

    DownloadController(Documents documents, OpenFiles open) {
        this.documents = documents;
        this.open = open;
    }

    @GetMapping({"/documents/{id}", "/api/v1/documents/{id}"})
    ResponseEntity<byte[]> download(@PathVariable DocumentId id, Principal principal) {
        PersonId reader = new PersonId(principal.getName());
        StoredFile file = documents
                .find(id)
                .filter(found -> !open.of(List.of(found), reader).isEmpty())
                .orElseThrow(() -> new NoSuchDocument(id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", attachment(file).toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(documents.open(file).bytes());
    }

    private static ContentDisposition attachment(StoredFile file) {
        return ContentDisposition.attachment()
                .filename(nameOf(file), StandardCharsets.UTF_8)
                .build();
    }

    private static String nameOf(StoredFile file) {
        String ending = "." + file.type().ending();
        return file.title().endsWith(ending) || !file.kind().issued() ? file.title() : file.title() + ending;
    }
}
