package dev.mynah.modem.baseband;

import dev.mynah.modem.Carrier;
import dev.mynah.modem.NvItems;
import dev.mynah.modem.Personalisation;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.personalisation.DeviceLocks;
import dev.mynah.modem.personalisation.LockSpec;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Plmn;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Between the USIM that is open and the stack that would use it: a host may have disabled the subscription, which is kept by
 * ICCID, the device may be locked to carriers that it is none of, and the slot may be personalised. The stack then has no USIM,
 * but can call for help.
 */
final class Admission {
    private static final String OFF = "disabled";

    /** The USIM that is open. */
    private record Open(Usim usim, Carrier.Profile profile) {}

    private final NvItems items;
    private final RadioStack stack;
    private final Consumer<SubscriptionEvent> tell;
    private final DeviceLocks locks;
    private Optional<Open> open = Optional.empty();
    private boolean taken = true;
    private boolean used;

    Admission(
            String slot,
            NvItems items,
            RandomGenerator random,
            List<LockSpec> sold,
            RadioStack stack,
            Consumer<SubscriptionEvent> tell) {
        this.items = items;
        this.stack = stack;
        this.tell = tell;
        this.locks = new DeviceLocks(slot, items, random, sold, this::profile, this::locksChanged);
    }

    void ready(Usim usim, Optional<String> iccid, Optional<String> serviceProviderName) {
        open = Optional.of(new Open(
                usim,
                new Carrier.Profile(
                        usim.subscriber().imsi(),
                        usim.subscriber().home().digits(),
                        serviceProviderName,
                        group(usim.groupIdentifier1()),
                        group(usim.groupIdentifier2()),
                        iccid,
                        usim.subscriber().equivalentHomes().stream()
                                .map(Plmn::digits)
                                .toList())));
        locks.seen(open.get().profile());
    }

    private void locksChanged() {
        tell.accept(new SubscriptionEvent.PersonalisationChanged());
        look();
    }

    Personalisation personalisation() {
        return locks;
    }

    private static String group(Optional<byte[]> identifier) {
        return identifier.map(HexFormat.of().withUpperCase()::formatHex).orElse("");
    }

    void going() {
        open = Optional.empty();
        look();
    }

    Optional<Carrier.Profile> profile() {
        return open.map(Open::profile);
    }

    boolean enabled(Optional<String> iccid) {
        return iccid.flatMap(it -> items.get(key(it))).isEmpty();
    }

    void enable(String iccid, boolean on) {
        if (on) {
            items.remove(key(iccid));
        } else {
            items.put(key(iccid), OFF);
        }
        tell.accept(new SubscriptionEvent.UsimEnabledChanged(on));
        look();
    }

    private static String key(String iccid) {
        return "usim/" + iccid;
    }

    /** Whether the device takes the card. */
    boolean taken() {
        return taken;
    }

    /** @param now whether the device takes what is in the slot */
    void judged(boolean now) {
        boolean news = taken != now;
        taken = now;
        if (news) {
            tell.accept(new SubscriptionEvent.CarrierJudged(now));
        }
        look();
    }

    private void look() {
        boolean wanted = taken
                && open.filter(it -> enabled(it.profile().iccid())).isPresent()
                && locks.required().isEmpty();
        if (wanted == used) {
            return;
        }
        used = wanted;
        if (wanted) {
            stack.usimReady(open.orElseThrow().usim());
        } else {
            stack.usimGoing();
        }
        tell.accept(new SubscriptionEvent.UsimUsed(wanted));
    }

    /** Whether the stack has the USIM. */
    boolean used() {
        return used;
    }
}
