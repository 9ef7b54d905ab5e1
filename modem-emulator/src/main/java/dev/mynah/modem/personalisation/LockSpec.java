package dev.mynah.modem.personalisation;

import dev.mynah.modem.Personalisation.Category;
import java.util.List;
import java.util.Optional;

/**
 * A lock that a device is sold with.
 *
 * @param codes what it lets in: {@code 00101} for a network, {@code 00101/42} for a subset, {@code 00101/A1} for a service
 *     provider, {@code 00101/A1/B2} for a corporation, an IMSI for a card
 * @param key opens it
 * @param unblockingKey gives the tries back
 */
public record LockSpec(Category category, List<String> codes, String key, Optional<String> unblockingKey) {
    public LockSpec {
        codes = List.copyOf(codes);
        codes.forEach(it -> {
            if (!it.matches(pattern(category))) {
                throw new IllegalArgumentException("to: \"" + it + "\" is no code of such a lock");
            }
        });
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("to: a lock lets something in");
        }
        if (!ControlKey.wellFormed(key)) {
            throw new IllegalArgumentException("key: is not 4 to 16 digits");
        }
        if (!unblockingKey.map(ControlKey::wellFormed).orElse(true)) {
            throw new IllegalArgumentException("unblockKey: is not 4 to 16 digits");
        }
    }

    private static String pattern(Category category) {
        return switch (category) {
            case SIM, FIRST_SIM -> "[0-9]{6,15}";
            case NETWORK -> "[0-9]{5,6}";
            case NETWORK_SUBSET -> "[0-9]{5,6}/[0-9]{2}";
            case SERVICE_PROVIDER -> "[0-9]{5,6}/[0-9A-F]{2}";
            case CORPORATE -> "[0-9]{5,6}/[0-9A-F]{2}/[0-9A-F]{2}";
        };
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return category.facility() + " " + codes;
    }
}
