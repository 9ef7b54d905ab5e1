package dev.mynah.testbed.scenario;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.fault.MessageFault;
import dev.mynah.network.fault.MessageFault.Effect;
import dev.mynah.network.hlr.ChallengeFault;
import dev.mynah.testbed.file.Fields;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Messages and challenges spoiled. */
final class MessageKnobs {
    private static final Map<String, Direction> DIRECTIONS = Map.of("up", Direction.UPLINK, "down", Direction.DOWNLINK);
    private static final Map<String, ChallengeFault> FAULTS = Map.of(
            "bad-mac", ChallengeFault.BAD_MAC,
            "replayed", ChallengeFault.REPLAYED,
            "not-separated", ChallengeFault.NOT_SEPARATED,
            "wrong-network", ChallengeFault.WRONG_SERVING_NETWORK,
            "unavailable", ChallengeFault.UNAVAILABLE);

    private static final String FAULT_NAMES = "bad-mac, replayed, not-separated, wrong-network or unavailable";

    static final List<Knob> ROWS = List.of(
            new Knob(
                    "drop",
                    "operator message direction [imsi] [times]",
                    "Loses NAS messages of one kind (`ATTACH ACCEPT`), `up` or `down`; `times` 0 is until `pass`.",
                    fields -> fault(fields, new Effect.Drop())),
            new Knob(
                    "delay",
                    "operator message direction by [imsi] [times]",
                    "Holds NAS messages of one kind up; others overtake them.",
                    fields ->
                            fault(fields, new Effect.Delay(fields.value("by", "5s", Duration.ZERO, Fields::duration)))),
            new Knob(
                    "spoil",
                    "operator message [imsi] [times]",
                    "Sends NAS messages of one kind with a wrong message authentication code.",
                    fields -> fault(fields, new Effect.BadMac())),
            new Knob("pass", "operator", "Lets all messages pass again.", MessageKnobs::pass),
            new Knob(
                    "challenge",
                    "operator imsi fault",
                    "Makes the next challenge of a subscriber wrong: bad-mac, replayed (an old SQN), not-separated (the"
                            + " separation bit of AMF is 0), wrong-network (keys for another serving network, in LTE and"
                            + " NR), unavailable (the home has none).",
                    MessageKnobs::challenge));

    private MessageKnobs() {}

    private static Turn fault(Fields fields, Effect effect) {
        String operator = CellKnobs.operator(fields);
        String message = fields.text("message", "ATTACH ACCEPT");
        boolean downOnly = effect instanceof Effect.BadMac;
        if (!downOnly && !fields.has("direction")) {
            fields.problem("direction", "is missing (up or down)");
        }
        Direction direction = downOnly
                ? Direction.DOWNLINK
                : fields.choice("direction", DIRECTIONS, "up or down").orElse(Direction.DOWNLINK);
        Optional<String> imsi = fields.text("imsi");
        int times = fields.whole("times", 0, 1_000_000, 1);
        Optional<MessageFault> fault = fields.make(() -> new MessageFault(imsi, direction, message, effect, times));
        return (stage, timeline) -> stage.operator(operator).fault(fault.orElseThrow());
    }

    private static Turn pass(Fields fields) {
        String operator = CellKnobs.operator(fields);
        return (stage, timeline) -> stage.operator(operator).clearFaults();
    }

    private static Turn challenge(Fields fields) {
        String operator = CellKnobs.operator(fields);
        String imsi = fields.text("imsi", "001010000000001");
        if (!fields.has("fault")) {
            fields.problem("fault", "is missing (" + FAULT_NAMES + ")");
        }
        ChallengeFault fault = fields.choice("fault", FAULTS, FAULT_NAMES).orElse(ChallengeFault.BAD_MAC);
        return (stage, timeline) -> stage.operator(operator).fault(imsi, fault);
    }
}
