package dev.mynah.modem.calls;

import dev.mynah.modem.Calls.CallEnd;
import dev.mynah.modem.Calls.Trouble;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.cc.CcCause;
import dev.mynah.network.air.nas.cc.CcIe;
import dev.mynah.network.air.nas.cc.Disconnect;
import dev.mynah.network.air.nas.cc.ProgressIndicator;
import dev.mynah.network.air.nas.cc.Release;
import dev.mynah.network.air.nas.cc.ReleaseComplete;
import java.util.Optional;

/** The end of a call. TS 24.008 5.4. */
final class Clearing {
    private final UeCall call;
    private CauseValue ending = CauseValue.NORMAL_CALL_CLEARING;
    private boolean endedByNetwork;
    private boolean releasedOnce;
    private boolean begun;
    private Optional<Trouble> trouble = Optional.empty();

    Clearing(UeCall call) {
        this.call = call;
    }

    void disconnectByUser(CallEvent.HangUpWanted wanted) {
        disconnect(wanted.cause());
    }

    /** TS 22.086 2: the call has cost what it may. */
    void disconnectWhenSpent() {
        trouble = Optional.of(Trouble.SPENT);
        disconnect(CauseValue.ACM_AT_MAXIMUM);
    }

    void disconnectOnExpiry() {
        disconnect(CauseValue.RECOVERY_ON_TIMER_EXPIRY);
    }

    private void disconnect(CauseValue cause) {
        call.timers().stopAll();
        ending = cause;
        begun = true;
        call.control().chargedNoMore(call);
        call.timers().start(CallTimer.T305);
        call.send(new Disconnect(call.transaction(), CcCause.ofUser(cause)));
        call.control().clearing(call);
    }

    void releaseAnew() {
        sendRelease(OptionalElements.of(CcIe.CAUSE, CcCause.ofUser(ending))
                .with(CcIe.SECOND_CAUSE, CcCause.ofUser(CauseValue.RECOVERY_ON_TIMER_EXPIRY)));
    }

    void collided() {
        sendRelease(OptionalElements.NONE);
    }

    static boolean audible(Disconnect message) {
        return message.get(CcIe.PROGRESS_INDICATOR)
                .map(it -> it.description() == ProgressIndicator.IN_BAND)
                .orElse(false);
    }

    void disconnectedAudibly(Disconnect message) {
        call.attach();
        endedBecause(message);
        call.changed();
    }

    void disconnected(Disconnect message) {
        endedBecause(message);
        sendRelease(OptionalElements.NONE);
        call.control().clearing(call);
    }

    private void endedBecause(Disconnect message) {
        call.timers().stopAll();
        call.control().chargedNoMore(call);
        ending = message.cause().value();
        begun = true;
        endedByNetwork = true;
        message.get(CcIe.FACILITY).ifPresent(call.facility()::received);
        call.control().endsBecause(end(ending, true, barred()));
    }

    void listenedEnough() {
        sendRelease(OptionalElements.NONE);
        call.control().clearing(call);
    }

    private void sendRelease(OptionalElements optional) {
        call.timers().stopAll();
        call.timers().start(CallTimer.T308);
        call.send(new Release(call.transaction(), optional));
    }

    void releaseOnceMore() {
        if (releasedOnce) {
            end(ending, endedByNetwork);
        } else {
            releasedOnce = true;
            sendRelease(OptionalElements.of(CcIe.CAUSE, CcCause.ofUser(ending)));
        }
    }

    void released(Release message) {
        call.send(new ReleaseComplete(call.transaction()));
        message.get(CcIe.FACILITY).ifPresent(call.facility()::received);
        over(message.get(CcIe.CAUSE));
    }

    void over(ReleaseComplete message) {
        message.get(CcIe.FACILITY).ifPresent(call.facility()::received);
        over(message.get(CcIe.CAUSE));
    }

    private void over(Optional<CcCause> told) {
        if (begun) {
            end(ending, endedByNetwork);
        } else {
            end(told.map(CcCause::value).orElse(CauseValue.NORMAL_UNSPECIFIED), true);
        }
    }

    void overAsAsked() {
        end(ending, endedByNetwork);
    }

    void lost() {
        end(begun ? ending : CauseValue.TEMPORARY_FAILURE, !begun || endedByNetwork);
    }

    /** The radio link of a call is gone. */
    void linkLost() {
        if (begun) {
            end(ending, endedByNetwork);
        } else {
            CauseValue cause = CauseValue.TEMPORARY_FAILURE;
            Trouble trouble = call.control().radioOff() ? Trouble.RADIO_OFF : Trouble.RADIO_LOST;
            end(end(cause, true, Optional.of(trouble)));
        }
    }

    void end(CauseValue cause, boolean byNetwork) {
        end(end(cause, byNetwork, byNetwork ? barred() : trouble));
    }

    private Optional<Trouble> barred() {
        return call.facility().barred() ? Optional.of(Trouble.BARRED) : Optional.empty();
    }

    private static CallEnd end(CauseValue cause, boolean byNetwork, Optional<Trouble> trouble) {
        return new CallEnd(cause.value(), cause.meaning(), byNetwork, trouble);
    }

    void end(CallEnd how) {
        call.timers().stopAll();
        call.hold().over();
        call.tones().over();
        call.terminating().over();
        call.facility().over();
        call.control().ended(call, how);
    }
}
