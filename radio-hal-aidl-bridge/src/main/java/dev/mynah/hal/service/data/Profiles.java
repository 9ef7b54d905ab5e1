package dev.mynah.hal.service.data;

import dev.mynah.hal.radio.data.DataProfileInfo;
import java.util.ArrayList;
import java.util.List;

/** The profiles of the current carrier, and those of calls, by their access points. */
final class Profiles {
    private static final int MOST = 256;

    private final List<DataProfileInfo> carrier = new ArrayList<>();
    private final List<DataProfileInfo> refused = new ArrayList<>();

    void set(List<DataProfileInfo> now) {
        carrier.clear();
        carrier.addAll(now.subList(0, Math.min(now.size(), MOST)));
    }

    /** A network does not want to be asked for this one for a while. */
    void refused(DataProfileInfo profile) {
        refused.removeIf(it -> it.equals(profile));
        if (refused.size() == MOST) {
            refused.remove(0);
        }
        refused.add(profile);
    }

    /** It may be asked again: those refused before, else the carrier's own. */
    List<DataProfileInfo> free(String apn) {
        List<DataProfileInfo> free =
                refused.stream().filter(it -> it.apn().equals(apn)).toList();
        refused.removeAll(free);
        return free.isEmpty()
                ? carrier.stream().filter(it -> it.apn().equals(apn)).limit(1).toList()
                : free;
    }
}
