package org.jointfund.programme;

import java.util.List;
import org.jointfund.shared.CaseNumber;

/** The quality checks made, oldest first; a check is only ever added. */
public interface QualityRecords {

    List<QualityRecord> of(CaseNumber number);

    void add(QualityRecord check);
}
