package org.jointfund.shared;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A table of {@code seeds/}: semicolons between cells, the first line names the columns. */
public final class SeedTable {

    private SeedTable() {}

    /** The rows of {@code seeds/<path>}, from the jar. */
    public static List<NamedCsvRecord> rows(String path) {
        try (var file = SeedTable.class.getResourceAsStream("/seeds/" + path)) {
            if (file == null) {
                throw new IllegalStateException("There is no seed table " + path);
            }
            return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file).stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
