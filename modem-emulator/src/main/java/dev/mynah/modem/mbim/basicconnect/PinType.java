package dev.mynah.modem.mbim.basicconnect;

import dev.mynah.modem.PinKey;
import dev.mynah.modem.mbim.wire.Numbered;
import java.util.Optional;

/** What may be asked for. MBIM 1.0 table 10-23; the last two are of MBIMEx. */
public enum PinType implements Numbered {
    UNKNOWN(0),
    CUSTOM(1),
    PIN1(2),
    PIN2(3),
    DEVICE_SIM_PIN(4),
    DEVICE_FIRST_SIM_PIN(5),
    NETWORK_PIN(6),
    NETWORK_SUBSET_PIN(7),
    SERVICE_PROVIDER_PIN(8),
    CORPORATE_PIN(9),
    SUBSIDY_PIN(10),
    PUK1(11),
    PUK2(12),
    DEVICE_FIRST_SIM_PUK(13),
    NETWORK_PUK(14),
    NETWORK_SUBSET_PUK(15),
    SERVICE_PROVIDER_PUK(16),
    CORPORATE_PUK(17),
    NEV(18),
    ADM(19);

    private final int number;

    PinType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    /** The key of the card that it is about. */
    Optional<PinKey> key() {
        return switch (this) {
            case PIN1, PUK1 -> Optional.of(PinKey.PIN1);
            case PIN2, PUK2 -> Optional.of(PinKey.PIN2);
            default -> Optional.empty();
        };
    }

    /** Whether it is what unblocks another. */
    boolean unblocks() {
        return this == PUK1 || this == PUK2;
    }
}
