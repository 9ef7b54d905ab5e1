package dev.mynah.hal.service.sim;

import dev.mynah.modem.NetworkFacility;
import dev.mynah.modem.Personalisation.Category;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.ServiceClass;
import dev.mynah.modem.SimState;
import dev.mynah.modem.Subscription;
import dev.mynah.network.air.nas.ss.component.BasicService;
import dev.mynah.network.air.nas.ss.component.SsAnswer;
import io.vertx.core.Future;
import java.util.Arrays;
import java.util.Optional;

/** What can be locked, by its name of TS 27.007 7.4: the card by PIN1, numbers by PIN2, the
 * device by control keys, and calls by the network. */
final class FacilityLocks {
    private static final String CARD = "SC";
    private static final String FIXED_DIALLING = "FD";
    private static final int LOCKED = 1;
    private static final int UNLOCKED = 0;
    /** What Android reads for a card without fixed dialling. */
    private static final int NOT_AVAILABLE = 2;

    private final Subscription slot;

    FacilityLocks(Subscription slot) {
        this.slot = slot;
    }

    /** The classes of calls that are locked, or 1 where there are no classes. */
    Future<Integer> state(String facility, int serviceClass) {
        if (facility.equals(CARD)) {
            return card().map(it -> slot.sim().pin(PinKey.PIN1).enabled() ? LOCKED : UNLOCKED);
        }
        if (facility.equals(FIXED_DIALLING)) {
            return card().map(it ->
                    slot.sim().fixedDialling().map(on -> on ? LOCKED : UNLOCKED).orElse(NOT_AVAILABLE));
        }
        Optional<Category> device = Category.of(facility);
        if (device.isPresent()) {
            boolean active = slot.personalisation().lock(device.get()).active();
            return Future.succeededFuture(active ? LOCKED : UNLOCKED);
        }
        return network(facility, serviceClass)
                .compose(it -> slot.supplementaryServices().interrogate(it.service(), basicService(serviceClass)))
                .map(FacilityLocks::classes);
    }

    /** The key that a facility is locked with, where that is one of the card's. */
    Optional<PinKey> key(String facility) {
        if (facility.equals(FIXED_DIALLING)) {
            return Optional.of(PinKey.PIN2);
        }
        return facility.equals(CARD) ? Optional.of(PinKey.PIN1) : Optional.empty();
    }

    Future<Void> lock(String facility, boolean locked, String password, int serviceClass) {
        if (facility.equals(CARD)) {
            return card().compose(it -> slot.sim().enable(PinKey.PIN1, locked, password));
        }
        if (facility.equals(FIXED_DIALLING)) {
            return slot.sim().fixedDialling(locked, password);
        }
        Optional<Category> device = Category.of(facility);
        if (device.isPresent()) {
            return locked
                    ? slot.personalisation().activate(device.get(), password)
                    : slot.personalisation().deactivate(device.get(), password);
        }
        return network(facility, serviceClass)
                .compose(it -> slot.supplementaryServices()
                        .activate(
                                it.service(),
                                basicService(serviceClass),
                                locked,
                                Optional.of(password).filter(given -> !given.isEmpty())));
    }

    private Future<Void> card() {
        SimState state = slot.sim().state();
        return switch (state) {
            case ABSENT -> Future.failedFuture(new Refusal(Reason.SIM_ABSENT));
            case NOT_READY, FAILED -> Future.failedFuture(new Refusal(Reason.SIM_NOT_READY));
            case PIN_REQUIRED, PUK_REQUIRED, READY, BLOCKED -> Future.succeededFuture();
        };
    }

    private static Future<NetworkFacility> network(String name, int serviceClass) {
        Optional<NetworkFacility> facility = Arrays.stream(NetworkFacility.values())
                .filter(it -> it.name().equals(name))
                .findFirst();
        return facility.isPresent() && (serviceClass == 0 || ServiceClass.known(serviceClass))
                ? Future.succeededFuture(facility.get())
                : Future.failedFuture(new Refusal(Reason.INVALID_ARGUMENT));
    }

    /** No class at all is what Android says for all of them. */
    private static Optional<BasicService> basicService(int serviceClass) {
        return ServiceClass.basicService(serviceClass);
    }

    private static int classes(SsAnswer answer) {
        return answer instanceof SsAnswer.ActiveFor active
                ? active.basicServices().stream()
                        .mapToInt(it -> ServiceClass.of(Optional.of(it)))
                        .reduce(0, (one, other) -> one | other)
                : UNLOCKED;
    }
}
