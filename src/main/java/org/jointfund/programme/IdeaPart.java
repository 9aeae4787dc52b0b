package org.jointfund.programme;

import java.util.Locale;

/** The parts of an idea; each is a page of its own and is saved on its own. */
public enum IdeaPart {
    PARTNERS(IdeaPartners.class),
    PLACE(IdeaPlace.class),
    CONTENT(IdeaContent.class),
    MONEY(IdeaMoney.class),
    MARKERS(IdeaMarkers.class);

    private final Class<? extends IdeaSection> type;

    IdeaPart(Class<? extends IdeaSection> type) {
        this.type = type;
    }

    public Class<? extends IdeaSection> type() {
        return type;
    }

    /** The last step of its address: {@code /cases/{number}/idea/place}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
