package org.jointfund.programme.persistence;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointfund.programme.QualityItem;
import org.jointfund.programme.QualityRecord;
import org.jointfund.programme.QualityResult;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** A quality check as it lies in its row: the items met in one column, with commas between. */
record QualityRow(
        CaseNumber number,
        int ordinal,
        QualityResult result,
        String met,
        String reasons,
        PersonId checkedBy,
        Instant checkedAt) {

    static String met(QualityRecord check) {
        return check.met().stream().sorted().map(QualityItem::name).collect(Collectors.joining(","));
    }

    QualityRecord check() {
        return new QualityRecord(number, ordinal, result, items(), reasons, checkedBy, checkedAt);
    }

    private Set<QualityItem> items() {
        return Arrays.stream(met.split(",", -1))
                .filter(item -> !item.isEmpty())
                .map(QualityItem::valueOf)
                .collect(Collectors.toSet());
    }
}
