package dev.mynah.modem.personalisation;

import dev.mynah.modem.Carrier;
import dev.mynah.modem.Personalisation.Category;
import java.util.Optional;

/** What of a card a lock compares: {@code 00101}, {@code 00101/42}, {@code 00101/A1/B2} or an IMSI. TS 22.022 4 to 9. */
final class PersonalisationCode {
    private static final int SUBSET = 2;
    private static final int OCTET = 2;
    /** What an operator has not filled in. */
    private static final String UNUSED = "FF";

    private PersonalisationCode() {}

    /** Empty where the card does not have it. */
    static Optional<String> of(Category category, Carrier.Profile profile) {
        String home = profile.home();
        return switch (category) {
            case SIM, FIRST_SIM -> Optional.of(profile.imsi());
            case NETWORK -> Optional.of(home);
            case NETWORK_SUBSET ->
                part(
                                profile.imsi()
                                        .substring(Math.min(
                                                home.length(), profile.imsi().length())),
                                SUBSET)
                        .map(it -> home + "/" + it);
            case SERVICE_PROVIDER -> group(profile.group1()).map(it -> home + "/" + it);
            case CORPORATE ->
                group(profile.group1())
                        .flatMap(one -> group(profile.group2()).map(two -> home + "/" + one + "/" + two));
        };
    }

    /** The first octet of EF.GID1 or EF.GID2. */
    private static Optional<String> group(String hex) {
        return part(hex, OCTET).filter(it -> !it.equals(UNUSED));
    }

    private static Optional<String> part(String text, int length) {
        return text.length() < length ? Optional.empty() : Optional.of(text.substring(0, length));
    }
}
