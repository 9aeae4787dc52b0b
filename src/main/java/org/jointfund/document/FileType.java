package org.jointfund.document;

/** The kinds of file the fund keeps, by media type and the endings a name may have. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** Written by the system only, never accepted from outside. */
    JSON("application/json", "json");

    private final String mediaType;
    private final String ending;
    private final String otherEnding;

    FileType(String mediaType, String ending) {
        this(mediaType, ending, ending);
    }

    FileType(String mediaType, String ending, String otherEnding) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.otherEnding = otherEnding;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return ending;
    }

    boolean mayEndIn(String written) {
        return written.equals(ending) || written.equals(otherEnding);
    }
}
