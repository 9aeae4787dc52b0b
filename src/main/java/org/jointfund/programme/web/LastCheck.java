package org.jointfund.programme.web;

import java.util.List;
import org.jointfund.programme.QualityRecord;
import org.jointfund.programme.QualityResult;
import org.jspecify.annotations.Nullable;

/** What the secretariat said last about the document. */
record LastCheck(QualityRecord check, String checkedOn) {

    static @Nullable LastCheck of(List<QualityRecord> checks, DocumentWords words) {
        if (checks.isEmpty()) {
            return null;
        }
        QualityRecord last = checks.get(checks.size() - 1);
        return new LastCheck(last, words.date(last.checkedAt(), last.number().fund()));
    }

    public boolean returned() {
        return check.result() == QualityResult.RETURN;
    }
}
