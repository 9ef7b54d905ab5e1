package dev.mynah.modem.at.port;

import dev.mynah.at.line.LineProfile;
import dev.mynah.modem.NvItems;

/** Where a door keeps the profile that &amp;W stores: hosts that come later find it, after a power cycle too. */
public final class StoredProfileSlot {
    private final NvItems items;
    private final String key;
    private final StoredProfile factory;

    /**
     * A slot in the modem's memory.
     *
     * @param door begins the item's key
     * @param factory what &amp;F goes back to, and Z until something is stored
     */
    public StoredProfileSlot(NvItems items, String door, LineProfile factory) {
        this.items = items;
        this.key = door + "/profile0";
        this.factory = StoredProfile.factory(factory);
    }

    StoredProfile factory() {
        return factory;
    }

    StoredProfile profile() {
        return items.get(key)
                .map(text -> StoredProfile.parse(text, factory.line()))
                .orElse(factory);
    }

    void profile(StoredProfile changed) {
        items.put(key, changed.text());
    }
}
