package dev.mynah.euicc;

import dev.mynah.euicc.accesscontrol.AccessRuleMaster;
import dev.mynah.euicc.globalplatform.SecurityDomains;
import dev.mynah.euicc.port.CardApplication;
import dev.mynah.euicc.profile.InstalledProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The applications of a profile that answer for themselves, made anew for each selection. */
final class ProfileApplications {

    private ProfileApplications() {}

    /** Those of the profile that a port shows. */
    static List<CardApplication> of(Optional<InstalledProfile> shown) {
        List<CardApplication> applications = new ArrayList<>();
        shown.ifPresent(profile -> {
            applications.addAll(SecurityDomains.of(profile));
            AccessRuleMaster.of(profile.accessRules()).ifPresent(applications::add);
        });
        return applications;
    }
}
