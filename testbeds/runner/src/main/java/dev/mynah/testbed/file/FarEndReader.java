package dev.mynah.testbed.file;

import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.calls.FarEndSpec.Behaviour;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Reads one of an operator's {@code farEnds}: who is behind a number. */
final class FarEndReader {
    private static final Map<String, Behaviour> BEHAVIOURS = Map.of(
            "answers", Behaviour.ANSWERS,
            "busy", Behaviour.BUSY,
            "no-reply", Behaviour.NO_REPLY,
            "unreachable", Behaviour.UNREACHABLE,
            "rejects", Behaviour.REJECTS);
    private static final int CALL_REJECTED = 21;

    private FarEndReader() {}

    static Optional<FarEndSpec> read(Fields farEnd) {
        String number = farEnd.text("number", "15550109999");
        Behaviour behaviour = farEnd.choice("does", BEHAVIOURS, "answers, busy, no-reply, unreachable or rejects")
                .orElse(Behaviour.ANSWERS);
        Duration after = farEnd.optional("after", Fields::duration).orElse(Duration.ofSeconds(2));
        Optional<Duration> hangsUp = farEnd.optional("hangsUpAfter", Fields::duration);
        String keys = farEnd.text("keys", () -> "");
        int cause = farEnd.whole("cause", 1, 127, CALL_REJECTED);
        return farEnd.make(() -> new FarEndSpec(number, behaviour, after, hangsUp, keys, CauseValue.of(cause)));
    }
}
