package dev.mynah.modem.at.port;

import dev.mynah.at.line.LineProfile;
import dev.mynah.modem.NvItems;
import java.util.Map;
import java.util.Optional;

/**
 * Where a door keeps the profile that &amp;W stores: hosts that come later find it, after a power cycle too. It also knows
 * what the last host left: one that is alone on the door goes on from there, as on a serial line that was closed and opened
 * again. Connection managers rely on it.
 */
public final class StoredProfileSlot {
    private final NvItems items;
    private final String key;
    private final StoredProfile factory;
    private Optional<StoredProfile> left = Optional.empty();
    private int hosts;

    /**
     * A slot in the modem's memory.
     *
     * @param door begins the item's key
     * @param line what &amp;F goes back to, and Z until something is stored
     * @param settings the same of commands' own settings, where it is not their initial value
     */
    public StoredProfileSlot(NvItems items, String door, LineProfile line, Map<String, String> settings) {
        this.items = items;
        this.key = door + "/profile0";
        this.factory = new StoredProfile(line, settings);
    }

    StoredProfile factory() {
        return factory;
    }

    StoredProfile profile() {
        return items.get(key).map(text -> StoredProfile.parse(text, factory)).orElse(factory);
    }

    void profile(StoredProfile changed) {
        items.put(key, changed.text());
    }

    /** What a host that comes now begins with: settings of the factory's that differ from the usual are so every time. */
    StoredProfile begin() {
        StoredProfile first = hosts == 0 ? left.orElseGet(this::profile) : profile();
        hosts++;
        return first.with(factory.settings());
    }

    /** A host has gone and left this behind. */
    void end(StoredProfile last) {
        hosts--;
        left = Optional.of(last);
    }
}
