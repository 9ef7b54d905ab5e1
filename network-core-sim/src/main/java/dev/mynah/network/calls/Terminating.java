package dev.mynah.network.calls;

import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.cc.BearerCapability;
import dev.mynah.network.air.nas.cc.CalledNumber;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.cc.CcCause;
import dev.mynah.network.air.nas.cc.CcFacility;
import dev.mynah.network.air.nas.cc.CcIe;
import dev.mynah.network.air.nas.cc.ConnectAcknowledge;
import dev.mynah.network.air.nas.cc.NumberType;
import dev.mynah.network.air.nas.cc.PresentedNumber;
import dev.mynah.network.air.nas.cc.PresentedNumber.Presentation;
import dev.mynah.network.air.nas.cc.ReleaseComplete;
import dev.mynah.network.air.nas.cc.Setup;
import dev.mynah.network.air.nas.ss.component.CallerName;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.nas.ss.component.SsNotification;
import dev.mynah.network.calls.TrunkMessage.Notified;
import dev.mynah.network.hlr.map.CallServices;
import dev.mynah.network.hlr.map.CallServices.Forwarding;
import java.time.Duration;
import java.util.Optional;

/** A call that the UE is offered, until it is answered. TS 24.008 5.2.2, network side. */
final class Terminating {
    private static final int LONGEST_SHORT_CODE = 6;

    private final Leg leg;

    Terminating(Leg leg) {
        this.leg = leg;
    }

    void offered(CallServices called, CallOffer by, Trunk.End from) {
        leg.services(Optional.of(called));
        leg.offering(by);
        leg.trunk(from);
        leg.fire(new LegEvent.Offered());
    }

    void page() {
        leg.party().page(leg);
    }

    void present(LegEvent.Reached reached) {
        leg.connection(reached.connection());
        leg.timers().start(LegTimer.T303);
        CallServices called = leg.services().orElseThrow();
        CallOffer call = leg.offer().orElseThrow();
        OptionalElements optional = OptionalElements.of(CcIe.BEARER_CAPABILITY, BearerCapability.SPEECH_OF_NETWORK);
        if (leg.party().othersThan(leg)) {
            optional = optional.with(CcIe.SIGNAL, 7);
        }
        if (called.provisioned().contains(SsCode.CLIP)) {
            optional = optional.with(
                            CcIe.CALLING_NUMBER,
                            call.caller()
                                    .map(LineIdentity::presented)
                                    .orElse(PresentedNumber.withheld(Presentation.NOT_AVAILABLE)))
                    .with(CcIe.REDIRECTING_NUMBER, call.redirecting().map(LineIdentity::presented));
        }
        // TS 24.008 5.2.2.1: by which of his numbers the user has been called.
        optional = optional.with(CcIe.CALLED_NUMBER, dialled(call));
        OctetWriter facility = new OctetWriter();
        about(called, call).map(Leg::notification).ifPresent(facility::octets);
        if (called.provisioned().contains(SsCode.CNAP)) {
            facility.octets(Leg.notification(2, SsNotification.NONE.withName(name(call))));
        }
        optional = optional.with(CcIe.FACILITY, Optional.of(facility.toOctets()).filter(it -> !it.isEmpty()));
        leg.send(new Setup(leg.transaction(), optional));
    }

    private static Optional<CalledNumber> dialled(CallOffer call) {
        return Optional.of(call.called())
                .filter(it -> it.matches("[0-9]{3,15}"))
                .map(it -> new CalledNumber(
                        it.length() > LONGEST_SHORT_CODE ? NumberType.INTERNATIONAL : NumberType.UNKNOWN,
                        CalledNumber.TELEPHONY,
                        it));
    }

    /** CNAP: who withholds the number withholds the name. TS 23.096 2. */
    private static CallerName name(CallOffer call) {
        if (call.callerName().isEmpty()) {
            return CallerName.UNAVAILABLE;
        }
        boolean withheld = call.caller().map(LineIdentity::withheld).orElse(false);
        return withheld
                ? CallerName.RESTRICTED
                : CallerName.of(call.callerName().get());
    }

    /** What the called user is to know besides: that the call was forwarded, that it is one of the group. */
    private static Optional<SsNotification> about(CallServices called, CallOffer call) {
        if (call.forwardings() > 0) {
            return Optional.of(SsNotification.NONE.withService(SsCode.ALL_FORWARDING));
        }
        return call.group()
                .flatMap(group -> called.groups().interlocks().entrySet().stream()
                        .filter(it -> it.getValue().equals(group))
                        .findFirst()
                        .map(it -> SsNotification.NONE.withCugIndex(it.getKey())));
    }

    void notReached(LegEvent.NotReached why) {
        forwardOr(
                SsCode.CFNRC,
                switch (why.why()) {
                    case ABSENT, NOT_AVAILABLE -> CauseValue.DESTINATION_OUT_OF_ORDER;
                    case NO_PAGING_RESPONSE -> CauseValue.NO_USER_RESPONDING;
                });
        leg.over();
    }

    void confirmed() {
        leg.timers().stopAll();
        leg.timers().start(LegTimer.T310);
    }

    void refused(ReleaseComplete message) {
        CauseValue cause = message.get(CcIe.CAUSE).map(CcCause::value).orElse(CauseValue.NORMAL_UNSPECIFIED);
        userDetermined(cause);
        leg.over();
    }

    /** UDUB, and a UE that finds itself busy: TS 23.082 2.2. */
    void userDetermined(CauseValue cause) {
        if (cause.equals(CauseValue.USER_BUSY)) {
            forwardOr(SsCode.CFB, cause);
        } else {
            leg.tell(TrunkMessage.Release.because(cause));
        }
    }

    void noResponse() {
        forwardOr(SsCode.CFNRC, CauseValue.NO_USER_RESPONDING);
        leg.clearing().release(CauseValue.RECOVERY_ON_TIMER_EXPIRY);
    }

    private void forwardOr(SsCode condition, CauseValue cause) {
        Optional<Forwarding> forwarding = leg.services().flatMap(it -> it.forwarding(condition));
        Optional<Trunk.End> call = leg.trunk().filter(it -> !it.over());
        if (forwarding.isPresent() && call.isPresent()) {
            leg.giveTrunk();
            leg.party()
                    .forward(
                            leg.services().orElseThrow(),
                            forwarding.get(),
                            leg.offer().orElseThrow(),
                            call.get());
        } else {
            leg.tell(TrunkMessage.Release.because(cause));
        }
    }

    void rings() {
        leg.timers().stopAll();
        Optional<Forwarding> elsewhere = leg.services().flatMap(it -> it.forwarding(SsCode.CFNRY));
        if (elsewhere.isPresent()) {
            leg.timers()
                    .start(LegTimer.NO_REPLY, Duration.ofSeconds(elsewhere.get().noReplySeconds()));
        } else {
            leg.timers().start(LegTimer.T301);
        }
        leg.tell(new TrunkMessage.Alerting());
        if (leg.party().othersThan(leg)) {
            leg.tell(new Notified(SsNotification.NONE.withWaiting()));
        }
    }

    void connected() {
        leg.timers().stopAll();
        leg.send(new ConnectAcknowledge(leg.transaction()));
        CallServices called = leg.services().orElseThrow();
        boolean restricted = called.provisioned().contains(SsCode.COLR);
        leg.tell(new TrunkMessage.Answer(
                Optional.of(called.msisdn()).filter(it -> !it.isEmpty()).map(it -> new LineIdentity(it, restricted))));
        // TS 24.086 1.1.3: in the call, for no message of the network has room for it before.
        leg.charging()
                .advice(leg.party().tariff().incoming())
                .ifPresent(it -> leg.send(new CcFacility(leg.transaction(), it)));
    }

    void unanswered() {
        leg.tell(TrunkMessage.Release.because(CauseValue.USER_ALERTING_NO_ANSWER));
        leg.clearing().disconnect(CauseValue.RECOVERY_ON_TIMER_EXPIRY, Optional.empty());
    }

    void forwardUnanswered() {
        forwardOr(SsCode.CFNRY, CauseValue.USER_ALERTING_NO_ANSWER);
        leg.clearing().disconnect(CauseValue.RECOVERY_ON_TIMER_EXPIRY, Optional.empty());
    }

    /** The user sends the call on: TS 23.072. */
    void deflect(String to) {
        Optional<Trunk.End> call = leg.giveTrunk();
        call.ifPresent(it -> leg.party()
                .deflect(leg.services().orElseThrow(), to, leg.offer().orElseThrow(), it));
        leg.fire(new LegEvent.LeftOut(CauseValue.NORMAL_CALL_CLEARING));
    }
}
