package org.jointfund.document;

import java.util.Locale;

/** Turns a layout and a record into a PDF/A-2a and PDF/UA-1 file; the same input gives the same bytes (N24). */
public interface Rendering {

    /** Renders the layout; the template sees the record as {@code model}. */
    Content render(Layout layout, Object model, Info info);

    /** A text of the message files {@code document_*.properties} for titles that go into {@link Info}. */
    String text(String key, Locale language, Object... args);
}
