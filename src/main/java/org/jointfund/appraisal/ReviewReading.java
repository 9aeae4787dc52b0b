package org.jointfund.appraisal;

import java.util.List;
import java.util.Optional;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.springframework.stereotype.Service;

/** Shows each reader the reviews that are for their eyes: nobody's to who stepped out (D1), others' to a reviewer only after their own. */
@Service
public class ReviewReading {

    private final CaseAccess access;
    private final Reviews reviews;
    private final Recusals recusals;

    ReviewReading(CaseAccess access, Reviews reviews, Recusals recusals) {
        this.access = access;
        this.reviews = reviews;
        this.recusals = recusals;
    }

    /** The newest round with the sheets this person may read; empty when there is none for them. */
    public Optional<ReviewRound> round(CaseNumber number, Actor reader) {
        access.visible(number, reader);
        return reviews.current(number)
                .map(round -> new ReviewRound(number, round.round(), round.openedAt(), open(round, reader)))
                .filter(round -> !round.reviews().isEmpty() || isStaff(number.fund(), reader));
    }

    /** The recommendation, unless the person stepped out or has no part in the decision. */
    public Optional<Recommendation> recommendation(CaseNumber number, Actor reader) {
        access.visible(number, reader);
        return mayReadAll(number, reader) ? reviews.recommendation(number) : Optional.empty();
    }

    /** Whether every score and recommendation of the case is open to this person. */
    public boolean mayReadAll(CaseNumber number, Actor reader) {
        FundCode fund = number.fund();
        boolean decides =
                reader.is(fund, Role.MEMBER) || reader.is(fund, Role.CHAIR) || reader.is(fund, Role.ALTERNATE_CHAIR);
        return (decides || isStaff(fund, reader)) && !recusals.steppedOut(number, reader.id());
    }

    private static boolean isStaff(FundCode fund, Actor reader) {
        return reader.is(fund, Role.SECRETARIAT_OFFICER) || reader.is(fund, Role.AUDITOR);
    }

    private List<Review> open(ReviewRound round, Actor reader) {
        if (mayReadAll(round.number(), reader)) {
            return round.reviews();
        }
        Optional<Review> own =
                recusals.steppedOut(round.number(), reader.id()) ? Optional.empty() : round.by(reader.id());
        return own.filter(Review::handedIn).isPresent()
                ? round.handedIn()
                : own.stream().toList();
    }
}
