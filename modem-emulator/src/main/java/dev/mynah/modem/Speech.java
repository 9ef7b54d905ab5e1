package dev.mynah.modem;

import dev.mynah.network.air.speech.Sound;
import dev.mynah.network.air.speech.SpeechFrame;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * What the user of a stack's calls says and hears: microphone and earpiece. Frames of 20 ms; while nobody speaks none come.
 * A call on hold is not heard; before an answer there is to be heard what the network has announced in band (TS 24.008 5.5.1).
 */
public interface Speech {
    /**
     * Says something in the conversation; one thing after the other. Completes when it has been said, refused with NOT_ALLOWED
     * without a conversation or when too much waits, and with ABORTED when the last call ends before that.
     */
    Future<Void> say(Sound sound);

    /** Says one frame now, for those who have a stream of their own; lost without a conversation. */
    void say(SpeechFrame frame);

    /** Says nothing more of what is to be said. */
    void hush();

    /** Whether nothing is heard of what is said. */
    boolean muted();

    /** Mutes the microphone, or opens it again; who makes a call begins it with an open one. TS 27.007 8.24. */
    void mute(boolean mute);

    /** @return ends the listening */
    Runnable listen(Consumer<SpeechFrame> ear);

    /** Keeps what is heard from now on, for so long at most. */
    Recording record(Duration longest);

    /** A recording that goes on. */
    interface Recording {
        /** Ends it. What was heard, with silence where nothing was. */
        Sound stop();
    }
}
