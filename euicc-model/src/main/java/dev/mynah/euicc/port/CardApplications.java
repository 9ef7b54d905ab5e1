package dev.mynah.euicc.port;

import dev.mynah.euicc.profile.InstalledProfile;
import java.util.List;
import java.util.Optional;

/** Which applications that answer for themselves can be selected on a port, the card's first. */
@FunctionalInterface
public interface CardApplications {

    /** A new one of each. */
    List<CardApplication> on(Optional<InstalledProfile> shown);
}
