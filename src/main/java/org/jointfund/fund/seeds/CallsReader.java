package org.jointfund.fund.seeds;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jointfund.fund.Call;
import org.jointfund.fund.Calls;
import org.jointfund.fund.Setting;

/** Reads a fund's calls for ideas; a fund that is not rolling has at least one. */
final class CallsReader {

    private CallsReader() {}

    static Calls calls(Entry file) {
        file.only("rolling", "calls");
        Setting<Boolean> rolling = Values.setting(file.get("rolling"), Values::yes);
        Set<String> seen = new HashSet<>();
        List<Call> calls =
                file.get("calls").items().map(item -> call(item, seen)).toList();
        if (calls.isEmpty() && !rolling.value()) {
            throw file.get("calls").mistake("Without a call ideas can only come in at any time: rolling must be yes.");
        }
        return new Calls(rolling, calls);
    }

    private static Call call(Entry item, Set<String> seen) {
        item.only("code", "name", "opensOn", "closesOn");
        Entry code = item.get("code");
        if (!code.text().matches("[A-Z0-9-]{1,40}")) {
            throw code.mistake("A call is named in capital letters, figures and hyphens, not \"" + code.text() + "\".");
        }
        if (!seen.add(code.text())) {
            throw code.mistake("Call " + code.text() + " stands twice.");
        }
        Call call = new Call(
                code.text(),
                Values.label(item.get("name")),
                Values.date(item.get("opensOn")),
                Values.date(item.get("closesOn")));
        if (call.closesOn().isBefore(call.opensOn())) {
            throw item.get("closesOn").mistake("The call closes before it opens.");
        }
        return call;
    }
}
