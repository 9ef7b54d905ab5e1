package dev.mynah.hal.service.sim;

import dev.mynah.hal.radio.sim.IccIoResult;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Subscription;
import io.vertx.core.Future;
import java.util.Arrays;
import java.util.Base64;

/** A challenge that a host has for an application, for EAP-SIM or EAP-AKA for one. TS 31.102 7.1.2. */
final class Authentication {
    private static final int GSM = 0x80;
    private static final int UMTS = 0x81;
    private static final int RAND = 16;

    private final Subscription slot;

    Authentication(Subscription slot) {
        this.slot = slot;
    }

    /** @param challenge the command's data in base 64, lines and all */
    Future<IccIoResult> challenge(int context, String challenge, String aid) {
        byte[] data = decoded(challenge);
        if (!wellFormed(context, data)) {
            return Future.failedFuture(new Refusal(Reason.INVALID_ARGUMENT));
        }
        return slot.sim().authenticate(Hex.octets(aid), context, data).map(Authentication::result);
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
        } catch (IllegalArgumentException other) {
            throw new Refusal(Reason.INVALID_ARGUMENT);
        }
    }

    /** A challenge, and in the 3G context a token, each after its length. */
    private static boolean wellFormed(int context, byte[] data) {
        if (data.length < 1 + RAND || data[0] != RAND) {
            return false;
        }
        return switch (context) {
            case GSM -> data.length == 1 + RAND;
            case UMTS -> data.length == 2 * (1 + RAND) && data[1 + RAND] == RAND;
            default -> false;
        };
    }

    private static IccIoResult result(byte[] answer) {
        int data = answer.length - 2;
        return new IccIoResult(
                answer[data] & 0xFF,
                answer[data + 1] & 0xFF,
                Base64.getEncoder().encodeToString(Arrays.copyOf(answer, data)));
    }
}
