package org.jointfund.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointfund.fund.Call;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.shared.Problem;
import org.springframework.stereotype.Service;

/**
 * The calls an idea can answer (rulebook 2.1.2, 5.1 field 3): those its fund has published by now, open today. What was handed in while
 * its call was open may be completed after the call closed.
 */
@Service
public class AnsweredCalls {

    private final RuleSets ruleSets;
    private final Ideas ideas;
    private final FundDays days;

    AnsweredCalls(RuleSets ruleSets, Ideas ideas, FundDays days) {
        this.ruleSets = ruleSets;
        this.ideas = ideas;
        this.days = days;
    }

    /** The call of this code in the fund as it is now; none for an idea that answers no call. */
    public Optional<Call> of(Programme programme, String code) {
        return now(programme).calls().find(code);
    }

    /** What the idea may choose from: the open calls, and the one it has. */
    public List<Call> choices(Programme programme) {
        String chosen = ideas.of(programme).place().call();
        return now(programme).calls().calls().stream()
                .filter(call -> call.isOpenOn(today(programme)) || call.code().equals(chosen))
                .toList();
    }

    /** Refused as a choice: a call the fund does not have, or one that is not open. */
    List<Problem> problems(Programme programme, IdeaPlace place) {
        return place.call().isEmpty() || isKept(programme, place)
                ? List.of()
                : of(programme, place.call())
                        .map(call -> closed(programme, call))
                        .orElseGet(() -> List.of(Problem.at("call", "idea.unknownCall")));
    }

    /** What stands in the way of handing in: no call where the fund takes ideas in answer to one only, or one that closed meanwhile. */
    List<Problem> gaps(Programme programme, IdeaPlace place) {
        boolean rolling = ruleSets.version(programme.fund(), programme.ruleSetVersion())
                .calls()
                .rolling()
                .value();
        if (place.call().isEmpty()) {
            return new Gaps().unless(rolling, "call", "idea.missing.call").list();
        }
        return problems(programme, place);
    }

    private boolean isKept(Programme programme, IdeaPlace place) {
        return !ideas.handIns(programme.number()).isEmpty()
                && ideas.of(programme).place().call().equals(place.call());
    }

    private List<Problem> closed(Programme programme, Call call) {
        return new Gaps()
                .unless(call.isOpenOn(today(programme)), "call", "idea.callNotOpen", call.opensOn(), call.closesOn())
                .list();
    }

    private LocalDate today(Programme programme) {
        return days.today(programme.fund());
    }

    private RuleSet now(Programme programme) {
        return ruleSets.current(programme.fund());
    }
}
