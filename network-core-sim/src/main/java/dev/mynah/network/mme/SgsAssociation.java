package dev.mynah.network.mme;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.air.nas.element.Tai;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.sgs.SgsAnswer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A UE's registration in the circuit switched domain as its MME sees it: TS 29.118 4.2, and what an accept says of it, TS
 * 24.301 5.5.1.3.4 and 5.5.3.3.4. Each tracking area belongs to the location area of the same code.
 */
final class SgsAssociation {
    static final Step<UeContext> SILENT =
            Step.of("go on without the circuit switched domain", ue -> ue.sgs().silent());

    private final UeContext ue;
    private Optional<SgsAnswer> answer = Optional.empty();
    private @Nullable Runnable waiting;
    private boolean away;

    SgsAssociation(UeContext ue) {
        this.ue = ue;
    }

    boolean associated() {
        return answer.filter(SgsAnswer.Accepted.class::isInstance).isPresent();
    }

    /** Whether the UE has been sent to a circuit switched cell and has not been back: the MSC finds it. TS 23.272 8.2. */
    boolean away() {
        return away;
    }

    void away(boolean now) {
        away = now;
    }

    /** Has the VLR register the UE where it is, and goes on when that is done or has failed. */
    void update(Runnable then) {
        if (!ue.mme().spec().circuitSwitched()) {
            then.run();
            return;
        }
        Tai here = ue.areas().areas().get(0);
        waiting = then;
        ue.timers().start(MmeTimer.TS6_1);
        ue.mme().vlr().locationUpdate(ue.imsi(), new Lai(here.plmn(), here.tac()), given -> {
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
        ue.timers().stop(MmeTimer.TS6_1);
    }

    /** Adds LAI and TMSI, or why there are none. */
    OptionalElements describe(OptionalElements optional) {
        if (answer.orElse(null) instanceof SgsAnswer.Accepted accepted) {
            return optional.with(EmmIe.LAI, accepted.lai()).with(EmmIe.MS_IDENTITY, accepted.tmsi());
        }
        return optional.with(EmmIe.EMM_CAUSE, cause());
    }

    private EmmCause cause() {
        if (!ue.mme().spec().circuitSwitched()) {
            return EmmCause.CS_DOMAIN_NOT_AVAILABLE;
        }
        if (!(answer.orElse(null) instanceof SgsAnswer.Refused refused)) {
            return EmmCause.MSC_TEMPORARILY_NOT_REACHABLE;
        }
        boolean sayable = refused.cause().equals(RejectCause.IMSI_UNKNOWN_IN_HLR)
                || refused.cause().equals(RejectCause.NETWORK_FAILURE)
                || refused.cause().equals(RejectCause.CONGESTION);
        return sayable ? EmmCause.of(refused.cause().value()) : EmmCause.CS_DOMAIN_NOT_AVAILABLE;
    }

    static boolean granted(OptionalElements optional) {
        return optional.get(EmmIe.LAI).isPresent();
    }

    /** Takes over what another context of the same subscriber has, who is registered under this one now. */
    void inherit(SgsAssociation old) {
        answer = old.answer;
        old.answer = Optional.empty();
    }

    /** The UE attached anew: what it was before is over, and its registration with it unless it has got another. */
    void replaces(SgsAssociation old) {
        if (associated()) {
            old.answer = Optional.empty();
        } else {
            old.end();
        }
    }

    /** The UE has left. */
    void end() {
        if (associated()) {
            ue.mme().vlr().detached(ue.imsi());
        }
        answer = Optional.empty();
    }

    /** The VLR knows nothing of it any more. */
    void unreliable() {
        answer = Optional.empty();
    }

    /** Another node has the UE. */
    void cancelled() {
        if (associated()) {
            ue.mme().vlr().dissociated(ue.imsi());
        }
        answer = Optional.empty();
    }
}
