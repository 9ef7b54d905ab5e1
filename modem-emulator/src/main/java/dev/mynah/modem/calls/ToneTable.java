package dev.mynah.modem.calls;

import static dev.mynah.modem.calls.CallTimer.T336;
import static dev.mynah.modem.calls.CallTimer.T337;
import static dev.mynah.modem.calls.ToneState.SILENT;
import static dev.mynah.modem.calls.ToneState.SOUNDING;
import static dev.mynah.modem.calls.ToneState.STARTING;
import static dev.mynah.modem.calls.ToneState.STOPPING;

import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.cc.StartDtmfAcknowledge;
import dev.mynah.network.air.nas.cc.StartDtmfReject;
import dev.mynah.network.air.nas.cc.StopDtmfAcknowledge;

/** Tones of a call, one after the other. TS 24.008 5.5.7. */
final class ToneTable {
    /** A key is pressed. */
    record KeyPressed() {}

    /** The key has been down long enough. */
    record KeyReleased() {}

    static final Transitions<ToneState, CallTones> TABLE = Transitions.of(ToneState.class, CallTones.class)
            .in(SILENT)
            .on(KeyPressed.class)
            .go(STARTING, Step.of("send START DTMF, start T336", CallTones::sendStart))
            .in(STARTING)
            .on(StartDtmfAcknowledge.class)
            .go(SOUNDING, Step.of("stop T336, wait until the key is released", CallTones::sounding))
            .on(StartDtmfReject.class)
            .go(SILENT, Step.of("stop T336, tell the user", CallTones::refused))
            .on(T336)
            .go(SILENT, Step.of("tell the user", CallTones::unanswered))
            .in(SOUNDING)
            .on(KeyReleased.class)
            .go(STOPPING, Step.of("send STOP DTMF, start T337", CallTones::sendStop))
            .in(STOPPING)
            .on(StopDtmfAcknowledge.class)
            .go(SILENT, Step.of("stop T337, tell the user, take the next key", CallTones::stopped))
            .on(T337)
            .go(SILENT, Step.of("tell the user, take the next key", CallTones::stopped))
            .build();

    private ToneTable() {}
}
