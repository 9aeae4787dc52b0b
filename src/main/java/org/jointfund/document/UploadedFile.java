package org.jointfund.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.Resource;

/** A file as it came in: the form field it belongs to, the name its owner gave it, its bytes. */
public record UploadedFile(String field, String name, Content content) {

    private static final int LONGEST_NAME = 150;

    /** The file sent in a form's field; without one, an empty file that no check accepts. */
    public static UploadedFile sent(String field, Optional<Resource> part) {
        return given(field, part).orElseGet(() -> new UploadedFile(field, "", Content.of(new byte[0])));
    }

    /** The file sent in a form's field, if somebody chose one that is not empty. */
    public static Optional<UploadedFile> given(String field, Optional<Resource> part) {
        return part.map(file -> new UploadedFile(
                        field, Objects.requireNonNullElse(file.getFilename(), ""), Content.of(bytes(file))))
                .filter(file -> file.content().size() > 0);
    }

    private static byte[] bytes(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name without path, control and direction characters: shown to people, never used as a path. */
    String safeName() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"]", "").strip();
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
    }
}
