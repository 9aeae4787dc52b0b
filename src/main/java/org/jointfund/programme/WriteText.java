package org.jointfund.programme;

import org.jspecify.annotations.Nullable;

/** One text of the document as typed, on top of the version that was read. */
public record WriteText(int version, @Prose(max = 20_000) @Nullable String text) {

    String words() {
        return Typed.words(text);
    }
}
