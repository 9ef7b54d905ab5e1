package dev.mynah.modem.at.sierra;

import dev.mynah.modem.NvItems;
import dev.mynah.modem.at.bands.ModuleBands;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A set of bands that {@code !BAND} knows by its index.
 *
 * @param shared the mask of UMTS
 * @param lte the mask of LTE
 */
record BandSet(int index, String name, long shared, long lte) {
    static final int FIRST_OWN = 0x0A;
    static final int LAST = 0x13;

    private static final String SEPARATOR = "/";

    /** Those of the module, then those a host has added, which are kept over power cycles. */
    static List<BandSet> all(ModuleBands module, NvItems items) {
        return Stream.concat(
                        made(module),
                        IntStream.rangeClosed(FIRST_OWN, LAST)
                                .mapToObj(it -> items.get(key(it)).flatMap(text -> read(it, text)))
                                .flatMap(Optional::stream))
                .toList();
    }

    private static Stream<BandSet> made(ModuleBands module) {
        return Stream.of(
                new BandSet(0, "All bands", module.shared(), module.lte()),
                new BandSet(1, "Europe 3G", 0x0002000000400000L, 0),
                new BandSet(2, "North America 3G", 0x0000000004800000L, 0),
                new BandSet(6, "Europe", 0x0002000000400000L, 0x00000000000800C5L),
                new BandSet(7, "North America", 0x0000000004800000L, 0x000000000300185AL),
                new BandSet(8, "WCDMA ALL", module.shared(), 0),
                new BandSet(9, "LTE ALL", 0, module.lte()));
    }

    void keep(NvItems items) {
        items.put(key(index), Long.toHexString(shared) + SEPARATOR + Long.toHexString(lte) + SEPARATOR + name);
    }

    static void forget(NvItems items, int index) {
        items.remove(key(index));
    }

    private static Optional<BandSet> read(int index, String text) {
        String[] parts = text.split(SEPARATOR, 3);
        return parts.length == 3 && parts[0].matches("[0-9a-f]{1,16}") && parts[1].matches("[0-9a-f]{1,16}")
                ? Optional.of(new BandSet(
                        index, parts[2], Long.parseUnsignedLong(parts[0], 16), Long.parseUnsignedLong(parts[1], 16)))
                : Optional.empty();
    }

    private static String key(int index) {
        return "sierra/band " + index;
    }

    /** The last mask is of TD-SCDMA, which is not emulated. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%02X, %-30s%016X %016X %016X", index, name, shared, lte, 0);
    }
}
