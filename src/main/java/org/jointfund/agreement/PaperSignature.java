package org.jointfund.agreement;

import java.time.LocalDate;

/** What stands on a paper page or letter: who signed, as what, on which day (F2). */
public record PaperSignature(Signature.Way way, String name, String title, LocalDate signedOn) {}
