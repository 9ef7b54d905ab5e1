package dev.mynah.euicc.port;

import dev.mynah.euicc.profile.InstalledProfile;
import java.util.Optional;

/** Who knows which profile a port shows. */
public interface EnabledProfiles {

    /** Lets a change that waited for this port take effect, and says which profile it shows from now on. */
    Optional<InstalledProfile> settle(int port);
}
