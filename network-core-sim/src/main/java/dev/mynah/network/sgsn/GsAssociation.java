package dev.mynah.network.sgsn;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.MsDetachType;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.MsDetachRequest;
import dev.mynah.network.sgs.SgsAnswer;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A station's registration in the circuit switched domain as its SGSN sees it: TS 29.018 4.2, and what an accept says of it,
 * TS 24.008 4.7.3.2.3 and 4.7.5.2.3.
 */
final class GsAssociation {
    static final Step<MsContext> SILENT =
            Step.of("go on without the circuit switched domain", ms -> ms.gs().silent());
    /** 5.4, 5.5 of TS 29.018: from both domains, from the circuit switched one, or from GPRS alone. */
    static final Step<MsContext> LEAVE = Step.of(
            "tell the VLR", MsDetachRequest.class, (ms, request) -> ms.gs().left(request.type()));

    static final Step<MsContext> GIVE_UP = Step.of("tell the VLR", ms -> ms.gs().end());

    /** The causes an accept may say it with; all others come to a failure of the network. */
    private static final Set<RejectCause> SAYABLE =
            Set.of(RejectCause.IMSI_UNKNOWN_IN_HLR, RejectCause.NETWORK_FAILURE, RejectCause.CONGESTION);

    private final MsContext ms;
    private Optional<SgsAnswer> answer = Optional.empty();
    private @Nullable Runnable waiting;

    GsAssociation(MsContext ms) {
        this.ms = ms;
    }

    boolean associated() {
        return answer.filter(SgsAnswer.Accepted.class::isInstance).isPresent();
    }

    /** Has the VLR register the station where it is, and goes on when that is done or has failed. */
    void update(Runnable then) {
        if (!ms.sgsn().spec().gs()) {
            then.run();
            return;
        }
        waiting = then;
        ms.timers().start(SgsnTimer.T6_1);
        ms.sgsn().vlr().locationUpdate(ms.imsi(), ms.area().lai(), given -> {
            // Identity: a later question has another to go on with.
            if (waiting == then) {
                goOn(Optional.of(given));
            }
        });
    }

    /** Whether the VLR has not answered yet. */
    boolean asking() {
        return waiting != null;
    }

    private void silent() {
        if (waiting != null) {
            goOn(Optional.empty());
        }
    }

    private void goOn(Optional<SgsAnswer> given) {
        Runnable then = waiting;
        forgetQuestion();
        answer = given;
        if (then != null) {
            then.run();
        }
    }

    void forgetQuestion() {
        waiting = null;
        ms.timers().stop(SgsnTimer.T6_1);
    }

    /** Adds the TMSI, or why there is none. */
    OptionalElements describe(OptionalElements optional) {
        return answer.orElse(null) instanceof SgsAnswer.Accepted accepted
                ? optional.with(GmmIe.MS_IDENTITY, accepted.tmsi())
                : optional.with(GmmIe.CAUSE, cause());
    }

    private GmmCause cause() {
        if (!(answer.orElse(null) instanceof SgsAnswer.Refused refused)) {
            return GmmCause.MSC_TEMPORARILY_NOT_REACHABLE;
        }
        return SAYABLE.contains(refused.cause()) ? GmmCause.of(refused.cause().value()) : GmmCause.NETWORK_FAILURE;
    }

    private void left(MsDetachType type) {
        if (type.from() == MsDetachType.From.GPRS) {
            cancelled();
        } else {
            end();
        }
    }

    /** Takes over what another context of the same subscriber has, who is registered under this one now. */
    void inherit(GsAssociation old) {
        if (!associated()) {
            answer = old.answer;
        }
        old.answer = Optional.empty();
    }

    /** The station attached anew: what it was before is over, and its registration with it unless it has got another. */
    void replaces(GsAssociation old) {
        if (associated()) {
            old.answer = Optional.empty();
        } else {
            old.cancelled();
        }
    }

    /** The station has left both domains, or is taken to have done so. */
    void end() {
        if (associated()) {
            ms.sgsn().vlr().detached(ms.imsi());
        }
        answer = Optional.empty();
    }

    /** The station is not in the packet domain of this SGSN any more; in the other it may be still. */
    void cancelled() {
        if (associated()) {
            ms.sgsn().vlr().dissociated(ms.imsi());
        }
        answer = Optional.empty();
    }

    /** The VLR knows nothing of it any more. */
    void unreliable() {
        answer = Optional.empty();
    }
}
