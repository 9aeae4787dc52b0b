package org.jointfund.committee.web;

import java.util.Optional;
import org.jointfund.document.AcceptedFile;
import org.jointfund.document.Upload;
import org.jointfund.document.UploadedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files sent with a form, looked at before they are taken. */
@Component
class Attachments {

    private final Upload upload;

    Attachments(Upload upload) {
        this.upload = upload;
    }

    /** The file of the field {@code file}, if one was chosen. */
    Optional<AcceptedFile> accept(@Nullable MultipartFile sent) {
        return UploadedFile.given("file", Optional.ofNullable(sent).map(MultipartFile::getResource))
                .map(upload::accept);
    }
}
