package org.jointfund.workflow.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointfund.workflow.Inbox;
import org.jointfund.workflow.OpenTask;
import org.jointfund.workflow.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisInbox implements Inbox {

    private final InboxMapper mapper;

    MyBatisInbox(InboxMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<OpenTask> open(String person, Set<String> groups, @Nullable Position after, int limit) {
        return mapper.open(person, groups, after, limit);
    }

    @Override
    public Optional<OpenTask> find(String task, String person, Set<String> groups) {
        return Optional.ofNullable(mapper.find(task, person, groups));
    }

    @Override
    public List<OpenTask> ofCase(String caseNumber) {
        return mapper.ofCase(caseNumber);
    }
}
