package dev.mynah.testbed.scenario;

import dev.mynah.modem.Speech;
import dev.mynah.network.air.speech.Sound;
import dev.mynah.testbed.file.Fields;
import dev.mynah.testbed.file.SoundFile;
import io.vertx.core.Future;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What users of UEs say and hear in calls. */
final class SpeechKnobs {
    static final List<Knob> ROWS = List.of(
            new Knob(
                    "say",
                    "ue file",
                    "Says a WAV file (linear PCM, 16 bits, one channel, 8000 a second) in the conversation of a UE"
                            + " (`modem0/slot0`).",
                    SpeechKnobs::say),
            new Knob("hush", "ue", "Has a UE say nothing more of what it was to say.", SpeechKnobs::hush),
            new Knob(
                    "record",
                    "ue for",
                    "Keeps what a UE hears from now on for so long, as a WAV file in `recordings` of the run directory.",
                    SpeechKnobs::record));

    private SpeechKnobs() {}

    private static String ue(Fields fields) {
        return fields.text("ue", "modem0/slot0");
    }

    private static Turn say(Fields fields) {
        String ue = ue(fields);
        Sound sound = fields.value("file", "hello.wav", Sound.of(new short[0]), it -> SoundFile.read(Path.of(it)));
        return (stage, timeline) -> stage.speech(ue, speech -> {
            Future<Void> said = speech.say(sound);
            return said.failed()
                    ? Future.failedFuture(new IllegalArgumentException("ue: " + ue + " is not in a conversation"))
                    : Future.succeededFuture();
        });
    }

    private static Turn hush(Fields fields) {
        String ue = ue(fields);
        return (stage, timeline) -> stage.speech(ue, speech -> {
            speech.hush();
            return Future.succeededFuture();
        });
    }

    private static Turn record(Fields fields) {
        String ue = ue(fields);
        Duration time = fields.value("for", "10s", Duration.ZERO, Fields::duration);
        return (stage, timeline) -> stage.<Speech.Recording>speech(
                        ue, speech -> Future.succeededFuture(speech.record(time)))
                .map(recording -> {
                    timeline.after(
                            time,
                            () -> stage.<Sound>speech(ue, speech -> Future.succeededFuture(recording.stop()))
                                    .onSuccess(sound -> stage.keep(ue, sound)));
                    return null;
                });
    }
}
