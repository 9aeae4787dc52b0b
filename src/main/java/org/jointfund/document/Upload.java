package org.jointfund.document;

import java.util.Locale;
import org.springframework.stereotype.Service;

/** Checks files that come in by their content: PDF, PNG, JPEG and DOCX up to 20 MB (N22). */
@Service
public class Upload {

    private static final int LIMIT_IN_MEGABYTES = 20;

    /** Takes the file if it is not empty, not too large, of an accepted type by content, and named as what it is. */
    public AcceptedFile accept(UploadedFile file) {
        if (file.content().size() == 0) {
            throw new FileEmpty(file);
        }
        if (file.content().size() > LIMIT_IN_MEGABYTES * 1024 * 1024) {
            throw new FileTooLarge(file, LIMIT_IN_MEGABYTES);
        }
        FileType type = FileContent.typeOf(file.content().bytes()).orElseThrow(() -> new FileTypeNotAccepted(file));
        return new AcceptedFile(nameThatFits(file, type), type, file.content());
    }

    private String nameThatFits(UploadedFile file, FileType type) {
        String name = file.safeName();
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return (name.isEmpty() ? "file" : name) + "." + type.ending();
        }
        if (!type.mayEndIn(name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
            throw new FileNameMisleads(file, type);
        }
        return name;
    }
}
