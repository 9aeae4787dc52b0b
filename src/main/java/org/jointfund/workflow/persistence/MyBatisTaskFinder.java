package org.jointfund.workflow.persistence;

import java.util.List;
import org.jointfund.workflow.TaskFinder;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisTaskFinder implements TaskFinder {

    private final TaskMapper mapper;

    MyBatisTaskFinder(TaskMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<String> open(String task, String businessKey) {
        return mapper.open(task, businessKey, null, null);
    }

    @Override
    public List<String> open(String task, String businessKey, String variable, String value) {
        return mapper.open(task, businessKey, variable, value);
    }

    @Override
    public boolean isRunning(String process, String businessKey) {
        return mapper.isRunning(process, businessKey);
    }
}
