package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.List;
import java.util.Optional;

/**
 * {@code BF34 { 82 options }} to {@code BF34 { 80 result }}: deletes profiles of all ports, enabled or not and whatever their
 * policy rules say. A port that loses its profile is told by REFRESH.
 *
 * <p>ES10c.eUICCMemoryReset, SGP.22 5.7.19; options 3 and 4 are of version 3.
 */
final class EuiccMemoryReset implements Es10Function {

    private static final int TAG = 0xBF34;
    private static final int OPTIONS = 0x82;
    private static final int RESET_DEFAULT_SMDP_ADDRESS = 2;

    private static final int OK = 0;
    private static final int NOTHING_TO_DELETE = 1;
    private static final int CAT_BUSY = 5;

    @Override
    public Es10Answer answer(IsdR card, int port, Tlv request) {
        Optional<byte[]> options = request.bytes(OPTIONS).filter(Der::isBitString);
        return options.map(it -> Es10Answer.result(TAG, reset(card, it))).orElse(Es10Answer.INCORRECT_DATA);
    }

    @Override
    public List<String> results() {
        return List.of("0 ok", "1 nothingToDelete", "5 catBusy");
    }

    private static int reset(IsdR card, byte[] options) {
        List<Profile> doomed = card.profiles().profiles().stream()
                .filter(it -> Der.hasBit(options, optionFor(card, it)))
                .toList();
        int[] ports = doomed.stream().flatMapToInt(it -> it.port().stream()).toArray();
        for (int each : ports) {
            if (card.ports().proactiveSessionRunning(each)) {
                return CAT_BUSY;
            }
        }
        boolean addressReset = Der.hasBit(options, RESET_DEFAULT_SMDP_ADDRESS)
                && card.addresses().resetDefaultSmdp();
        doomed.forEach(card.profiles()::delete);
        for (int each : ports) {
            card.ports().profileChanged(each);
            card.ports().refresh(each);
        }
        return doomed.isEmpty() && !addressReset ? NOTHING_TO_DELETE : OK;
    }

    /** The option a profile falls under. */
    private static int optionFor(IsdR card, Profile profile) {
        return switch (profile.metadata().profileClass()) {
            case OPERATIONAL -> 0;
            case TEST -> card.profiles().isPreloaded(profile) ? 3 : 1;
            case PROVISIONING -> 4;
        };
    }
}
