package dev.mynah.network.eir;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Says whether a device is served (TS 29.272 6.2, ME identity check), and whether a subscriber of this operator may use it. An
 * eUICC counts as part of its device: a subscription on another than the one it may be on is refused as a device is. The
 * network asks a device who it is only where that matters. Lives on the operator's timeline.
 */
public final class EquipmentRegister {
    private final Function<String, Optional<String>> bound;
    private final Predicate<String> misplaced;
    private EquipmentSpec devices;

    /**
     * @param bound the one device a subscriber's SIM works in, by IMSI; empty for any
     * @param misplaced whether the subscription of an IMSI is on an eUICC it must not be on
     */
    public EquipmentRegister(
            EquipmentSpec devices, Function<String, Optional<String>> bound, Predicate<String> misplaced) {
        this.devices = devices;
        this.bound = bound;
        this.misplaced = misplaced;
    }

    /** A register that serves everything. */
    public static EquipmentRegister open() {
        return new EquipmentRegister(EquipmentSpec.ANY, imsi -> Optional.empty(), imsi -> false);
    }

    /** Whether it matters which device a subscriber has. */
    public boolean asks(String imsi) {
        return !devices.equals(EquipmentSpec.ANY) || bound.apply(imsi).isPresent() || misplaced.test(imsi);
    }

    /** @param imei IMEI or IMEISV; empty for a device that doesn't say */
    public boolean serves(String imsi, Optional<String> imei) {
        if (!asks(imsi)) {
            return true;
        }
        if (misplaced.test(imsi)) {
            return false;
        }
        return imei.map(EquipmentSpec::significant)
                .filter(devices::serves)
                .filter(it -> bound.apply(imsi)
                        .map(only -> EquipmentSpec.significant(only).equals(it))
                        .orElse(true))
                .isPresent();
    }

    /** Refuses a device, or a type of them, when it next says who it is. */
    public void refuse(String imei) {
        devices = devices.refusing(imei);
    }

    /** Serves a device, or a type of them, again. */
    public void serve(String imei) {
        devices = devices.serving(imei);
    }
}
