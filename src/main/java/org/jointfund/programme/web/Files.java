package org.jointfund.programme.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.jointfund.document.Content;
import org.jointfund.document.UploadedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Takes files out of a request. */
final class Files {

    private Files() {}

    /** The file of a field, if somebody chose one. */
    static Optional<UploadedFile> given(String field, @Nullable MultipartFile part) {
        return part == null || part.isEmpty() ? Optional.empty() : Optional.of(of(field, part));
    }

    /** The file of a field; without one, an empty file that no check accepts. */
    static UploadedFile of(String field, @Nullable MultipartFile part) {
        try {
            return part == null
                    ? new UploadedFile(field, "", Content.of(new byte[0]))
                    : new UploadedFile(
                            field,
                            Objects.requireNonNullElse(part.getOriginalFilename(), ""),
                            Content.of(part.getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
