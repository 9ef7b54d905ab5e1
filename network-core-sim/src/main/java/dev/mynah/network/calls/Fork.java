package dev.mynah.network.calls;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.hlr.map.CallServices;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that rings several subscribers who share a number. Who answers first has it; the others are released as not selected
 * (ITU-T Q.850, cause 26). Calls are forwarded for all of them together, as the first of them wants it: when nobody is reached
 * (CFNRc), nobody answers in time (CFNRy) or nobody takes it and somebody is busy (CFB).
 */
final class Fork {
    private final Switch exchange;
    private final Timeline timeline;
    private final CallServices first;
    private final CallOffer offer;
    private final Trunk.End caller;
    private final List<Trunk.End> ringing = new ArrayList<>();
    private CauseValue outcome = CauseValue.DESTINATION_OUT_OF_ORDER;
    private boolean alerted;
    private boolean over;

    /** @param first who has the number first, and says how calls to it are forwarded */
    Fork(Switch exchange, Timeline timeline, CallServices first, CallOffer offer, Trunk.End caller) {
        this.exchange = exchange;
        this.timeline = timeline;
        this.first = first;
        this.offer = offer;
        this.caller = caller;
    }

    /** @param home the network of the number */
    void ring(List<CallServices> called, Plmn home) {
        List<Trunk> trunks = called.stream().map(it -> new Trunk(timeline)).toList();
        for (Trunk trunk : trunks) {
            trunk.far().take(timeline);
            ringing.add(trunk.near());
            trunk.near().user(message -> heard(trunk.near(), message));
        }
        caller.user(this::heardFromCaller);
        for (int i = 0; i < trunks.size(); i++) {
            exchange.toSubscriber(
                    called.get(i).withoutForwarding(),
                    home,
                    offer,
                    trunks.get(i).far());
        }
    }

    private void heardFromCaller(TrunkMessage message) {
        if (message instanceof TrunkMessage.Release release) {
            end(release);
        }
    }

    private void heard(Trunk.End from, TrunkMessage message) {
        if (over) {
            return;
        }
        if (message instanceof TrunkMessage.Alerting) {
            alerts();
        } else if (message instanceof TrunkMessage.Answer) {
            ringing.remove(from);
            end(TrunkMessage.Release.because(CauseValue.NON_SELECTED_USER_CLEARING));
            Trunk.End.join(caller, from);
            caller.send(message);
        } else if (message instanceof TrunkMessage.Release release) {
            ringing.remove(from);
            outcome = telling(release.cause());
            if (ringing.isEmpty()) {
                nobody();
            }
        }
    }

    private void alerts() {
        if (!alerted) {
            alerted = true;
            caller.send(new TrunkMessage.Alerting());
            first.forwarding(SsCode.CFNRY)
                    .ifPresent(it -> timeline.after(Duration.ofSeconds(it.noReplySeconds()), this::unanswered));
        }
    }

    private void unanswered() {
        if (!over) {
            outcome = CauseValue.USER_ALERTING_NO_ANSWER;
            nobody();
        }
    }

    /** Of several reasons: that somebody is busy or has turned the call down says more than that somebody is not there. */
    private CauseValue telling(CauseValue cause) {
        boolean lastIsBetter = forwardedAs(outcome) == SsCode.CFNRC
                || (cause.equals(CauseValue.USER_BUSY) && !outcome.equals(CauseValue.USER_BUSY));
        return lastIsBetter ? cause : outcome;
    }

    private void nobody() {
        end(TrunkMessage.Release.because(CauseValue.NON_SELECTED_USER_CLEARING));
        Optional<CallServices.Forwarding> elsewhere =
                Optional.ofNullable(forwardedAs(outcome)).flatMap(first::forwarding);
        if (elsewhere.isPresent()) {
            exchange.forward(first, elsewhere.get(), offer, caller);
        } else {
            caller.send(TrunkMessage.Release.because(outcome));
        }
    }

    /** The condition of forwarding that a cause is about. TS 23.082 2 to 4. */
    private static @Nullable SsCode forwardedAs(CauseValue cause) {
        if (cause.equals(CauseValue.USER_BUSY)) {
            return SsCode.CFB;
        }
        if (cause.equals(CauseValue.USER_ALERTING_NO_ANSWER)) {
            return SsCode.CFNRY;
        }
        return cause.equals(CauseValue.DESTINATION_OUT_OF_ORDER) || cause.equals(CauseValue.NO_USER_RESPONDING)
                ? SsCode.CFNRC
                : null;
    }

    private void end(TrunkMessage.Release with) {
        over = true;
        List.copyOf(ringing).forEach(it -> it.send(with));
        ringing.clear();
    }
}
