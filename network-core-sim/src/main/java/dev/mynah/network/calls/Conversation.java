package dev.mynah.network.calls;

import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.cc.CcCause;
import dev.mynah.network.air.nas.cc.CcFacility;
import dev.mynah.network.air.nas.cc.CcIe;
import dev.mynah.network.air.nas.cc.HoldAcknowledge;
import dev.mynah.network.air.nas.cc.HoldReject;
import dev.mynah.network.air.nas.cc.Modify;
import dev.mynah.network.air.nas.cc.ModifyReject;
import dev.mynah.network.air.nas.cc.RetrieveAcknowledge;
import dev.mynah.network.air.nas.cc.RetrieveReject;
import dev.mynah.network.air.nas.cc.StartDtmf;
import dev.mynah.network.air.nas.cc.StartDtmfAcknowledge;
import dev.mynah.network.air.nas.cc.StartDtmfReject;
import dev.mynah.network.air.nas.cc.StopDtmfAcknowledge;
import dev.mynah.network.calls.TrunkMessage.Notified;
import java.util.Optional;

/** What a UE does in a call with it. TS 24.008 5.3 and 5.5, TS 24.083 2, network side. */
final class Conversation {
    private static final String KEYS = "0123456789*#ABCD";

    private final Leg leg;

    Conversation(Leg leg) {
        this.leg = leg;
    }

    /** TS 24.083 2.1: one call at most is held, or those of one multiparty call. */
    void hold() {
        Optional<CauseValue> refusal = leg.party().mayHold(leg);
        if (refusal.isPresent()) {
            leg.send(new HoldReject(leg.transaction(), CcCause.ofNetwork(refusal.get())));
        } else {
            leg.send(new HoldAcknowledge(leg.transaction()));
            leg.held(true);
        }
    }

    void retrieve() {
        if (leg.held() && leg.party().mayRetrieve(leg)) {
            leg.send(new RetrieveAcknowledge(leg.transaction()));
            leg.held(false);
        } else {
            leg.send(new RetrieveReject(
                    leg.transaction(), CcCause.ofNetwork(CauseValue.REQUESTED_CIRCUIT_NOT_AVAILABLE)));
        }
    }

    void keyPressed(StartDtmf message) {
        Optional<Integer> pressed = message.get(CcIe.KEYPAD_FACILITY).filter(it -> KEYS.indexOf(it) >= 0);
        if (pressed.isEmpty() || leg.held()) {
            leg.send(new StartDtmfReject(
                    leg.transaction(), CcCause.ofNetwork(CauseValue.SERVICE_OR_OPTION_NOT_AVAILABLE_UNSPECIFIED)));
            return;
        }
        leg.send(new StartDtmfAcknowledge(leg.transaction(), OptionalElements.of(CcIe.KEYPAD_FACILITY, pressed.get())));
        leg.speech().press((char) (int) pressed.get());
    }

    void keyReleased() {
        leg.send(new StopDtmfAcknowledge(leg.transaction()));
        leg.speech().release();
    }

    void notified(Notified notified) {
        leg.send(new CcFacility(leg.transaction(), Leg.notification(notified.what())));
    }

    void facility(CcFacility message) {
        leg.party().facility(leg, message.facility());
    }

    void rejectModification(Modify message) {
        leg.send(new ModifyReject(
                leg.transaction(),
                message.bearer(),
                CcCause.ofNetwork(CauseValue.SERVICE_OR_OPTION_NOT_IMPLEMENTED_UNSPECIFIED)));
    }
}
