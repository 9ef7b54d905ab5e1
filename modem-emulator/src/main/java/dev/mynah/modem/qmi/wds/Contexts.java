package dev.mynah.modem.qmi.wds;

import dev.mynah.modem.PacketData;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Contexts by number. */
final class Contexts {
    private Contexts() {}

    static Optional<PacketData.Context> of(PacketData data, int cid) {
        return data.contexts().stream().filter(it -> it.cid() == cid).findFirst();
    }

    /** The lowest number no context has, of either kind. */
    static Optional<Integer> free(PacketData data) {
        Set<Integer> taken = Stream.concat(
                        data.contexts().stream().map(PacketData.Context::cid),
                        data.secondaryContexts().stream().map(PacketData.SecondaryContext::cid))
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(1, PacketData.LAST_CONTEXT)
                .boxed()
                .filter(it -> !taken.contains(it))
                .findFirst();
    }
}
