package org.jointfund.fund.seeds;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jointfund.fund.Figure;
import org.jointfund.fund.StatementLayout;
import org.jointfund.fund.StatementLine;
import org.jointfund.fund.StatementLine.FigureTerm;
import org.jointfund.fund.StatementLine.LineTerm;
import org.jointfund.fund.StatementLine.Term;

/** Reads the statement's lines; a sum names lines above it. */
final class StatementReader {

    private StatementReader() {}

    static StatementLayout layout(Entry file) {
        Set<String> above = new HashSet<>();
        return new StatementLayout(file.only("lines")
                .get("lines")
                .items()
                .map(item -> line(item, above))
                .toList());
    }

    private static StatementLine line(Entry item, Set<String> above) {
        item.only("code", "block", "figure", "negative", "sum", "label", "mark", "source");
        List<Term> terms = item.find("sum").map(sum -> sum(sum, above)).orElseGet(() -> List.of(figure(item)));
        StatementLine line = new StatementLine(
                item.get("code").text(),
                Values.word(StatementLine.Block.class).apply(item.get("block")),
                terms,
                Values.label(item.get("label")),
                Values.mark(item),
                item.get("source").text());
        if (!above.add(line.code())) {
            throw item.get("code").mistake("Line " + line.code() + " stands twice.");
        }
        return line;
    }

    private static Term figure(Entry item) {
        boolean negative = item.find("negative").map(Values::yes).orElse(false);
        return new FigureTerm(Values.word(Figure.class).apply(item.get("figure")), negative);
    }

    private static List<Term> sum(Entry sum, Set<String> above) {
        return sum.items().map(entry -> term(entry, above)).toList();
    }

    private static Term term(Entry entry, Set<String> above) {
        boolean negative = entry.text().startsWith("-");
        String line = negative ? entry.text().substring(1) : entry.text();
        if (!above.contains(line)) {
            throw entry.mistake("There is no line " + line + " above.");
        }
        return new LineTerm(line, negative);
    }
}
