package org.jointfund.contribution;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.shared.Money;

/** Pledges, instalments and deposits, or a part of them. */
record Gifts(List<Pledge> pledges, List<Schedule> schedule, List<Deposited> deposits) {

    Gifts of(DonorCode donor) {
        return where(
                pledge -> pledge.donor().equals(donor), due -> due.donor().equals(donor), deposit -> deposit.donor()
                        .equals(donor));
    }

    Gifts in(int year) {
        return where(
                pledge -> pledge.announcedOn() != null && pledge.announcedOn().getYear() == year,
                due -> due.dueOn().getYear() == year,
                deposit -> deposit.receivedOn().getYear() == year);
    }

    private Gifts where(Predicate<Pledge> pledge, Predicate<Schedule> due, Predicate<Deposited> deposit) {
        return new Gifts(
                pledges.stream().filter(pledge).toList(),
                schedule.stream().filter(due).toList(),
                deposits.stream().filter(deposit).toList());
    }

    Map<DonorCode, List<Pledge>> pledgesByDonor() {
        return pledges.stream().collect(Collectors.groupingBy(Pledge::donor, TreeMap::new, Collectors.toList()));
    }

    Set<DonorCode> donors(Discretion discretion) {
        Stream<DonorCode> signed = schedule.stream().map(Schedule::donor).filter(discretion::mayName);
        return Stream.of(
                        pledges.stream().map(Pledge::donor),
                        signed,
                        deposits.stream().map(Deposited::donor))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    Set<Integer> years() {
        Stream<Integer> announced = pledges.stream()
                .filter(pledge -> pledge.announcedOn() != null)
                .map(pledge -> Objects.requireNonNull(pledge.announcedOn()).getYear());
        return Stream.concat(announced, givingYears().stream()).collect(Collectors.toSet());
    }

    /** The years in which anything was due or received. */
    Set<Integer> givingYears() {
        Stream<Integer> due = schedule.stream().map(each -> each.dueOn().getYear());
        Stream<Integer> received =
                deposits.stream().map(each -> each.receivedOn().getYear());
        return Stream.concat(due, received).collect(Collectors.toCollection(TreeSet::new));
    }

    Money signed() {
        return Money.sum(schedule.stream().map(Schedule::usd).toList());
    }

    Money scheduled() {
        return Money.sum(schedule.stream().map(Schedule::outstanding).toList());
    }

    Money received() {
        return Money.sum(deposits.stream().map(Deposited::usd).toList());
    }
}
