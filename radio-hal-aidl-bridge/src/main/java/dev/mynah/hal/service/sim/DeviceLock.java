package dev.mynah.hal.service.sim;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.radio.sim.PersoSubstate;
import dev.mynah.modem.Personalisation;
import dev.mynah.modem.Personalisation.Category;
import io.vertx.core.Future;
import java.util.Arrays;
import java.util.Optional;

/**
 * A lock of the device to cards, as hosts know it.
 *
 * @param blocked whether the unblocking key is meant
 */
record DeviceLock(Category category, boolean blocked) {
    /** The one that keeps out what is in the slot. */
    static Optional<DeviceLock> required(Personalisation locks) {
        return locks.required().map(it -> new DeviceLock(it, locks.lock(it).blocked()));
    }

    /** Empty for what is no lock of a USIM's, or of a kind that TS 22.022 does not know. */
    static Optional<DeviceLock> of(AidlEnum<PersoSubstate> substate) {
        return Arrays.stream(Category.values())
                .filter(it -> it != Category.FIRST_SIM)
                .flatMap(it -> Arrays.stream(new DeviceLock[] {new DeviceLock(it, false), new DeviceLock(it, true)}))
                .filter(it -> it.substate() == substate)
                .findFirst();
    }

    PersoSubstate substate() {
        return switch (category) {
            case SIM, FIRST_SIM -> blocked ? PersoSubstate.SIM_SIM_PUK : PersoSubstate.SIM_SIM;
            case NETWORK -> blocked ? PersoSubstate.SIM_NETWORK_PUK : PersoSubstate.SIM_NETWORK;
            case NETWORK_SUBSET -> blocked ? PersoSubstate.SIM_NETWORK_SUBSET_PUK : PersoSubstate.SIM_NETWORK_SUBSET;
            case SERVICE_PROVIDER ->
                blocked ? PersoSubstate.SIM_SERVICE_PROVIDER_PUK : PersoSubstate.SIM_SERVICE_PROVIDER;
            case CORPORATE -> blocked ? PersoSubstate.SIM_CORPORATE_PUK : PersoSubstate.SIM_CORPORATE;
        };
    }

    /** Android has one name for a lock to one card, whichever it is. */
    private Category meant(Personalisation locks) {
        return category == Category.SIM
                        && locks.required().filter(Category.FIRST_SIM::equals).isPresent()
                ? Category.FIRST_SIM
                : category;
    }

    Future<Void> open(Personalisation locks, String key) {
        return blocked ? locks.unblock(meant(locks), key, Optional.empty()) : locks.deactivate(meant(locks), key);
    }

    /** How often the key may be tried yet. */
    int remaining(Personalisation locks) {
        Personalisation.Lock lock = locks.lock(meant(locks));
        return blocked ? lock.unblockTries() : lock.tries();
    }
}
