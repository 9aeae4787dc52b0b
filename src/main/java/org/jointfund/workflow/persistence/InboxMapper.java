package org.jointfund.workflow.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.shared.CaseNumber;
import org.jointfund.workflow.OpenTask;
import org.jointfund.workflow.Position;
import org.jspecify.annotations.Nullable;

@Mapper
interface InboxMapper {

    List<OpenTask> open(String person, Collection<String> holders, @Nullable Position after, int limit);

    @Nullable
    OpenTask find(String task, String person, Collection<String> holders);

    List<OpenTask> ofCase(CaseNumber number);

    int count(String person, Collection<String> holders, @Nullable Position after, int limit);
}
