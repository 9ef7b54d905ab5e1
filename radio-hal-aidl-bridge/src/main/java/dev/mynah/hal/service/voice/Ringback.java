package dev.mynah.hal.service.voice;

import dev.mynah.modem.Calls;
import dev.mynah.modem.Calls.State;
import java.util.Optional;

/** Whether the host has to make the ringing that a caller hears, since the network lets nothing be heard. */
final class Ringback {
    private final Calls calls;
    private boolean sounding;

    Ringback(Calls calls) {
        this.calls = calls;
    }

    /** Whether to begin (true) or to end, where that is not as it was. */
    Optional<Boolean> changed() {
        boolean before = sounding;
        sounding = calls.list().stream().anyMatch(it -> it.state() == State.ALERTING && !it.audible());
        return sounding == before ? Optional.empty() : Optional.of(sounding);
    }
}
