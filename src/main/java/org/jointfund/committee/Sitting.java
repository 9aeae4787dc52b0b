package org.jointfund.committee;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.fund.Committee;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.Seat;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.Programme;
import org.jointfund.shared.PersonId;

/** One item before the committee: who is there, who is set aside, and what the seats have said. */
public record Sitting(
        Item item,
        Meeting meeting,
        Programme programme,
        RuleSet rules,
        Set<String> attending,
        List<Interest> interests,
        List<Recusal> recusals,
        List<Position> positions) {

    private static final Set<Role> SEATED = Set.of(Role.MEMBER, Role.CHAIR, Role.ALTERNATE_CHAIR);

    public Committee committee() {
        return rules.committee();
    }

    /** The seat this person holds in the committee of the fund. */
    public Optional<Seat> seatOf(Actor actor) {
        return actor.assignments().stream()
                .filter(held -> held.fund().equals(programme.fund()) && SEATED.contains(held.role()))
                .flatMap(held -> committee().seat(held.scope()).stream())
                .findFirst();
    }

    public boolean steppedOut(PersonId person) {
        return recusals.stream().anyMatch(recusal -> recusal.person().equals(person));
    }

    /** The seats whose holder stepped out. */
    public Set<String> seatsOut() {
        return recusals.stream().map(Recusal::seat).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The seats that are not counted on this item: an interest, or stepped out (D1). */
    public Set<String> setAside() {
        return Stream.concat(
                        interests.stream().map(Interest::seat),
                        recusals.stream().map(Recusal::seat))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What each seat says now, in this sitting; corrections after the decision aside. */
    public List<Position> standing() {
        Map<String, Position> latest = new LinkedHashMap<>();
        positions.stream()
                .filter(position -> position.sitting() == item.sitting())
                .filter(position -> position.channel() != Position.Channel.CORRECTION)
                .forEach(position -> latest.put(position.seat(), position));
        return List.copyOf(latest.values());
    }

    public Optional<Position> standing(String seat) {
        return standing().stream()
                .filter(position -> position.seat().equals(seat))
                .findFirst();
    }

    /** What the member corrected after the decision of this sitting; the decision stands as it was taken (S2). */
    public Optional<Position> correction(String seat) {
        return positions.stream()
                .filter(position -> position.sitting() == item.sitting())
                .filter(position -> position.channel() == Position.Channel.CORRECTION)
                .filter(position -> position.seat().equals(seat))
                .reduce((earlier, later) -> later);
    }

    /** The seats in the room: recorded as attending or heard on this item, and not stepped out. */
    public Set<String> present() {
        Set<String> present = new TreeSet<>(attending);
        standing().forEach(position -> present.add(position.seat()));
        present.removeAll(seatsOut());
        return present;
    }

    /** Objections that count: held by a seat that is not set aside (rulebook 1.2.8). */
    public List<Position> objections() {
        Set<String> aside = setAside();
        return standing().stream()
                .filter(position -> position.kind() == PositionKind.OBJECTION && !aside.contains(position.seat()))
                .toList();
    }

    /** Seats that objected in this sitting and do so no more (rulebook 5.5). */
    public int objectionsSolved() {
        Set<String> objecting = standing().stream()
                .filter(position -> position.kind() == PositionKind.OBJECTION)
                .map(Position::seat)
                .collect(Collectors.toSet());
        return (int) positions.stream()
                .filter(position -> position.sitting() == item.sitting() && position.kind() == PositionKind.OBJECTION)
                .filter(position -> position.channel() != Position.Channel.CORRECTION)
                .map(Position::seat)
                .distinct()
                .filter(seat -> !objecting.contains(seat))
                .count();
    }

    /** Who presides: the chair unless absent or stepped out, then the alternate (N18, D1). */
    public Optional<Seat> presiding() {
        Set<String> present = present();
        return Stream.of(Seat.Role.CHAIR, Seat.Role.ALTERNATE)
                .flatMap(role -> committee().seats().stream().filter(seat -> seat.role() == role))
                .filter(seat -> present.contains(seat.code()))
                .findFirst();
    }

    /** Whether somebody could still preside if this seat stepped out as well. */
    boolean canBePresidedWithout(Seat seat) {
        Set<String> out = seatsOut();
        return !seat.presides()
                || committee().seats().stream()
                        .anyMatch(other -> other.presides() && !other.equals(seat) && !out.contains(other.code()));
    }

    /** The quorum for this item as things stand. */
    public QuorumCheck quorum() {
        return QuorumCheck.of(committee(), presiding().isPresent(), present(), setAside());
    }

    /** The same sitting with the seat in the room. */
    Sitting with(Seat seat) {
        Set<String> more = new TreeSet<>(attending);
        more.add(seat.code());
        return new Sitting(item, meeting, programme, rules, more, interests, recusals, positions);
    }
}
