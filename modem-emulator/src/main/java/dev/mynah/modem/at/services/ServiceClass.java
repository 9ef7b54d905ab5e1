package dev.mynah.modem.at.services;

import dev.mynah.network.air.nas.ss.component.BasicService;
import java.util.Map;
import java.util.Optional;

/** The {@code <class>} of +CCFC, +CLCK and +CCWA: a sum of bits, one for each basic service. TS 27.007 7.11. */
public final class ServiceClass {
    /** Voice, data and fax, where the host says nothing. */
    public static final int USUAL = 7;

    private static final int EVERYTHING = 255;
    private static final Map<Integer, BasicService> SERVICES = Map.of(
            1, BasicService.TELEPHONY,
            2, BasicService.ALL_BEARER_SERVICES,
            4, BasicService.FACSIMILE,
            8, BasicService.SHORT_MESSAGES,
            16, BasicService.DATA_SYNCHRONOUS,
            32, BasicService.DATA_ASYNCHRONOUS);

    private ServiceClass() {}

    /** Whether the network has a name for a class: one bit, or everything. */
    public static boolean known(int value) {
        return value == USUAL || value == EVERYTHING || SERVICES.containsKey(value);
    }

    /** What to ask the network for; nothing means all. */
    public static Optional<BasicService> basicService(int value) {
        return Optional.ofNullable(SERVICES.get(value));
    }

    /** The class of a basic service the network names; all of them where it names none. */
    public static int of(Optional<BasicService> service) {
        return service.map(ServiceClass::of).orElse(USUAL);
    }

    private static int of(BasicService service) {
        if (!service.teleservice()) {
            return service.equals(BasicService.DATA_SYNCHRONOUS)
                    ? 16
                    : service.equals(BasicService.DATA_ASYNCHRONOUS) ? 32 : 2;
        }
        if (service.equals(BasicService.SHORT_MESSAGES)) {
            return 8;
        }
        return service.equals(BasicService.FACSIMILE) ? 4 : 1;
    }
}
