package dev.mynah.testbed.file;

import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.speech.Sound;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.calls.FarEndSpec.Behaviour;
import dev.mynah.network.calls.FarEndSpeech;
import java.nio.file.Path;
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

    /** @param directory where the sounds it names are */
    static Optional<FarEndSpec> read(Fields farEnd, Path directory) {
        String number = farEnd.text("number", "15550109999");
        Behaviour behaviour = farEnd.choice("does", BEHAVIOURS, "answers, busy, no-reply, unreachable or rejects")
                .orElse(Behaviour.ANSWERS);
        Duration after = farEnd.optional("after", Fields::duration).orElse(Duration.ofSeconds(2));
        Optional<Duration> hangsUp = farEnd.optional("hangsUpAfter", Fields::duration);
        String keys = farEnd.text("keys", () -> "");
        int cause = farEnd.whole("cause", 1, 127, CALL_REJECTED);
        Optional<Sound> announces = farEnd.optional("announces", it -> SoundFile.read(directory.resolve(it)));
        Optional<Sound> plays = farEnd.optional("plays", it -> SoundFile.read(directory.resolve(it)));
        Optional<Duration> records = farEnd.optional("records", Fields::duration);
        return farEnd.make(() -> new FarEndSpec(
                number,
                behaviour,
                after,
                hangsUp,
                keys,
                CauseValue.of(cause),
                new FarEndSpeech(announces, plays, records),
                ""));
    }
}
