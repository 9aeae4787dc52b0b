package org.jointfund.fund.seeds;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.jointfund.fund.Label;
import org.jointfund.fund.Mark;

/** A row of a list that knows its file and line. */
record Row(String file, NamedCsvRecord cells) {

    static List<Row> read(String file, String text) {
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text).stream()
                .map(cells -> new Row(file, cells))
                .toList();
    }

    String text(String column) {
        return cells.findField(column).orElseThrow(() -> mistake(column, "This column is missing."));
    }

    int whole(String column) {
        if (!text(column).matches("\\d{1,6}")) {
            throw mistake(column, "A whole number is expected, not \"" + text(column) + "\".");
        }
        return Integer.parseInt(text(column));
    }

    Mark mark(String column) {
        try {
            return Mark.valueOf(text(column));
        } catch (IllegalArgumentException unknown) {
            throw mistake(column, "\"" + text(column) + "\" is not a mark.");
        }
    }

    /** The columns {@code name_en}, {@code name_fr} and {@code name_ar}. */
    Label label(String name) {
        return new Label(text(name + "_en"), text(name + "_fr"), text(name + "_ar"));
    }

    private ConfigurationMistake mistake(String column, String sentence) {
        return new ConfigurationMistake(file, (int) cells.getStartingLineNumber(), column, sentence);
    }
}
