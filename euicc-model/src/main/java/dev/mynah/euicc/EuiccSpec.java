package dev.mynah.euicc;

import dev.mynah.euicc.isdr.Eid;
import dev.mynah.euicc.isdr.RulesAuthorisationTable;
import dev.mynah.euicc.pki.EuiccIdentity;
import dev.mynah.euicc.pki.TestPki;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an eUICC is made from.
 *
 * @param eid 32 digits with valid check digits (SGP.29)
 * @param ports how many profiles can be enabled at once; modes A1 and A2 have port 0 for the ISD-R besides
 * @param profiles in the order the ISD-R lists them
 * @param defaultSmdpAddress where an LPA downloads when nothing else is said
 * @param rootSmdsAddress where an LPA looks for events
 * @param authorisedRules which operators may use policy rules
 * @param nonVolatileMemory bytes for profiles
 * @param testMode whether test profiles can be seen and used
 * @param identity its keys and certificates
 */
public record EuiccSpec(
        String eid,
        MepMode mepMode,
        int ports,
        List<ProfileSpec> profiles,
        Optional<String> defaultSmdpAddress,
        String rootSmdsAddress,
        RulesAuthorisationTable authorisedRules,
        int nonVolatileMemory,
        boolean testMode,
        EuiccIdentity identity) {

    private static final int LARGEST_NON_VOLATILE_MEMORY = 64 * 1024 * 1024;

    /** What a card has for profiles when nothing is said. */
    public static final int USUAL_NON_VOLATILE_MEMORY = 1024 * 1024;

    /** Checks the fields and that no two profiles want the same port or ICCID. */
    public EuiccSpec {
        profiles = List.copyOf(profiles);
        new Eid(eid);
        if (ports < 1 || ports > 8) {
            throw new IllegalArgumentException("ports: " + ports + " is not within 1..8");
        }
        if (mepMode == MepMode.NONE && ports != 1) {
            throw new IllegalArgumentException("ports: " + ports + " need a MEP mode, mepMode is NONE");
        }
        if (nonVolatileMemory < 0 || nonVolatileMemory > LARGEST_NON_VOLATILE_MEMORY) {
            throw new IllegalArgumentException(
                    "nonVolatileMemory: " + nonVolatileMemory + " is not within 0.." + LARGEST_NON_VOLATILE_MEMORY);
        }
        Set<String> iccids = new HashSet<>();
        Set<Integer> taken = new HashSet<>();
        for (ProfileSpec profile : profiles) {
            if (!iccids.add(profile.iccid())) {
                throw new IllegalArgumentException("profiles: ICCID " + profile.iccid() + " is there twice");
            }
            if (profile.enabledOnPort().isPresent()) {
                int port = profile.enabledOnPort().getAsInt();
                if (!mepMode.carriesProfile(port, ports)) {
                    throw new IllegalArgumentException("enabledOnPort: " + port + " can't carry a profile in mode "
                            + mepMode + " with " + ports + " port(s)");
                }
                if (!taken.add(port)) {
                    throw new IllegalArgumentException("enabledOnPort: port " + port + " has two profiles enabled");
                }
            }
        }
    }

    /** An eUICC with the keys and certificates that the usual test issuer gives it. */
    public EuiccSpec(
            String eid,
            MepMode mepMode,
            int ports,
            List<ProfileSpec> profiles,
            Optional<String> defaultSmdpAddress,
            String rootSmdsAddress,
            RulesAuthorisationTable authorisedRules,
            int nonVolatileMemory,
            boolean testMode) {
        this(
                eid,
                mepMode,
                ports,
                profiles,
                defaultSmdpAddress,
                rootSmdsAddress,
                authorisedRules,
                nonVolatileMemory,
                testMode,
                EuiccIdentity.issuedBy(TestPki.ofTestbed(TestPki.USUAL_SEED), eid));
    }

    /** An eUICC without addresses of servers of its own. */
    public static EuiccSpec of(String eid, MepMode mepMode, int ports, List<ProfileSpec> profiles) {
        return of(eid, mepMode, ports, profiles, Optional.empty(), "lpa.ds.gsma.com");
    }

    /** An eUICC in test mode, with the usual memory, on which nobody may use policy rules. */
    public static EuiccSpec of(
            String eid,
            MepMode mepMode,
            int ports,
            List<ProfileSpec> profiles,
            Optional<String> defaultSmdpAddress,
            String rootSmdsAddress) {
        return new EuiccSpec(
                eid,
                mepMode,
                ports,
                profiles,
                defaultSmdpAddress,
                rootSmdsAddress,
                RulesAuthorisationTable.EMPTY,
                USUAL_NON_VOLATILE_MEMORY,
                true);
    }

    /** The same eUICC with other keys and certificates. */
    public EuiccSpec withIdentity(EuiccIdentity other) {
        return new EuiccSpec(
                eid,
                mepMode,
                ports,
                profiles,
                defaultSmdpAddress,
                rootSmdsAddress,
                authorisedRules,
                nonVolatileMemory,
                testMode,
                other);
    }

    /** How many ports the card has, the one that only carries the ISD-R included. */
    public int portCount() {
        return mepMode.firstProfilePort() + ports;
    }
}
