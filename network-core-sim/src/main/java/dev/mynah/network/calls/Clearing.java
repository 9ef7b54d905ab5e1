package dev.mynah.network.calls;

import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.cc.CcCause;
import dev.mynah.network.air.nas.cc.CcIe;
import dev.mynah.network.air.nas.cc.Disconnect;
import dev.mynah.network.air.nas.cc.ProgressIndicator;
import dev.mynah.network.air.nas.cc.Release;
import dev.mynah.network.air.nas.cc.ReleaseComplete;
import dev.mynah.network.air.nas.ss.component.SsNotification;
import java.util.Optional;

/** The end of a call of a UE. TS 24.008 5.4, network side. */
final class Clearing {
    private final Leg leg;
    private CauseValue ending = CauseValue.NORMAL_CALL_CLEARING;
    private boolean releasedOnce;

    Clearing(Leg leg) {
        this.leg = leg;
    }

    void expired() {
        leg.tell(TrunkMessage.Release.because(CauseValue.RECOVERY_ON_TIMER_EXPIRY));
        disconnect(CauseValue.RECOVERY_ON_TIMER_EXPIRY, Optional.empty());
    }

    /** What the UE is let hear it listens to as long as its user likes, or T306. */
    void disconnect(TrunkMessage.Release release) {
        boolean heard = leg.originating().unanswered() && leg.speech().networkIsHeard();
        leg.speech().quiet();
        disconnect(release.cause(), release.why(), heard);
        if (heard) {
            leg.speech().tellWhy(release.cause());
        }
    }

    /** What it would cost nobody would be charged for. TS 24.086 2.2. */
    void unaccounted() {
        leg.tell(TrunkMessage.Release.because(CauseValue.NORMAL_CALL_CLEARING));
        disconnect(CauseValue.FACILITY_REJECTED, Optional.empty());
    }

    void leftOut(LegEvent.LeftOut why) {
        disconnect(why.cause(), Optional.empty());
    }

    void disconnect(CauseValue cause, Optional<SsNotification> why) {
        disconnect(cause, why, false);
    }

    private void disconnect(CauseValue cause, Optional<SsNotification> why, boolean heard) {
        leg.timers().stopAll();
        ending = cause;
        leg.timers().start(heard ? LegTimer.T306 : LegTimer.T305);
        leg.send(new Disconnect(
                leg.transaction(),
                CcCause.ofNetwork(cause),
                OptionalElements.NONE
                        .with(CcIe.FACILITY, why.map(Leg::notification))
                        .with(
                                CcIe.PROGRESS_INDICATOR,
                                Optional.of(ProgressIndicator.inBand()).filter(it -> heard))));
        leg.party().changed();
    }

    void hungUp(Disconnect message) {
        CauseValue cause = message.cause().value();
        if (leg.offer().isPresent() && leg.transaction().fromOther()) {
            // The caller's account is no business of whoever was called.
            leg.tell(TrunkMessage.Release.because(
                    cause.equals(CauseValue.ACM_AT_MAXIMUM) ? CauseValue.NORMAL_CALL_CLEARING : cause));
        } else {
            leg.terminating().userDetermined(cause);
        }
        ending = cause;
        sendRelease(OptionalElements.NONE);
        leg.party().changed();
    }

    void collided() {
        sendRelease(OptionalElements.NONE);
    }

    void releasedEarly(Release message) {
        leg.send(new ReleaseComplete(leg.transaction()));
        leg.tell(TrunkMessage.Release.because(
                message.get(CcIe.CAUSE).map(CcCause::value).orElse(CauseValue.NORMAL_UNSPECIFIED)));
        leg.over();
    }

    void gone(ReleaseComplete message) {
        leg.tell(TrunkMessage.Release.because(
                message.get(CcIe.CAUSE).map(CcCause::value).orElse(CauseValue.NORMAL_UNSPECIFIED)));
        leg.over();
    }

    void released() {
        leg.send(new ReleaseComplete(leg.transaction()));
        leg.over();
    }

    void releaseAnew() {
        sendRelease(OptionalElements.of(CcIe.CAUSE, CcCause.ofNetwork(ending)));
    }

    private void sendRelease(OptionalElements optional) {
        leg.timers().stopAll();
        leg.timers().start(LegTimer.T308);
        leg.send(new Release(leg.transaction(), optional));
    }

    void releaseOnceMore() {
        if (releasedOnce) {
            leg.over();
        } else {
            releasedOnce = true;
            releaseAnew();
        }
    }

    void connectionLost() {
        leg.tell(TrunkMessage.Release.because(CauseValue.DESTINATION_OUT_OF_ORDER));
        leg.over();
    }

    /** Ends it at once. */
    void release(CauseValue cause) {
        ending = cause;
        releaseAnew();
    }
}
