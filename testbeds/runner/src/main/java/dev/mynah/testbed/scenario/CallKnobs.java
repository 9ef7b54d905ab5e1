package dev.mynah.testbed.scenario;

import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.testbed.file.Fields;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Calls from outside. */
final class CallKnobs {
    static final List<Knob> ROWS = List.of(new Knob(
            "call",
            "operator to [from] [name] [for] [keys]",
            "Has somebody (`from`, a number; `name`, who that is) call a subscriber's number; they press `keys` when it is answered and hang up after"
                    + " `for`.",
            CallKnobs::call));

    private CallKnobs() {}

    private static Turn call(Fields fields) {
        String operator = CellKnobs.operator(fields);
        String to = fields.text("to", "15550100001").replaceFirst("^\\+", "");
        String from = fields.text("from", () -> "15550109999").replaceFirst("^\\+", "");
        Optional<Duration> talking = fields.optional("for", Fields::duration);
        String name = fields.text("name", () -> "");
        String keys = fields.text("keys", () -> "");
        return (stage, timeline) -> {
            FarEndSpec caller =
                    FarEndSpec.answers(from, Duration.ZERO).withKeys(keys).withName(name);
            return stage.operator(operator).call(talking.map(caller::withHangUp).orElse(caller), to);
        };
    }
}
