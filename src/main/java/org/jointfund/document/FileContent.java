package org.jointfund.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;

/** Tells a file's type from its bytes alone. */
final class FileContent {

    private static final Tika TIKA = new Tika();
    private static final Map<String, FileType> BY_MAGIC =
            Map.of("application/pdf", FileType.PDF, "image/png", FileType.PNG, "image/jpeg", FileType.JPEG);
    private static final String WORD_WITHOUT_MACROS =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final int MOST_ENTRIES = 500;
    private static final int LONGEST_LIST = 1 << 20;

    private FileContent() {}

    static Optional<FileType> typeOf(byte[] content) {
        String magic = TIKA.detect(content);
        if (magic.equals("application/zip") || magic.equals("application/x-tika-ooxml")) {
            return listOfParts(content)
                    .filter(parts -> parts.contains(WORD_WITHOUT_MACROS))
                    .map(parts -> FileType.DOCX);
        }
        return Optional.ofNullable(BY_MAGIC.get(magic));
    }

    /** The part list of an Office file; it stands first or near the start, so a bomb further down is never unpacked. */
    private static Optional<String> listOfParts(byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            return listOfParts(zip);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> listOfParts(ZipInputStream zip) throws IOException {
        for (int i = 0; i < MOST_ENTRIES; i++) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                return Optional.empty();
            }
            byte[] start = zip.readNBytes(LONGEST_LIST);
            if (entry.getName().equals("[Content_Types].xml")) {
                return Optional.of(new String(start, StandardCharsets.UTF_8));
            }
            if (start.length == LONGEST_LIST) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
