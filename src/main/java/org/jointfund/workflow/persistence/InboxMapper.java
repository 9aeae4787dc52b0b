package org.jointfund.workflow.persistence;

import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.workflow.OpenTask;
import org.jointfund.workflow.Position;
import org.jspecify.annotations.Nullable;

@Mapper
interface InboxMapper {

    List<OpenTask> open(String person, Set<String> groups, @Nullable Position after, int limit);

    @Nullable
    OpenTask find(String task, String person, Set<String> groups);

    List<OpenTask> ofCase(String caseNumber);
}
