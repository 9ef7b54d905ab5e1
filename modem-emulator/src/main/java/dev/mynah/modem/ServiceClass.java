package dev.mynah.modem;

import dev.mynah.network.air.nas.ss.component.BasicService;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The class of calls a supplementary service is for, as hosts write it: a sum of bits, one for each basic service. TS 27.007
 * 7.11; the sums that have a name of their own are those of TS 22.030 annex C.
 */
public final class ServiceClass {
    /** Voice, data and fax, where the host says nothing. */
    public static final int USUAL = 7;

    private static final int EVERYTHING = 255;
    private static final int TELESERVICES = 1 + 4 + 8;
    private static final int SHORT_MESSAGES = 8;
    private static final int ALL_DATA = 2;
    private static final int SYNCHRONOUS = 16 + 64;
    private static final Map<Integer, BasicService> SERVICES = Map.ofEntries(
            Map.entry(1, BasicService.TELEPHONY),
            Map.entry(2, BasicService.ALL_BEARER_SERVICES),
            Map.entry(4, BasicService.FACSIMILE),
            Map.entry(1 + 4, new BasicService(true, 0x80)),
            Map.entry(8, BasicService.SHORT_MESSAGES),
            Map.entry(8 + 4, new BasicService(true, 0x70)),
            Map.entry(8 + 4 + 1, BasicService.ALL_TELESERVICES),
            Map.entry(16, BasicService.DATA_SYNCHRONOUS),
            Map.entry(16 + 64, BasicService.DATA_SYNCHRONOUS),
            Map.entry(32, BasicService.DATA_ASYNCHRONOUS),
            Map.entry(32 + 128, BasicService.DATA_ASYNCHRONOUS),
            Map.entry(32 + 16, BasicService.ALL_BEARER_SERVICES));

    private ServiceClass() {}

    /** Whether the network has a name for a class: one bit, a sum that is a group of services, or everything. */
    public static boolean known(int value) {
        return value == USUAL || value == EVERYTHING || SERVICES.containsKey(value);
    }

    /** The classes, each with a name in the network, that a sum is made of; none where it has a bit that is nothing by itself. */
    public static List<Integer> parts(int value) {
        if (known(value)) {
            return List.of(value);
        }
        Stream<Integer> data =
                (value & ALL_DATA) != 0 ? Stream.of(ALL_DATA) : named(value & ~TELESERVICES, SYNCHRONOUS);
        List<Integer> parts = Stream.concat(named(value & TELESERVICES, ~SHORT_MESSAGES), data)
                .filter(it -> it != 0)
                .toList();
        return value < EVERYTHING && parts.stream().allMatch(ServiceClass::known) ? parts : List.of();
    }

    /** In one if it can be, else in two. */
    private static Stream<Integer> named(int value, int first) {
        return known(value) ? Stream.of(value) : Stream.of(value & first, value & ~first);
    }

    /**
     * Asks the network once for each part of a class, one after the other. Fails with the first refusal, what has been done being
     * done, and with INVALID_ARGUMENT where there are no parts.
     */
    public static <T> Future<List<T>> inTurn(int value, IntFunction<Future<T>> ask) {
        List<Integer> parts = parts(value);
        if (parts.isEmpty()) {
            return Future.failedFuture(new Refusal(Refusal.Reason.INVALID_ARGUMENT));
        }
        Future<List<T>> all = Future.succeededFuture(new ArrayList<>());
        for (int part : parts) {
            all = all.compose(before -> ask.apply(part).map(it -> {
                before.add(it);
                return before;
            }));
        }
        return all;
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
