package dev.mynah.modem.qmi.loc;

import dev.mynah.modem.NvItems;
import dev.mynah.modem.nmea.NmeaSentence;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sentences the device writes, as a mask, kept over a power cycle: all of them until a host chooses. */
final class NmeaTypes {
    private static final String KEY = "qmi/loc/nmea";
    private static final Map<NmeaSentence, Integer> BITS = Map.of(
            NmeaSentence.GGA, 1, NmeaSentence.RMC, 2, NmeaSentence.GSV, 4, NmeaSentence.GSA, 8, NmeaSentence.VTG, 16);

    private NmeaTypes() {}

    static List<NmeaSentence> wanted(NvItems items) {
        return items.get(KEY)
                .map(kept -> Stream.of(NmeaSentence.values())
                        .filter(it -> List.of(kept.split(" ")).contains(it.name()))
                        .toList())
                .orElse(List.of(NmeaSentence.values()));
    }

    static long mask(NvItems items) {
        return wanted(items).stream().mapToLong(it -> BITS.getOrDefault(it, 0)).sum();
    }

    /** @return whether there is any such sentence; those that are not there are passed over */
    static boolean want(NvItems items, long mask) {
        List<String> names = Stream.of(NmeaSentence.values())
                .filter(it -> (mask & BITS.getOrDefault(it, 0)) != 0)
                .map(NmeaSentence::name)
                .toList();
        if (!names.isEmpty()) {
            items.put(KEY, String.join(" ", names));
        }
        return !names.isEmpty();
    }
}
