package dev.mynah.modem.at.port;

import dev.mynah.at.line.LineProfile;

/** Where a door keeps the profile that &amp;W stores; hosts that come later find it. */
public final class StoredProfileSlot {
    private final StoredProfile factory;
    private StoredProfile profile;

    /** @param factory what &amp;F goes back to, and Z until something is stored */
    public StoredProfileSlot(LineProfile factory) {
        this.factory = StoredProfile.factory(factory);
        this.profile = this.factory;
    }

    StoredProfile factory() {
        return factory;
    }

    StoredProfile profile() {
        return profile;
    }

    void profile(StoredProfile changed) {
        profile = changed;
    }
}
