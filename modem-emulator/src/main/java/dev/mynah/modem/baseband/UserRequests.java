package dev.mynah.modem.baseband;

import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.ScannedNetwork;
import dev.mynah.modem.mobility.Standing;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/** What a user waits for: to be registered, to be detached, or for the result of a search. At most one of each. */
final class UserRequests {
    /** While a system stands so, the matter is open. */
    private static final Set<Standing> OPEN = EnumSet.of(
            Standing.SEEKING, Standing.SEEKING_ANOTHER, Standing.REGISTERED, Standing.UNSETTLED, Standing.LEAVING);

    private record Leaving(boolean packetOnly, Promise<Void> promise) {}

    private record Wanted(NetworkSelection selection, Promise<Void> promise) {}

    private final NamedTimers timers;
    private Optional<Wanted> registration = Optional.empty();
    private Optional<Leaving> deregistration = Optional.empty();
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

    /** @param packetOnly whether to leave the packet domain only */
    Future<Void> deregistration(boolean packetOnly) {
        refuseRegistration(new Refusal(Reason.ABORTED));
        Promise<Void> promise = deregistration.map(Leaving::promise).orElseGet(Promise::promise);
        deregistration = Optional.of(new Leaving(packetOnly, promise));
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
    void look(Systems systems, Optional<Plmn> registeredWith) {
        if (deregistration.isPresent() && systems.left(deregistration.get().packetOnly())) {
            Leaving over = deregistration.get();
            deregistration = Optional.empty();
            over.promise().tryComplete();
        }
        if (registration.isEmpty()) {
            return;
        }
        if (systems.settled() && asWanted(registeredWith)) {
            Wanted over = registration.get();
            forgetRegistration();
            over.promise().tryComplete();
        } else {
            failure(systems).ifPresent(this::refuseRegistration);
        }
    }

    private boolean asWanted(Optional<Plmn> registeredWith) {
        return registration
                .filter(it -> !(it.selection() instanceof NetworkSelection.Manual manual)
                        || manual.fallback()
                        || registeredWith.equals(Optional.of(manual.plmn())))
                .isPresent();
    }

    private Optional<Refusal> failure(Systems systems) {
        Set<Standing> standings = systems.standings();
        if (systems.suitable() && standings.stream().anyMatch(OPEN::contains)) {
            return Optional.empty();
        }
        boolean refused = standings.contains(Standing.REFUSED) || standings.contains(Standing.REFUSED_HERE);
        OptionalInt cause = systems.lastCause();
        if ((refused || standings.contains(Standing.BACKING_OFF)) && cause.isPresent()) {
            return Optional.of(new Refusal(Reason.NETWORK_NOT_ALLOWED, cause.getAsInt()));
        }
        boolean hopeless = refused || standings.equals(Set.of(Standing.OFF)) || (verdictDue && !systems.suitable());
        return hopeless ? Optional.of(new Refusal(Reason.NO_NETWORK_SERVICE)) : Optional.empty();
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
