package dev.mynah.modem.at.packet;

import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.modem.PacketData;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Contexts by number, as the commands of this family look for them. */
final class Contexts {
    /** {@code <cid>}. TS 27.007 10.1.1. */
    static final IntParameter CID =
            IntParameter.of("cid", 1, PacketData.LAST_CONTEXT).refusing(CmeError.INVALID_INDEX);

    private Contexts() {}

    static Optional<PacketData.Context> find(PacketData data, int cid) {
        return data.contexts().stream().filter(each -> each.cid() == cid).findFirst();
    }

    static Optional<PacketData.SecondaryContext> secondary(PacketData data, int cid) {
        return data.secondaryContexts().stream()
                .filter(each -> each.cid() == cid)
                .findFirst();
    }

    /** Active contexts of both kinds, as {@code =?} lists them. */
    static String active(PacketData data) {
        return Stream.concat(
                        data.contexts().stream().filter(Contexts::active).map(PacketData.Context::cid),
                        data.secondaryContexts().stream()
                                .filter(each -> each.bearer().isPresent())
                                .map(PacketData.SecondaryContext::cid))
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(",", "(", ")"));
    }

    /** The numbers of some contexts, as {@code =?} lists them. */
    static String listed(PacketData data, Predicate<PacketData.Context> which) {
        return data.contexts().stream()
                .filter(which)
                .map(each -> Integer.toString(each.cid()))
                .collect(Collectors.joining(",", "(", ")"));
    }

    static boolean active(PacketData.Context context) {
        return context.bearer().isPresent();
    }

    /** These contexts, or all there are when none is named. */
    static List<Integer> orAll(List<Integer> named, PacketData data) {
        return named.isEmpty()
                ? data.contexts().stream().map(PacketData.Context::cid).toList()
                : named;
    }
}
