package dev.mynah.modem.baseband;

import dev.mynah.modem.NvItems;
import dev.mynah.modem.PortMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a host made of the logical slots, over a power cycle. A mapping is kept with the one the modem was made with: it means
 * nothing to a modem that is made otherwise.
 */
final class KeptMapping {
    private static final String MAPPING = "mapping";
    private static final String LIVE = "liveSlots";
    private static final String PREFERRED_DATA = "preferredData";

    private final NvItems items;
    private final String made;
    private final int slots;

    KeptMapping(NvItems items, List<PortMapping> made) {
        this.items = items;
        this.made = text(made);
        this.slots = made.size();
    }

    /** The ports of all slots, those out of use as well. */
    Optional<List<PortMapping>> mapping() {
        List<String> kept = words(items.get(MAPPING).orElse(""), " ");
        return kept.size() == 2 && kept.get(0).equals(made) ? ports(kept.get(1)) : Optional.empty();
    }

    void mapping(List<PortMapping> mapping) {
        items.put(MAPPING, made + " " + text(mapping));
    }

    int live() {
        return number(LIVE).filter(it -> it > 0 && it <= slots).orElse(slots);
    }

    void live(int live) {
        items.put(LIVE, String.valueOf(live));
    }

    int preferredData() {
        return number(PREFERRED_DATA).filter(it -> it < slots).orElse(0);
    }

    void preferredData(int slot) {
        items.put(PREFERRED_DATA, String.valueOf(slot));
    }

    private Optional<Integer> number(String key) {
        return items.get(key).filter(it -> it.matches("[0-9]{1,3}")).map(Integer::valueOf);
    }

    private static String text(List<PortMapping> mapping) {
        return mapping.stream().map(it -> it.physicalSlot() + "/" + it.port()).collect(Collectors.joining(","));
    }

    private Optional<List<PortMapping>> ports(String text) {
        List<PortMapping> ports = new ArrayList<>();
        for (String port : words(text, ",")) {
            if (!port.matches("[0-9]{1,3}/[0-9]{1,3}")) {
                return Optional.empty();
            }
            List<String> parts = words(port, "/");
            ports.add(new PortMapping(Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1))));
        }
        return ports.size() == slots && ports.stream().distinct().count() == slots
                ? Optional.of(ports)
                : Optional.empty();
    }

    private static List<String> words(String text, String between) {
        return List.of(text.split(between, -1));
    }
}
