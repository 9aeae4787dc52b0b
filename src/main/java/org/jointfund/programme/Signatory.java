package org.jointfund.programme;

/** Who signs the document for a party: an agency by its code, or a government by its country's (rulebook 5.2 B). */
public record Signatory(Party kind, String party, String name, String title) {

    /** On whose side a person signs. */
    public enum Party {
        AGENCY,
        GOVERNMENT
    }

    boolean isNamed() {
        return !name.isBlank() && !title.isBlank();
    }
}
