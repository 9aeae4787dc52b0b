package org.jointfund.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A programme document under preparation: its planned period, the language its agreement is to be issued in (the fund's usual one when
 * it does not say), and until when it, and the answers to its comments, are due.
 */
public record ProgrammeDocument(
        CaseNumber number,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn,
        @Nullable String language,
        LocalDate dueOn,
        int extensions,
        @Nullable LocalDate commentsDueOn,
        int commentsExtensions,
        int version) {

    static ProgrammeDocument dueOn(CaseNumber number, LocalDate dueOn) {
        return new ProgrammeDocument(number, null, null, null, dueOn, 0, null, 0, 0);
    }

    ProgrammeDocument planned(@Nullable LocalDate start, @Nullable LocalDate end, @Nullable String wordedIn) {
        return new ProgrammeDocument(
                number, start, end, wordedIn, dueOn, extensions, commentsDueOn, commentsExtensions, version);
    }

    ProgrammeDocument due(LocalDate day) {
        return new ProgrammeDocument(
                number, startOn, endOn, language, day, extensions, commentsDueOn, commentsExtensions, version);
    }

    ProgrammeDocument extendedTo(LocalDate day) {
        return new ProgrammeDocument(
                number, startOn, endOn, language, day, extensions + 1, commentsDueOn, commentsExtensions, version);
    }

    /** The last day for the answers to the committee's comments, once it has made some. */
    public Optional<LocalDate> answersDueOn() {
        return Optional.ofNullable(commentsDueOn);
    }

    ProgrammeDocument commentsDue(LocalDate day) {
        return new ProgrammeDocument(number, startOn, endOn, language, dueOn, extensions, day, 0, version);
    }

    ProgrammeDocument commentsExtendedTo(LocalDate day) {
        return new ProgrammeDocument(
                number, startOn, endOn, language, dueOn, extensions, day, commentsExtensions + 1, version);
    }
}
