package org.jointfund.document;

/** A file as it came in: the form field it belongs to, the name its owner gave it, its bytes. */
public record UploadedFile(String field, String name, Content content) {

    private static final int LONGEST_NAME = 150;

    /** The name without path, control and direction characters: shown to people, never used as a path. */
    String safeName() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"]", "").strip();
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
    }
}
