package dev.mynah.modem.sim;

import dev.mynah.euicc.file.content.EfAdn;
import dev.mynah.euicc.file.content.ServiceTable;
import java.util.List;
import java.util.Optional;

/** Fixed dialling numbers: a card with them, and told to, lets its subscriber reach no others. TS 31.102 4.2.24, TS 22.101 A.24. */
public final class FixedDialling {
    private static final int FIXED_DIALLING = 2;
    private static final int ENABLED_SERVICES = 34;
    private static final int ENABLED = 0x01;
    private static final char ANY = 'w';

    private final SimFiles files;

    FixedDialling(SimFiles files) {
        this.files = files;
    }

    /** Where a card has them; nowhere if it has no such service. */
    static List<byte[]> files(SimFiles files) {
        return files.read(SimFile.UST)
                .filter(it -> ServiceTable.has(it, FIXED_DIALLING))
                .map(it -> List.of(SimFile.FDN.path()))
                .orElse(List.of());
    }

    /** Whether they are in force; empty where the card has none. */
    Optional<Boolean> enabled() {
        boolean there = files.read(SimFile.UST)
                .filter(it -> ServiceTable.has(it, FIXED_DIALLING) && ServiceTable.has(it, ENABLED_SERVICES))
                .isPresent();
        return there
                ? files.read(SimFile.EST).filter(it -> it.length > 0).map(it -> (it[0] & ENABLED) != 0)
                : Optional.empty();
    }

    /** Puts them in force or not; false where the card does not let anybody, for want of PIN2. */
    boolean enable(boolean on) {
        byte[] services = files.read(SimFile.EST).orElse(new byte[0]);
        if (services.length == 0) {
            return false;
        }
        services[0] = (byte) (on ? services[0] | ENABLED : services[0] & ~ENABLED);
        return files.update(SimFile.EST, services);
    }

    /** Whether a number may be reached: one of the fixed ones, to which a user may add digits. */
    public boolean allows(String number) {
        return !enabled().orElse(false)
                || files.records(SimFile.FDN).stream()
                        .flatMap(it -> EfAdn.decode(it).stream())
                        .map(EfAdn::number)
                        .anyMatch(it -> !it.isEmpty() && begins(number, it));
    }

    private static boolean begins(String number, String fixed) {
        if (fixed.length() > number.length()) {
            return false;
        }
        for (int i = 0; i < fixed.length(); i++) {
            if (fixed.charAt(i) != ANY && fixed.charAt(i) != number.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
