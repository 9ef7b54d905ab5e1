package dev.mynah.network.calls;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.nas.ss.component.SsNotification;
import dev.mynah.network.air.nas.ss.component.SsStatus;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.OperatorBarring;
import dev.mynah.network.hlr.map.CallServices;
import dev.mynah.network.hlr.map.CallServices.Forwarding;
import dev.mynah.network.hlr.map.CallSubscription;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An operator's exchange. It finds out where a call goes: to a far end, or, by asking the home network of the number
 * (TS 23.018 5), to the MSC that serves the subscriber, to those of several with the number, or to where calls are forwarded.
 */
final class Switch implements Exchange {
    private final Plmn plmn;
    private final Interconnect interconnect;
    private final Timeline timeline;
    private final FarEnds farEnds;
    private final MobileCalls subscribers;

    Switch(Plmn plmn, Interconnect interconnect, Timeline timeline, FarEnds farEnds, MobileCalls subscribers) {
        this.plmn = plmn;
        this.interconnect = interconnect;
        this.timeline = timeline;
        this.farEnds = farEnds;
        this.subscribers = subscribers;
    }

    /** A call begins here; what comes of it is told on the trunk that is given back. */
    Trunk.End originate(CallOffer offer) {
        Trunk trunk = new Trunk(timeline);
        trunk.far().take(timeline);
        route(offer, trunk.far());
        return trunk.near();
    }

    @Override
    public void incoming(CallServices called, CallOffer offer, Trunk.End trunk) {
        trunk.take(timeline);
        subscribers.terminate(called, offer, trunk);
    }

    /** Whether there is anybody at a number, here or at another operator. */
    boolean knows(String number) {
        return farEnds.behind(number).isPresent()
                || interconnect.homeOfNumber(number).isPresent();
    }

    /** Sends a call on; the trunk has no user then. */
    void route(CallOffer offer, Trunk.End trunk) {
        Optional<FarEndSpec> farEnd = farEnds.behind(offer.called());
        if (farEnd.isPresent()) {
            farEnds.called(farEnd.get(), offer, trunk);
            return;
        }
        Optional<Plmn> home = interconnect.homeOfNumber(offer.called());
        boolean asked = home.map(it -> interconnect.reach(
                        it,
                        CallSubscription.class,
                        register -> register.byNumber(
                                offer.called(),
                                answer -> timeline.execute(() -> toSubscribers(answer, it, offer, trunk)))))
                .orElse(false);
        if (!asked) {
            refuse(trunk, CauseValue.UNASSIGNED_NUMBER);
        }
    }

    /** Of several with one number those ring that are anywhere and have not had their calls forwarded. */
    private void toSubscribers(List<CallServices> called, Plmn home, CallOffer offer, Trunk.End trunk) {
        if (called.isEmpty()) {
            refuse(trunk, CauseValue.UNASSIGNED_NUMBER);
            return;
        }
        CallServices first = called.get(0);
        List<CallServices> ring = first.forwarding(SsCode.CFU).isPresent()
                ? List.of()
                : called.stream()
                        .filter(it -> it.msc().isPresent()
                                && it.forwarding(SsCode.CFU).isEmpty())
                        .toList();
        if (ring.size() > 1) {
            if (!trunk.over()) {
                new Fork(this, timeline, first, offer, trunk).ring(ring, home);
            }
        } else {
            toSubscriber(ring.isEmpty() ? first : ring.get(0), home, offer, trunk);
        }
    }

    void toSubscriber(CallServices called, Plmn home, CallOffer offer, Trunk.End trunk) {
        if (trunk.over()) {
            return;
        }
        Optional<TrunkMessage.Release> barred = incomingBarred(called, home).or(() -> outsideGroup(called, offer));
        if (barred.isPresent()) {
            trunk.send(barred.get());
            return;
        }
        Optional<Forwarding> always = called.forwarding(SsCode.CFU);
        if (always.isPresent()) {
            forward(called, always.get(), offer, trunk);
            return;
        }
        if (called.msc().isEmpty()) {
            unreachable(called, offer, trunk);
            return;
        }
        Plmn serving = called.msc().get();
        if (serving.equals(plmn)) {
            subscribers.terminate(called, offer, trunk);
            return;
        }
        Trunk onward = new Trunk(timeline);
        Trunk.End.join(trunk, onward.near());
        boolean reached =
                interconnect.reach(serving, Exchange.class, there -> there.incoming(called, offer, onward.far()));
        if (!reached) {
            refuse(trunk, CauseValue.DESTINATION_OUT_OF_ORDER);
        }
    }

    /** The called subscriber is nowhere, or does not answer the page. */
    void unreachable(CallServices called, CallOffer offer, Trunk.End trunk) {
        called.forwarding(SsCode.CFNRC)
                .ifPresentOrElse(
                        it -> forward(called, it, offer, trunk),
                        () -> refuse(trunk, CauseValue.DESTINATION_OUT_OF_ORDER));
    }

    /** Sends a call on to where its subscriber wants it. TS 23.082. */
    void forward(CallServices by, Forwarding forwarding, CallOffer offer, Trunk.End trunk) {
        String to = forwarding.to().digits();
        forward(by, forwarding.condition(), to, offer, trunk);
    }

    void forward(CallServices by, SsCode service, String to, CallOffer offer, Trunk.End trunk) {
        if (offer.forwardings() >= CallOffer.MOST_FORWARDINGS) {
            refuse(trunk, CauseValue.CALL_REJECTED_DUE_TO_FEATURE_AT_THE_DESTINATION);
            return;
        }
        trunk.send(new TrunkMessage.Notified(SsNotification.NONE.withService(service)));
        LineIdentity forwarder = new LineIdentity(by.msisdn(), !by.provisioned().contains(SsCode.CLIP));
        route(offer.forwarded(to, forwarder), trunk);
    }

    private static void refuse(Trunk.End trunk, CauseValue cause) {
        trunk.send(TrunkMessage.Release.because(cause));
    }

    /** TS 24.088 1.3. */
    private static Optional<TrunkMessage.Release> incomingBarred(CallServices called, Plmn home) {
        boolean roaming = called.msc().isPresent() && !called.msc().get().equals(home);
        if (called.operatorBarred().contains(OperatorBarring.INCOMING_CALLS)
                || (roaming && called.operatorBarred().contains(OperatorBarring.INCOMING_CALLS_WHEN_ROAMING))) {
            return Optional.of(TrunkMessage.Release.because(CauseValue.CALL_REJECTED));
        }
        if (called.barrings().contains(SsCode.BAIC)) {
            return Optional.of(barred(SsCode.BAIC));
        }
        return roaming && called.barrings().contains(SsCode.BIC_ROAM)
                ? Optional.of(barred(SsCode.BIC_ROAM))
                : Optional.empty();
    }

    static TrunkMessage.Release barred(SsCode service) {
        return new TrunkMessage.Release(
                CauseValue.CALL_REJECTED,
                Optional.of(SsNotification.NONE.withService(service).withStatus(SsStatus.ACTIVE)));
    }

    /** TS 22.085: who is in the group, or lets calls from outside in. */
    private static Optional<TrunkMessage.Release> outsideGroup(CallServices called, CallOffer offer) {
        boolean common = offer.group()
                .map(it -> called.groups().interlocks().containsValue(it))
                .orElse(false);
        if (common) {
            return Optional.empty();
        }
        boolean closed =
                !called.groups().interlocks().isEmpty() && !called.groups().incomingAccess();
        if (closed) {
            return Optional.of(TrunkMessage.Release.because(CauseValue.INCOMING_CALLS_BARRED_WITHIN_CUG));
        }
        boolean mayLeave = offer.group().isEmpty() || offer.outgoingAccess();
        return mayLeave
                ? Optional.empty()
                : Optional.of(TrunkMessage.Release.because(CauseValue.USER_NOT_MEMBER_OF_CUG));
    }

    /** What the home network says of a subscriber served here. */
    void ask(String imsi, Consumer<Optional<CallServices>> answered) {
        boolean asked = interconnect
                .homeOf(imsi)
                .map(home -> interconnect.reach(
                        home,
                        CallSubscription.class,
                        register -> register.byImsi(imsi, answer -> timeline.execute(() -> answered.accept(answer)))))
                .orElse(false);
        if (!asked) {
            timeline.execute(() -> answered.accept(Optional.empty()));
        }
    }
}
