package dev.mynah.hal.service.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.radio.AccessNetwork;
import dev.mynah.hal.radio.RadioAccessFamily;
import dev.mynah.hal.radio.RadioTechnology;
import dev.mynah.network.air.Rat;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The engine's technologies in the three ways in which the HAL speaks of them. */
final class Technologies {
    private Technologies() {}

    /** As a registration for calls has it. */
    static RadioTechnology forVoice(Rat rat) {
        return rat == Rat.GSM ? RadioTechnology.GSM : forData(rat);
    }

    /** As a registration for packets has it. */
    static RadioTechnology forData(Rat rat) {
        return switch (rat) {
            case GSM -> RadioTechnology.GPRS;
            case UTRAN -> RadioTechnology.UMTS;
            case E_UTRAN -> RadioTechnology.LTE;
            case NR -> RadioTechnology.NR;
        };
    }

    static AccessNetwork accessNetwork(Rat rat) {
        return switch (rat) {
            case GSM -> AccessNetwork.GERAN;
            case UTRAN -> AccessNetwork.UTRAN;
            case E_UTRAN -> AccessNetwork.EUTRAN;
            case NR -> AccessNetwork.NGRAN;
        };
    }

    /** Empty for an access network that this modem has not. */
    static Optional<Rat> rat(AidlEnum<AccessNetwork> network) {
        return switch (network.orElse(AccessNetwork.UNKNOWN)) {
            case GERAN -> Optional.of(Rat.GSM);
            case UTRAN -> Optional.of(Rat.UTRAN);
            case EUTRAN -> Optional.of(Rat.E_UTRAN);
            case NGRAN -> Optional.of(Rat.NR);
            case UNKNOWN, CDMA2000, IWLAN -> Optional.empty();
        };
    }

    /** The technologies of which a bitmap of {@link RadioAccessFamily} has a bit. */
    static Set<Rat> rats(int bitmap) {
        Set<Rat> rats = EnumSet.noneOf(Rat.class);
        for (Rat rat : Rat.values()) {
            if ((bitmap & family(rat)) != 0) {
                rats.add(rat);
            }
        }
        return rats;
    }

    static int bitmap(Set<Rat> rats) {
        return rats.stream().mapToInt(Technologies::family).reduce(0, (one, other) -> one | other);
    }

    /** A technology with what networks of it may have beyond. */
    private static int family(Rat rat) {
        return switch (rat) {
            case GSM -> bits(RadioAccessFamily.GSM, RadioAccessFamily.GPRS, RadioAccessFamily.EDGE);
            case UTRAN ->
                bits(
                        RadioAccessFamily.UMTS,
                        RadioAccessFamily.HSDPA,
                        RadioAccessFamily.HSUPA,
                        RadioAccessFamily.HSPA,
                        RadioAccessFamily.HSPAP);
            case E_UTRAN -> bits(RadioAccessFamily.LTE, RadioAccessFamily.LTE_CA);
            case NR -> bits(RadioAccessFamily.NR);
        };
    }

    private static int bits(RadioAccessFamily... families) {
        int bits = 0;
        for (RadioAccessFamily family : families) {
            bits |= family.value();
        }
        return bits;
    }
}
