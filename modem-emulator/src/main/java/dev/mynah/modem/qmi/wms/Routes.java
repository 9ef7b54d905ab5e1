package dev.mynah.modem.qmi.wms;

import dev.mynah.modem.Messages;
import dev.mynah.modem.qmi.Memory;
import dev.mynah.network.air.sms.MessageClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The routes of a device. A class without one goes its usual way: shown, on the card, or where all that has no other place goes.
 *
 * @param set by class
 * @param reports whether hosts have status reports; else they are kept
 */
record Routes(Map<Integer, Route> set, boolean reports) {
    static final Memory<Routes> CURRENT = new Memory<>("WMS routes", new Routes(Map.of(), false));

    private static final int FOR_THE_CARD = 2;

    Optional<Route> of(Messages.Arrived message) {
        return Optional.ofNullable(set.get(number(message)));
    }

    private static int number(Messages.Arrived message) {
        return message.messageClass().map(MessageClass::bits).orElse(Route.NO_CLASS);
    }

    Routes with(List<Route> wanted, boolean reportsToo) {
        Map<Integer, Route> all = new TreeMap<>(set);
        wanted.forEach(it -> all.put(it.messageClass(), it));
        return new Routes(Map.copyOf(all), reportsToo);
    }

    /** All of them, those that nobody has set as they are. */
    List<Route> all(Messages messages) {
        int usual = messages.incoming() == Messages.Memory.CARD ? Storage.UIM : Storage.NV;
        List<Route> all = new ArrayList<>();
        for (int each = 0; each <= Route.NO_CLASS; each++) {
            Route way = each == 0
                    ? Route.to(each, Storage.NONE, Route.TRANSFER_AND_ACK)
                    : Route.to(each, each == FOR_THE_CARD ? Storage.UIM : usual, Route.STORE);
            all.add(set.getOrDefault(each, way));
        }
        return all;
    }
}
