package dev.mynah.modem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Profiles of one operator, or some of them. What is empty matches any; a {@code ?} or {@code x} among the digits
 * matches any digit.
 *
 * @param serviceProviderName EF.SPN, in whatever letters
 * @param group1 the beginning of EF.GID1 in hexadecimal
 * @param group2 the beginning of EF.GID2
 * @param equivalentHomes networks of which EF.EHPLMN must have one
 */
public record Carrier(
        String mcc,
        String mnc,
        Optional<String> serviceProviderName,
        Optional<String> imsiPrefix,
        Optional<String> group1,
        Optional<String> group2,
        Optional<String> iccid,
        List<String> equivalentHomes) {
    public Carrier {
        equivalentHomes = List.copyOf(equivalentHomes);
    }

    /**
     * What a profile says of itself.
     *
     * @param home MCC and MNC
     */
    public record Profile(
            String imsi,
            String home,
            Optional<String> serviceProviderName,
            String group1,
            String group2,
            Optional<String> iccid,
            List<String> equivalentHomes) {}

    public boolean matches(Profile profile) {
        String plmn = mcc + mnc;
        return (plmn.isEmpty() || (plmn.length() == profile.home().length() && begins(profile.home(), plmn)))
                && serviceProviderName
                        .map(it -> profile.serviceProviderName()
                                .filter(it::equalsIgnoreCase)
                                .isPresent())
                        .orElse(true)
                && imsiPrefix.map(it -> begins(profile.imsi(), it)).orElse(true)
                && group1.map(it -> begins(profile.group1(), it)).orElse(true)
                && group2.map(it -> begins(profile.group2(), it)).orElse(true)
                && iccid.map(it -> profile.iccid().filter(it::equals).isPresent())
                        .orElse(true)
                && (equivalentHomes.isEmpty()
                        || profile.equivalentHomes().stream().anyMatch(equivalentHomes::contains));
    }

    private static boolean begins(String whole, String with) {
        if (with.length() > whole.length()) {
            return false;
        }
        String upper = with.toUpperCase(Locale.ROOT);
        for (int i = 0; i < upper.length(); i++) {
            char wanted = upper.charAt(i);
            if (wanted != '?' && wanted != 'X' && wanted != Character.toUpperCase(whole.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
