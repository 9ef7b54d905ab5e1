package dev.mynah.modem.calls;

import dev.mynah.modem.Calls.CallEnd;
import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Calls.Trouble;
import dev.mynah.modem.Refusal;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.cc.Alerting;
import dev.mynah.network.air.nas.cc.BearerCapability;
import dev.mynah.network.air.nas.cc.CallProceeding;
import dev.mynah.network.air.nas.cc.CalledNumber;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.cc.CcIe;
import dev.mynah.network.air.nas.cc.Connect;
import dev.mynah.network.air.nas.cc.ConnectAcknowledge;
import dev.mynah.network.air.nas.cc.EmergencySetup;
import dev.mynah.network.air.nas.cc.PresentedNumber;
import dev.mynah.network.air.nas.cc.Progress;
import dev.mynah.network.air.nas.cc.Setup;
import java.util.Optional;

/** A call that the user makes, until it is answered. TS 24.008 5.2.1. */
final class Originating {
    private final UeCall call;

    Originating(UeCall call) {
        this.call = call;
    }

    void openLink() {
        call.timers().start(CallTimer.T303);
        call.changed();
        call.control().open(call, call.emergency());
    }

    void setUp(CallEvent.Linked linked) {
        call.link(linked.link());
        if (call.emergency()) {
            call.send(new EmergencySetup(
                    call.transaction(),
                    OptionalElements.of(CcIe.BEARER_CAPABILITY, BearerCapability.SPEECH)
                            .with(CcIe.EMERGENCY_CATEGORY, category())));
            return;
        }
        OptionalElements optional = OptionalElements.of(CcIe.BEARER_CAPABILITY, BearerCapability.SPEECH)
                .with(CcIe.CALLED_NUMBER, CalledNumber.dialled(call.number()))
                .with(CcIe.CC_CAPABILITIES, UeCall.CC_CAPABILITIES);
        Optional<Boolean> withhold = call.dialled().flatMap(Dialling::withhold);
        if (withhold.isPresent()) {
            optional = optional.with(withhold.get() ? CcIe.CLIR_INVOCATION : CcIe.CLIR_SUPPRESSION, true);
        }
        optional = optional.with(
                CcIe.FACILITY, call.dialled().flatMap(Dialling::group).map(CallFacility::closedUserGroup));
        call.send(new Setup(call.transaction(), optional));
    }

    private int category() {
        return call.dialled()
                .map(Dialling::category)
                .filter(it -> it != 0)
                .orElseGet(() -> call.control().emergencyCategory(call.number()));
    }

    void noLink(CallEvent.NoLink none) {
        call.clearing()
                .end(end(none.refusal()).orElseGet(() -> end(CauseValue.NO_CIRCUIT_AVAILABLE, Trouble.NO_SERVICE)));
    }

    /** How a call ends that the rest of the stack refuses to carry; empty where it is another call that is in its way. */
    static Optional<CallEnd> end(Refusal refusal) {
        return switch (refusal.reason()) {
            case RADIO_OFF -> Optional.of(end(CauseValue.NO_CIRCUIT_AVAILABLE, Trouble.RADIO_OFF));
            case NO_NETWORK_SERVICE -> Optional.of(end(CauseValue.NO_CIRCUIT_AVAILABLE, Trouble.NO_SERVICE));
            case NETWORK_TIMEOUT -> Optional.of(end(CauseValue.NO_CIRCUIT_AVAILABLE, Trouble.SILENCE));
            case NETWORK_NOT_ALLOWED -> Optional.of(end(CauseValue.REQUESTED_FACILITY_NOT_SUBSCRIBED, Trouble.REFUSED));
            default -> Optional.empty();
        };
    }

    static CallEnd end(CauseValue cause, Trouble trouble) {
        return new CallEnd(cause.value(), cause.meaning(), true, Optional.of(trouble));
    }

    void noLinkInTime() {
        call.clearing().end(end(CauseValue.RECOVERY_ON_TIMER_EXPIRY, Trouble.SILENCE));
    }

    void givenUp(CallEvent.HangUpWanted wanted) {
        call.clearing().end(wanted.cause(), false);
    }

    void proceeding(CallProceeding message) {
        message.get(CcIe.FACILITY).ifPresent(call.facility()::received);
        call.timers().stop(CallTimer.T303);
        if (!call.attaches(message.get(CcIe.PROGRESS_INDICATOR))) {
            call.timers().start(CallTimer.T310);
        }
    }

    void progress(Progress message) {
        if (call.attaches(Optional.of(message.progress()))) {
            call.timers().stop(CallTimer.T310);
            call.changed();
        }
    }

    void delivered(Alerting message) {
        call.timers().stopAll();
        call.attaches(message.get(CcIe.PROGRESS_INDICATOR));
        message.get(CcIe.FACILITY).ifPresent(call.facility()::received);
        call.changed();
    }

    void connected(Connect message) {
        call.timers().stopAll();
        call.talking();
        call.send(new ConnectAcknowledge(call.transaction()));
        call.connected(
                message.get(CcIe.CONNECTED_NUMBER).map(PresentedNumber::written).filter(it -> !it.isEmpty()));
        message.get(CcIe.FACILITY).ifPresent(call.facility()::received);
        call.changed();
    }
}
