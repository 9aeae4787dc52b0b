package org.jointfund.committee;

import java.util.List;
import java.util.stream.Stream;
import org.jointfund.fund.Committee;
import org.jointfund.fund.Seat;
import org.jointfund.programme.Programme;

/** Interests the data show: a seat stands for an agency of the programme, or for a country it is for (rulebook 1.2.10). */
final class FoundInterests {

    private FoundInterests() {}

    static List<Interest> in(Item item, Programme programme, Committee committee) {
        return committee.seats().stream()
                .flatMap(seat -> Stream.concat(agency(item, programme, seat), country(item, programme, seat)))
                .toList();
    }

    private static Stream<Interest> agency(Item item, Programme programme, Seat seat) {
        return programme.agencies().stream()
                .filter(agency -> seat.standsFor(Seat.Kind.AGENCY, agency.value()))
                .map(agency -> interest(item, seat, Interest.Kind.AGENCY, agency.value()));
    }

    private static Stream<Interest> country(Item item, Programme programme, Seat seat) {
        return programme.countries().stream()
                .filter(country -> seat.standsFor(Seat.Kind.COUNTRY, country.value()))
                .map(country -> interest(item, seat, Interest.Kind.COUNTRY, country.value()));
    }

    private static Interest interest(Item item, Seat seat, Interest.Kind kind, String code) {
        return new Interest(item.number(), item.ordinal(), seat.code(), kind, code, item.placedAt());
    }
}
