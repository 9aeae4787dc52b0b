package org.jointfund.fund;

import java.util.List;
import java.util.Optional;

/** How ideas come in: at any time where the fund is rolling, and in answer to its calls (rulebook 2.1.2). */
public record Calls(Setting<Boolean> rolling, List<Call> calls) {

    /** What holds for a fund that says nothing of it. */
    public static final Calls NONE = new Calls(new Setting<>(true, Mark.D, "2.1.2"), List.of());

    public Calls {
        calls = List.copyOf(calls);
    }

    public Optional<Call> find(String code) {
        return calls.stream().filter(call -> call.code().equals(code)).findFirst();
    }
}
