package dev.mynah.modem.at;

import dev.mynah.modem.Speech;
import dev.mynah.network.air.speech.Sound;
import dev.mynah.network.air.speech.SpeechFrame;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.function.Consumer;

/** A microphone that can be muted, before which nobody speaks. */
final class FakeSpeech implements Speech {
    private boolean muted;

    @Override
    public Future<Void> say(Sound sound) {
        throw nobody();
    }

    @Override
    public void say(SpeechFrame frame) {
        throw nobody();
    }

    @Override
    public void hush() {
        throw nobody();
    }

    @Override
    public boolean muted() {
        return muted;
    }

    @Override
    public void mute(boolean mute) {
        muted = mute;
    }

    @Override
    public Runnable listen(Consumer<SpeechFrame> ear) {
        throw nobody();
    }

    @Override
    public Recording record(Duration longest) {
        throw nobody();
    }

    private static UnsupportedOperationException nobody() {
        return new UnsupportedOperationException("nobody speaks here");
    }
}
