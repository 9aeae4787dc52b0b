package org.jointfund.partner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to the engine's candidate groups. */
@Service
public class Colleagues {

    private final People people;

    Colleagues(People people) {
        this.people = people;
    }

    /** The members of each group, whoever holds a role that covers it included. */
    @Transactional(readOnly = true)
    public Map<String, List<Holder>> of(Set<String> groups) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        List<Holder> holders = people.holding(groups.stream()
                .flatMap(group -> Assignment.ofGroup(group).coveredBy())
                .toList());
        return groups.stream().collect(Collectors.toMap(Function.identity(), group -> members(group, holders)));
    }

    private static List<Holder> members(String group, Collection<Holder> holders) {
        List<Assignment> capacities = Assignment.ofGroup(group).coveredBy().toList();
        return holders.stream()
                .filter(holder -> capacities.contains(holder.assignment()))
                .toList();
    }
}
