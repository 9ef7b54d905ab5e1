package dev.mynah.modem.baseband;

import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.ScannedNetwork;
import dev.mynah.modem.emm.EmmState;
import dev.mynah.modem.emm.EmmUe;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a user waits for: to be registered, to be detached, or for the result of a search. At most one of each. */
final class UserRequests {
    private record Wanted(NetworkSelection selection, Promise<Void> promise) {}

    private final NamedTimers timers;
    private Optional<Wanted> registration = Optional.empty();
    private Optional<Promise<Void>> deregistration = Optional.empty();
    private Optional<Promise<List<ScannedNetwork>>> search = Optional.empty();
    private Supplier<List<ScannedNetwork>> found = List::of;
    private boolean verdictDue;

    UserRequests(Timeline timeline) {
        this.timers = new NamedTimers(timeline, this::expired);
    }

    Future<Void> registration(NetworkSelection selection) {
        refuseRegistration(new Refusal(Reason.ABORTED));
        Wanted wanted = new Wanted(selection, Promise.promise());
        registration = Optional.of(wanted);
        verdictDue = false;
        timers.start(StackTimer.VERDICT);
        timers.start(StackTimer.PATIENCE);
        return wanted.promise().future();
    }

    Future<Void> deregistration() {
        refuseRegistration(new Refusal(Reason.ABORTED));
        Promise<Void> promise = deregistration.orElseGet(Promise::promise);
        deregistration = Optional.of(promise);
        return promise.future();
    }

    Future<List<ScannedNetwork>> search(Supplier<List<ScannedNetwork>> result) {
        search.ifPresent(it -> it.tryFail(new Refusal(Reason.ABORTED)));
        Promise<List<ScannedNetwork>> promise = Promise.promise();
        search = Optional.of(promise);
        found = result;
        timers.start(StackTimer.SEARCH);
        return promise.future();
    }

    void refuseAll(Reason reason) {
        refuseRegistration(new Refusal(reason));
        search.ifPresent(it -> it.tryFail(new Refusal(reason)));
        search = Optional.empty();
        timers.stop(StackTimer.SEARCH);
    }

    private void expired(TimerName timer) {
        if (timer == StackTimer.SEARCH) {
            Optional<Promise<List<ScannedNetwork>>> over = search;
            search = Optional.empty();
            over.ifPresent(it -> it.tryComplete(found.get()));
        } else if (timer == StackTimer.VERDICT) {
            verdictDue = true;
        } else {
            refuseRegistration(new Refusal(Reason.NETWORK_TIMEOUT));
        }
    }

    /** Sees whether what is waited for has come about, or can't any more. */
    void look(EmmUe emm, Optional<Plmn> registeredWith) {
        EmmState state = emm.state();
        if (!emm.registered() && state != EmmState.DEREGISTERED_INITIATED) {
            Optional<Promise<Void>> over = deregistration;
            deregistration = Optional.empty();
            over.ifPresent(Promise::tryComplete);
        }
        if (registration.isEmpty()) {
            return;
        }
        if (state == EmmState.REGISTERED_NORMAL_SERVICE && asWanted(registeredWith)) {
            Wanted over = registration.get();
            forgetRegistration();
            over.promise().tryComplete();
        } else {
            failure(emm).ifPresent(this::refuseRegistration);
        }
    }

    private boolean asWanted(Optional<Plmn> registeredWith) {
        return registration
                .filter(it -> !(it.selection() instanceof NetworkSelection.Manual manual)
                        || manual.fallback()
                        || registeredWith.equals(Optional.of(manual.plmn())))
                .isPresent();
    }

    private Optional<Refusal> failure(EmmUe emm) {
        boolean givenUp = switch (emm.state()) {
            case DEREGISTERED_LIMITED_SERVICE,
                    DEREGISTERED_NO_IMSI,
                    DEREGISTERED_ATTEMPTING_TO_ATTACH,
                    REGISTERED_LIMITED_SERVICE -> true;
            default -> false;
        };
        boolean nowhere = emm.state() == EmmState.DEREGISTERED_NO_CELL_AVAILABLE
                || emm.state() == EmmState.REGISTERED_NO_CELL_AVAILABLE;
        Optional<EmmCause> cause = emm.cause();
        if (givenUp && cause.isPresent()) {
            return Optional.of(
                    new Refusal(Reason.NETWORK_NOT_ALLOWED, cause.get().value()));
        }
        return (givenUp && emm.state() != EmmState.DEREGISTERED_ATTEMPTING_TO_ATTACH) || (nowhere && verdictDue)
                ? Optional.of(new Refusal(Reason.NO_NETWORK_SERVICE))
                : Optional.empty();
    }

    private void refuseRegistration(Refusal refusal) {
        registration.ifPresent(it -> it.promise().tryFail(refusal));
        forgetRegistration();
    }

    private void forgetRegistration() {
        registration = Optional.empty();
        timers.stop(StackTimer.VERDICT);
        timers.stop(StackTimer.PATIENCE);
    }
}
