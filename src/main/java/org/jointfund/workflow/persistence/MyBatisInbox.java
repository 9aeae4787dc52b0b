package org.jointfund.workflow.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jointfund.shared.CaseNumber;
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
        return mapper.open(person, holders(person, groups), after, limit);
    }

    @Override
    public Optional<OpenTask> find(String task, String person, Set<String> groups) {
        return Optional.ofNullable(mapper.find(task, person, holders(person, groups)));
    }

    @Override
    public List<OpenTask> of(CaseNumber number) {
        return mapper.ofCase(number);
    }

    @Override
    public int count(String person, Set<String> groups, int limit) {
        return mapper.count(person, holders(person, groups), null, limit);
    }

    /** Whose lists a person reads: their own, and those of all their groups. */
    private static List<String> holders(String person, Set<String> groups) {
        return Stream.concat(Stream.of(person), groups.stream()).toList();
    }
}
