package dev.mynah.testbed.scenario;

import dev.mynah.network.air.nas.ss.component.ChargingInformation;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.testbed.file.Fields;
import dev.mynah.testbed.file.TariffReader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Calls from outside. */
final class CallKnobs {
    static final List<Knob> ROWS = List.of(
            new Knob(
                    "call",
                    "operator to [from] [name] [for] [keys]",
                    "Has somebody (`from`, a number; `name`, who that is) call a subscriber's number; they press `keys` when it is answered and hang up after"
                            + " `for`.",
                    CallKnobs::call),
            new Knob(
                    "charges",
                    "operator calls [units] [interval] [firstInterval] [atOnce] [scale]",
                    "Has `outgoing` or `incoming` calls cost something else, those under way too, as `msc.charges` has it; what isn't said stays.",
                    CallKnobs::charges));

    private CallKnobs() {}

    private static Turn charges(Fields fields) {
        String operator = CellKnobs.operator(fields);
        boolean outgoing = fields.value("calls", "outgoing", true, CallKnobs::outgoing);
        ChargingInformation change = TariffReader.change(fields);
        return (stage, timeline) -> stage.operator(operator).charge(outgoing, change);
    }

    private static boolean outgoing(String text) {
        return switch (text) {
            case "outgoing" -> true;
            case "incoming" -> false;
            default ->
                throw new IllegalArgumentException("\"" + text + "\" is not allowed here (outgoing or incoming is)");
        };
    }

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
