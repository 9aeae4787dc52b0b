package org.jointfund.programme;

import java.util.List;
import org.jointfund.shared.CaseNumber;

/** The comments of all committee decisions on a case, in the order they were made. */
public interface FiledComments {

    List<FiledComment> of(CaseNumber number);

    void add(FiledComment comment);

    /** Writes the comment, guarded by its version; stale when somebody was faster. */
    void update(FiledComment comment);
}
