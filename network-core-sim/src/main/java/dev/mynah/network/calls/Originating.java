package dev.mynah.network.calls;

import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.cc.Alerting;
import dev.mynah.network.air.nas.cc.CallProceeding;
import dev.mynah.network.air.nas.cc.CcCause;
import dev.mynah.network.air.nas.cc.CcIe;
import dev.mynah.network.air.nas.cc.Connect;
import dev.mynah.network.air.nas.cc.Progress;
import dev.mynah.network.air.nas.cc.ProgressIndicator;
import dev.mynah.network.air.nas.cc.ReleaseComplete;
import dev.mynah.network.air.nas.cc.Setup;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.nas.ss.component.SsNotification;
import dev.mynah.network.air.nas.ss.component.SsStatus;
import java.util.Optional;

/** A call that the UE makes, until it is answered. TS 24.008 5.2.1, network side. */
final class Originating {
    private final Leg leg;
    private boolean answered;

    Originating(Leg leg) {
        this.leg = leg;
    }

    void screen(Setup setup) {
        leg.party().screen(leg, setup);
    }

    void screenEmergency() {
        leg.fire(new LegEvent.Allowed(Optional.empty()));
    }

    void proceed(LegEvent.Allowed allowed) {
        leg.services(allowed.services());
        OptionalElements optional = allowed.services()
                .filter(it -> it.forwarding(SsCode.CFU).isPresent())
                .map(it -> OptionalElements.of(
                        CcIe.FACILITY,
                        Leg.notification(
                                SsNotification.NONE.withService(SsCode.CFU).withStatus(SsStatus.ACTIVE))))
                .orElse(OptionalElements.NONE);
        leg.send(new CallProceeding(leg.transaction(), optional));
        leg.trunk(leg.offer().map(leg.party()::originate).orElseGet(leg.party()::emergency));
    }

    void refuse(LegEvent.NotAllowed why) {
        OptionalElements optional = OptionalElements.of(CcIe.CAUSE, CcCause.ofNetwork(why.cause()))
                .with(CcIe.FACILITY, why.why().map(Leg::notification));
        leg.send(new ReleaseComplete(leg.transaction(), optional));
        leg.over();
    }

    void delivered() {
        if (leg.speech().networkIsHeard()) {
            leg.send(new Alerting(
                    leg.transaction(), OptionalElements.of(CcIe.PROGRESS_INDICATOR, ProgressIndicator.inBand())));
            leg.speech().ring();
        } else {
            leg.send(new Alerting(leg.transaction()));
        }
    }

    void inBand() {
        leg.speech().otherIsHeard();
        leg.send(new Progress(leg.transaction(), ProgressIndicator.inBand()));
    }

    /** COLP: TS 23.081 3. What it costs is told in the same message: TS 24.086 1.1.2. */
    void answered(TrunkMessage.Answer answer) {
        answered = true;
        leg.speech().quiet();
        leg.timers().start(LegTimer.T313);
        boolean shown =
                leg.services().map(it -> it.provisioned().contains(SsCode.COLP)).orElse(false);
        leg.send(new Connect(
                leg.transaction(),
                OptionalElements.NONE
                        .with(
                                CcIe.FACILITY,
                                leg.charging().advice(leg.party().tariff().outgoing()))
                        .with(
                                CcIe.CONNECTED_NUMBER,
                                answer.number().filter(it -> shown).map(LineIdentity::presented))));
    }

    /** Whether it is a call that the UE makes and nobody has answered. */
    boolean unanswered() {
        return leg.transaction().fromOther() && !answered;
    }

    void acknowledged() {
        leg.timers().stop(LegTimer.T313);
    }
}
