package dev.mynah.network.eir;

import java.util.Optional;
import java.util.function.Function;

/**
 * Says whether a device is served (TS 29.272 6.2, ME identity check), and whether a subscriber of this operator may use it. The
 * network asks a device who it is only where that matters. Lives on the operator's timeline.
 */
public final class EquipmentRegister {
    private final Function<String, Optional<String>> bound;
    private EquipmentSpec devices;

    /** @param bound the one device a subscriber's SIM works in, by IMSI; empty for any */
    public EquipmentRegister(EquipmentSpec devices, Function<String, Optional<String>> bound) {
        this.devices = devices;
        this.bound = bound;
    }

    /** A register that serves everything. */
    public static EquipmentRegister open() {
        return new EquipmentRegister(EquipmentSpec.ANY, imsi -> Optional.empty());
    }

    /** Whether it matters which device a subscriber has. */
    public boolean asks(String imsi) {
        return !devices.equals(EquipmentSpec.ANY) || bound.apply(imsi).isPresent();
    }

    /** @param imei IMEI or IMEISV; empty for a device that doesn't say */
    public boolean serves(String imsi, Optional<String> imei) {
        if (!asks(imsi)) {
            return true;
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
