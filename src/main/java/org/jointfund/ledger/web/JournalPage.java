package org.jointfund.ledger.web;

import java.util.List;
import java.util.Optional;
import org.jointfund.ledger.JournalFilter.Position;
import org.jointfund.ledger.JournalRow;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.MalformedValue;
import org.jointfund.shared.Page;
import org.jspecify.annotations.Nullable;

/** One page of the rows; {@code next} leads on and is missing on the last page. */
record JournalPage(FundCode code, String name, JournalQuery query, List<JournalRow> rows, @Nullable String next) {

    private static final java.util.regex.Pattern POSITION = java.util.regex.Pattern.compile("\\d{1,18}-\\d{1,6}");

    static JournalPage of(FundCode code, String name, JournalQuery query, List<JournalRow> found) {
        Page<JournalRow> page = Page.of(found, row -> row.journal() + "-" + row.ordinal());
        return new JournalPage(code, name, query, page.rows(), page.next());
    }

    static Position position(Optional<String> before) {
        return before.map(JournalPage::parse).orElse(Position.START);
    }

    private static Position parse(String written) {
        if (!POSITION.matcher(written).matches()) {
            throw new MalformedValue("page.position", written);
        }
        String[] parts = written.split("-", -1);
        return new Position(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
    }
}
