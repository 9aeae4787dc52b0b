package org.jointfund.committee.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointfund.committee.Circulation;
import org.jointfund.committee.Cover;
import org.jointfund.committee.Decision;
import org.jointfund.committee.Interest;
import org.jointfund.committee.ItemKind;
import org.jointfund.committee.ItemReading.Openness;
import org.jointfund.committee.Paper;
import org.jointfund.committee.Position;
import org.jointfund.committee.PositionKind;
import org.jointfund.committee.QuorumCheck;
import org.jointfund.committee.Sitting;
import org.jointfund.fund.Seat;
import org.jointfund.fund.SeatGroup;

/** The sheet of one item as one reader may see it. */
record DecisionPage(
        Openness openness,
        Sitting sitting,
        Optional<Cover> cover,
        Advice.Given advice,
        Optional<Decision> decision,
        Optional<Circulation> circulation,
        List<Seating.Place> places,
        Part part,
        Locale reader) {

    /** What this reader may do here: their seat, take a position, decide, keep the record, correct until; whether they are told something. */
    record Part(
            Optional<Seat> seat,
            boolean positions,
            boolean decides,
            boolean keeps,
            Optional<Instant> correctable,
            boolean told) {}

    /** How many seats of a group were there, of how many. */
    record Presence(String group, long present, long seats) {}

    /** One seat at the table and what it said; who objected is named only while it is open, or if they asked for it (S3). */
    record Line(
            Seating.Place place,
            List<Interest> interests,
            boolean out,
            boolean present,
            Optional<Position> position,
            Optional<Position> correction) {}

    public boolean full() {
        return openness == Openness.FULL;
    }

    public boolean steppedOut() {
        return openness == Openness.NOTHING;
    }

    public boolean open() {
        return sitting.item().isOpen();
    }

    public List<Line> lines() {
        Set<String> present = sitting.present();
        Set<String> out = sitting.seatsOut();
        return places.stream().map(place -> line(place, present, out)).toList();
    }

    private Line line(Seating.Place place, Set<String> present, Set<String> out) {
        String seat = place.seat().code();
        return new Line(
                place,
                sitting.interests().stream()
                        .filter(interest -> interest.seat().equals(seat))
                        .toList(),
                out.contains(seat),
                present.contains(seat),
                sitting.standing(seat).filter(this::shown),
                sitting.correction(seat).filter(this::shown));
    }

    /** How many seats corrected afterwards what was recorded for them. */
    public long corrections() {
        return places.stream()
                .filter(place -> sitting.correction(place.seat().code()).isPresent())
                .count();
    }

    private boolean shown(Position position) {
        return open() || position.kind() != PositionKind.OBJECTION || position.named();
    }

    public QuorumCheck quorum() {
        return decision.filter(last -> !open()).map(Decision::quorum).orElseGet(sitting::quorum);
    }

    /** The names of groups by their codes. */
    public String groups(List<String> codes) {
        return sitting.committee().names(codes).stream()
                .map(name -> name.in(reader))
                .collect(Collectors.joining(", "));
    }

    public String presiding() {
        return sitting.presiding().map(Seat::code).map(this::label).orElse("");
    }

    private String label(String seat) {
        return places.stream()
                .filter(place -> place.seat().code().equals(seat))
                .map(Seating.Place::people)
                .findFirst()
                .orElse(seat);
    }

    /** Whether this reader records what was said in the room. */
    public boolean records() {
        return open() && part.keeps();
    }

    /** Whether this reader notes when the decision was circulated. */
    public boolean circulates() {
        return part.keeps() && decision.isPresent();
    }

    /** Who was there at the decision, group by group (rulebook 5.5). */
    public List<Presence> attendance(Decision record) {
        return sitting.committee().groups().stream()
                .map(group -> presence(group, record.present()))
                .toList();
    }

    private Presence presence(SeatGroup group, List<String> present) {
        List<Seat> seats = sitting.committee().seats().stream()
                .filter(seat -> group.code().equals(seat.group()))
                .toList();
        long there =
                seats.stream().filter(seat -> present.contains(seat.code())).count();
        return new Presence(group.name().in(reader), there, seats.size());
    }

    /** The seats that were not counted, in words. */
    public String setAside(Decision record) {
        return String.join(", ", record.setAside().stream().map(this::label).toList());
    }

    /** The thematic areas the decision is about, in words. */
    public String areas(Decision record) {
        return String.join(
                ", ",
                sitting.rules().areas().stream()
                        .filter(area -> record.basis().areas().contains(area.number()))
                        .map(area -> area.number() + ". " + area.title().in(reader))
                        .toList());
    }

    /** The fund's tranches in percent, such as {@code 70 / 30}. */
    public String split() {
        return String.join(
                " / ",
                sitting.rules().tranches().split().value().stream()
                        .map(share -> share.toString().replaceFirst("\\.00$", ""))
                        .toList());
    }

    /** The message that names the text, which takes {@link Paper#agency()}. */
    public String title(Paper paper) {
        if (sitting.item().kind() == ItemKind.IDEA) {
            return "idea.part." + paper.name().toUpperCase(Locale.ROOT);
        }
        return "document.part." + (paper.agency().isEmpty() ? paper.name() : "budget");
    }

    /** What the secretariat recommended, as a message or in the fund's words; empty where it recommended nothing. */
    public String recommended(Decision record) {
        return record.recommendation().isEmpty() || sitting.item().kind() == ItemKind.DOCUMENT
                ? ""
                : word("outcome." + record.recommendation());
    }

    public String presided(Decision record) {
        return label(record.presidingSeat());
    }

    public String word(String key) {
        return sitting.rules().words().get(key, reader);
    }

    public Optional<Position> own() {
        return part.seat().map(Seat::code).flatMap(sitting::standing);
    }

    public List<Option> kinds() {
        return Arrays.stream(PositionKind.values())
                .map(kind -> new Option(kind.name(), word("position." + kind)))
                .toList();
    }

    public List<Option> outcomes() {
        return sitting.item().kind().outcomes(sitting.committee()).stream()
                .map(outcome -> new Option(outcome, word("outcome." + outcome)))
                .toList();
    }

    public List<Option> members() {
        return DecisionPages.members(places);
    }

    public String path() {
        return "/cases/" + sitting.item().number() + "/decisions/"
                + sitting.item().ordinal();
    }
}
