package dev.mynah.modem.esm;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.esm.BearerResourceModificationRequest;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.time.NamedTimers;
import io.vertx.core.Future;
import io.vertx.core.Promise;

/** One request of the UE's for a bearer, a change or the end of one. TS 24.301 6.5.3, 6.5.4. */
final class BearerTransaction {
    /** The request is made. */
    record Begin() {}

    /** The network does what was asked for, on this bearer. */
    record Granted(int ebi) {}

    record Refused(EsmCause cause) {}

    /** It could not be sent, or there is no attach any more. */
    record Dropped() {}

    record NoAnswer() {}

    private static final int MOST_ATTEMPTS = 5;

    private final EsmUe ue;
    private final int cid;
    private final EsmMessage request;
    private final EsmTimer guard;
    private final NamedTimers timers;
    private final Machine<TransactionState, BearerTransaction> machine;
    private final Promise<Integer> promise = Promise.promise();
    private int attempts;

    BearerTransaction(EsmUe ue, int cid, EsmMessage request, EsmTimer guard) {
        this.ue = ue;
        this.cid = cid;
        this.request = request;
        this.guard = guard;
        this.timers = ue.timers(this::fire);
        this.machine = new Machine<>(
                BearerTransactionTable.TABLE,
                this,
                TransactionState.INACTIVE,
                ue.watch("ESM transaction " + request.pti()));
    }

    void fire(Object event) {
        machine.fire(event);
    }

    int cid() {
        return cid;
    }

    int pti() {
        return request.pti();
    }

    /** The bearer it is about; 0 for one that is to be. */
    int bearer() {
        return request instanceof BearerResourceModificationRequest modification ? modification.filterEbi() : 0;
    }

    boolean pending() {
        return machine.state() == TransactionState.PENDING;
    }

    /** @return completes with the identity of the bearer it was granted on */
    Future<Integer> begin() {
        fire(new Begin());
        return promise.future();
    }

    void send() {
        attempts++;
        timers.start(guard);
        ue.send(request);
    }

    void again() {
        if (attempts < MOST_ATTEMPTS) {
            send();
        } else {
            fire(new NoAnswer());
        }
    }

    void granted(Granted granted) {
        timers.stopAll();
        promise.tryComplete(granted.ebi());
    }

    void refused(Refused refused) {
        timers.stopAll();
        promise.tryFail(new Refusal(Reason.ACTIVATION_REJECTED, refused.cause().value()));
    }

    void unanswered() {
        timers.stopAll();
        promise.tryFail(new Refusal(Reason.NETWORK_TIMEOUT));
    }
}
