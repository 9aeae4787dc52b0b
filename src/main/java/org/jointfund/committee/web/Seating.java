package org.jointfund.committee.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jointfund.committee.SeatHolders;
import org.jointfund.fund.HolderNames;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.Seat;
import org.jointfund.fund.SeatGroup;
import org.jointfund.partner.Person;
import org.springframework.stereotype.Component;

/** The committee's table: each seat with its group, whom it stands for and who sits on it. */
@Component
class Seating {

    private final SeatHolders holders;
    private final HolderNames names;

    Seating(SeatHolders holders, HolderNames names) {
        this.holders = holders;
        this.names = names;
    }

    List<Place> all(RuleSet rules, Locale reader) {
        return rules.committee().seats().stream()
                .map(seat -> place(rules, seat, reader))
                .toList();
    }

    private Place place(RuleSet rules, Seat seat, Locale reader) {
        String people =
                holders.of(rules.fund().code(), seat).stream().map(Person::name).collect(Collectors.joining(", "));
        String group = rules.committee().groups().stream()
                .filter(each -> each.code().equals(seat.group()))
                .map(SeatGroup::name)
                .map(name -> name.in(reader))
                .findFirst()
                .orElse("");
        return new Place(seat, group, names.of(seat, reader), people);
    }

    /** A seat as people see it. */
    record Place(Seat seat, String group, String entity, String people) {

        /** The seat in one line: its code, who sits on it, and for whom. */
        public String label() {
            String who = people.isEmpty() ? seat.code() : seat.code() + " · " + people;
            return entity.isEmpty() ? who : who + " · " + entity;
        }
    }
}
