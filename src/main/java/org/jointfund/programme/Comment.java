package org.jointfund.programme;

import java.time.LocalDate;

/** A comment with which the committee approved a document: who answers it, and by when (rulebook 2.7.1, 5.5). */
public record Comment(String text, String owner, LocalDate dueOn) {}
