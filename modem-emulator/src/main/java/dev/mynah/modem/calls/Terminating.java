package dev.mynah.modem.calls;

import dev.mynah.modem.Calls.Line;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.cc.Alerting;
import dev.mynah.network.air.nas.cc.BearerCapability;
import dev.mynah.network.air.nas.cc.CallConfirmed;
import dev.mynah.network.air.nas.cc.CalledNumber;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.cc.CcCause;
import dev.mynah.network.air.nas.cc.CcIe;
import dev.mynah.network.air.nas.cc.Connect;
import dev.mynah.network.air.nas.cc.PresentedNumber;
import dev.mynah.network.air.nas.cc.ReleaseComplete;
import dev.mynah.network.air.nas.cc.Setup;
import io.vertx.core.Future;
import io.vertx.core.Promise;

/** A call that the user is offered, until it is answered. TS 24.008 5.2.2. */
final class Terminating {
    private final UeCall call;
    private final Promise<Void> answered = Promise.promise();

    Terminating(UeCall call) {
        this.call = call;
    }

    void offered(Setup setup) {
        setup.get(CcIe.CALLING_NUMBER).ifPresentOrElse(this::calledBy, () -> call.line("", Line.NOT_AVAILABLE));
        call.redirecting(setup.get(CcIe.REDIRECTING_NUMBER)
                .filter(it -> it.presentation() == PresentedNumber.Presentation.ALLOWED)
                .map(PresentedNumber::written)
                .filter(it -> !it.isEmpty()));
        call.called(setup.get(CcIe.CALLED_NUMBER).map(CalledNumber::written).filter(it -> !it.isEmpty()));
        setup.get(CcIe.FACILITY).ifPresent(call.facility()::received);
        if (setup.get(CcIe.BEARER_CAPABILITY).map(it -> !it.speech()).orElse(false)) {
            call.fire(new CallEvent.Unacceptable(CauseValue.INCOMPATIBLE_DESTINATION));
        } else if (call.control().canTake(call)) {
            call.fire(new CallEvent.Acceptable());
        } else {
            call.fire(new CallEvent.Unacceptable(CauseValue.USER_BUSY));
        }
    }

    private void calledBy(PresentedNumber caller) {
        String number = caller.presentation() == PresentedNumber.Presentation.ALLOWED ? caller.written() : "";
        call.line(
                number,
                switch (caller.presentation()) {
                    case ALLOWED -> number.isEmpty() ? Line.NOT_AVAILABLE : Line.VALID;
                    case RESTRICTED -> Line.WITHHELD;
                    default -> Line.NOT_AVAILABLE;
                });
    }

    /** A call that has to wait says so: TS 24.083 1.1, CALL CONFIRMED with cause #17. */
    void confirm() {
        OptionalElements optional = OptionalElements.of(CcIe.BEARER_CAPABILITY, BearerCapability.SPEECH);
        if (call.control().othersThan(call)) {
            optional = optional.with(CcIe.CAUSE, CcCause.ofUser(CauseValue.USER_BUSY));
        }
        call.send(new CallConfirmed(call.transaction(), optional.with(CcIe.CC_CAPABILITIES, UeCall.CC_CAPABILITIES)));
        call.fire(new CallEvent.UserAlerted());
    }

    void refuse(CallEvent.Unacceptable why) {
        call.send(
                new ReleaseComplete(call.transaction(), OptionalElements.of(CcIe.CAUSE, CcCause.ofUser(why.cause()))));
        call.control().neverWas(call);
    }

    void alert() {
        call.send(new Alerting(call.transaction()));
        call.changed();
        call.control().ring(call);
    }

    /** The user takes it. Completes when the network has acknowledged that; refused when the call ends before. */
    Future<Void> answer() {
        call.fire(new CallEvent.AnswerWanted());
        return answered.future();
    }

    void connect() {
        call.timers().start(CallTimer.T313);
        call.send(new Connect(call.transaction()));
    }

    void acknowledged() {
        call.timers().stopAll();
        call.talking();
        call.changed();
        answered.tryComplete();
    }

    /** The call ends. */
    void over() {
        answered.tryFail(new Refusal(Reason.ABORTED));
    }
}
