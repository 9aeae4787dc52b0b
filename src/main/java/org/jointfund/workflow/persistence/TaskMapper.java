package org.jointfund.workflow.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface TaskMapper {

    List<String> open(String task, String businessKey, @Nullable String variable, @Nullable String value);

    boolean isRunning(String process, String businessKey);
}
