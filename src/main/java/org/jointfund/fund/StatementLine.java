package org.jointfund.fund;

import java.util.List;

/** A line of the statement of source and use of funds (D10): one figure of the ledger, or the sum of lines above it. */
public record StatementLine(String code, Block block, List<Term> terms, Label label, Mark mark, String source) {

    /** The part of the statement a line stands in. */
    public enum Block {
        SOURCE,
        USE,
        BALANCE,
        ORGANISATIONS
    }

    /** What a line adds, or takes away when negative. */
    public sealed interface Term {
        boolean negative();
    }

    /** A figure of the ledger. */
    public record FigureTerm(Figure figure, boolean negative) implements Term {}

    /** A line above, by its code. */
    public record LineTerm(String line, boolean negative) implements Term {}

    public boolean isTotal() {
        return terms.stream().anyMatch(LineTerm.class::isInstance);
    }
}
