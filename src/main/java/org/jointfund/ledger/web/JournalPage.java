package org.jointfund.ledger.web;

import java.util.List;
import java.util.Optional;
import org.jointfund.ledger.JournalFilter.Position;
import org.jointfund.ledger.JournalRow;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.MalformedValue;
import org.jspecify.annotations.Nullable;

/** One page of the rows; {@code next} leads on and is missing on the last page. */
record JournalPage(FundCode code, String name, JournalQuery query, List<JournalRow> rows, @Nullable String next) {

    private static final java.util.regex.Pattern POSITION = java.util.regex.Pattern.compile("\\d{1,18}-\\d{1,6}");

    static JournalPage of(FundCode code, String name, JournalQuery query, List<JournalRow> found, int size) {
        List<JournalRow> rows = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? after(rows.get(size - 1)) : null;
        return new JournalPage(code, name, query, rows, next);
    }

    private static String after(JournalRow last) {
        return last.journal() + "-" + last.ordinal();
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
